import { type Bounds, meet } from "../../quantity/bounds.ts";
import { compareRationals, type Rational } from "../../quantity/rational.ts";
import { comparable, endOf } from "./elapsed.ts";
import type { Reason, SetAside } from "./reason.ts";

/** What is known of one period: the bound on the change since the baseline, or on the level. */
export interface Evidence {
  readonly period: string;
  readonly interval: Bounds;
  /** The day it was published. */
  readonly known?: string;
}

/** A piece of evidence that the verdict does not hang on, and why. */
export interface Unused {
  readonly evidence: Evidence;
  readonly reason: SetAside;
}

/** When a target runs, in ISO periods, and the day of the question. */
export interface Frame {
  readonly baseline: string;
  readonly deadline: string;
  /** What was known on this day; without it everything is known, and no deadline has passed. */
  readonly asOf?: string;
}

/** Why a piece of evidence cannot count, or null where it can. */
function setAside({ period, known }: Evidence, { baseline, deadline, asOf }: Frame) {
  const [from, at, to] = [endOf(baseline), endOf(period), endOf(deadline)];
  if (asOf !== undefined && known !== undefined && known > asOf) return "not-yet-known";
  if (from === null || at === null || to === null) return "period-not-resolved";
  if (compareRationals(at, from) <= 0) return "not-after-baseline";
  if (compareRationals(at, to) > 0) return "after-deadline";
  return comparable(period, deadline) ? null : "part-of-a-period";
}

/** The latest of several periods that end in order; equal ends count once. */
function latestEnd(evidence: readonly Evidence[]): Rational | null {
  return evidence.reduce<Rational | null>((latest, { period }) => {
    const end = endOf(period);
    return end === null || (latest !== null && compareRationals(end, latest) <= 0) ? latest : end;
  }, null);
}

/** The evidence of the latest period that counts; several bounds for it are met with each other. */
export function latestEvidence(
  all: readonly Evidence[],
  frame: Frame,
): { readonly latest: Evidence | Reason; readonly unused: readonly Unused[] } {
  const unused: Unused[] = [];
  const usable = all.filter((evidence) => {
    const reason = setAside(evidence, frame);
    if (reason !== null) unused.push({ evidence, reason });
    return reason === null;
  });
  const end = latestEnd(usable);
  const [newest, older] = [true, false].map((wanted) =>
    usable.filter(({ period }) => {
      const at = endOf(period);
      return (at !== null && end !== null && compareRationals(at, end) === 0) === wanted;
    }),
  ) as [Evidence[], Evidence[]];
  for (const evidence of older) unused.push({ evidence, reason: "superseded" });
  const [first, ...rest] = newest;
  if (first === undefined) return { latest: "no-evidence", unused };
  const interval = rest.reduce<Bounds | null>(
    (both, next) => (both === null ? null : meet(both, next.interval)),
    first.interval,
  );
  return { latest: interval === null ? "evidence-conflicts" : { ...first, interval }, unused };
}
