import {
  type Bounds,
  exactly,
  type IntervalNumbers,
  outward,
  through,
} from "../quantity/bounds.ts";
import { decimalToNumber, roundOutward } from "../quantity/decimal.ts";
import { parsePeriod } from "../quantity/period.ts";
import { NOUGHT, type Rational, rational, times } from "../quantity/rational.ts";
import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { TargetStanding } from "../schema/target-standing.ts";
import { claimsAsOf, type Known, latestPublication } from "./as-of.ts";
import { claimsInScope, kindOf, networkOf } from "./component.ts";
import { lastOf, unknownOf } from "./constraint.ts";
import { boundsIn } from "./derive/bounds-in.ts";
import { goalKey } from "./goal.ts";
import { seriesKey } from "./series.ts";
import type { Evidence } from "./track/evidence.ts";
import { exactThreshold } from "./track/threshold.ts";
import { track } from "./track/track.ts";

/** What was known, and the day of the question. */
export type TargetOptions = Known;

const PLACES = 6;

/** Numbers for JSON: as fractions, or in percent where they are shares or rates; rounded outward. */
function numbers(found: Bounds | string, scale: Rational): IntervalNumbers | null {
  if (typeof found === "string") return null;
  return outward(
    through(found, (end) => times(end, scale)),
    PLACES,
  );
}

const PERCENT = rational(100n);
const AS_IS = rational(1n);

/** The year before a span begins: where a sum over the span starts from nothing. */
function yearBefore(period: string): string | null {
  const span = parsePeriod(period);
  return span === null ? null : String(Number(span.start.slice(0, 4)) - 1);
}

/** Every statement of one target that was known: a target that is set again is no new one. */
function statementsOf(dataset: Dataset, claim: Claim, options: Known): Claim[] {
  const { vintage } = claim;
  const scope = { ...options, modality: "target", vintage } as const;
  const goal = goalKey(claim);
  const all = claimsInScope(dataset, seriesKey(claim), scope);
  return [claim, ...all.filter((other) => goalKey(other) === goal)];
}

/** From when a level is measured: the year before the first plan that sets it, or before its own period. */
function planStart(dataset: Dataset, claims: readonly Claim[], period: string): string | null {
  const plans = new Set(claims.flatMap((claim) => claim.plans));
  const periods = dataset.plans.flatMap(({ id, period: of }) =>
    plans.has(id) && of !== null ? [of] : [],
  );
  return yearBefore(periods.sort()[0] ?? period);
}

const known = new WeakMap<Dataset, WeakMap<Claim, TargetStanding | null>>();

/**
 * Where a target stands, by the reported claims of the same series; null for a claim that sets no target with a number.
 * Targets and reports never mix: the target itself is no evidence. Of the record as it is, each target is weighed once.
 * @example
 * const target = recordOf("claims", "xinhua-2021-12-06-green-plan/energy-per-value-added");
 * targetStanding(dataset, target, { asOf: "2024-07-24" })?.classes; // ["ahead"]
 */
export function targetStanding(
  dataset: Dataset,
  claim: Claim,
  options: TargetOptions = {},
): TargetStanding | null {
  const { asOf, standings } = options;
  if (asOf !== undefined || standings !== undefined) return weigh(dataset, claim, options);
  const all = known.get(dataset) ?? new WeakMap<Claim, TargetStanding | null>();
  known.set(dataset, all);
  const before = all.get(claim);
  if (before !== undefined) return before;
  const found = weigh(dataset, claim, {});
  all.set(claim, found);
  return found;
}

function weigh(dataset: Dataset, claim: Claim, options: TargetOptions): TargetStanding | null {
  const threshold = exactThreshold(claim, dataset.units);
  const { period } = claim;
  if (typeof threshold === "string" || typeof period !== "string") return null;
  const series = seriesKey(claim);
  const kind = kindOf(dataset, series);
  const isLevel = threshold.measure === "level";
  const isSum = isLevel && kind.aggregation === "flow";
  const stated = typeof claim.baseline === "string" ? claim.baseline : null;
  const baseline = isSum
    ? yearBefore(period)
    : isLevel
      ? planStart(dataset, statementsOf(dataset, claim, options), period)
      : stated;
  if (baseline === null) return null;
  const deadline = isLevel ? period : lastOf(period);
  const scope = { ...options, modality: "actual" } as const;
  const start = unknownOf(baseline, kind);
  const network = networkOf(
    dataset,
    series,
    scope,
    isLevel ? [{ series, period: start, baseline: null }] : [],
  );
  const at = (time: string) =>
    boundsIn(network, { series, period: time, baseline: isLevel ? null : start }, kind.domain)
      ?.bounds;
  const evidence = network.periods(series).flatMap((time): Evidence[] => {
    const interval = time === start ? undefined : at(time);
    return interval === undefined ? [] : [{ period: time, interval }];
  });
  const level = isSum ? exactly(NOUGHT) : isLevel ? at(start) : undefined;
  const found = track({
    threshold,
    baseline,
    deadline,
    evidence,
    ...(level !== undefined && { start: level }),
    asOf: options.asOf ?? latestPublication(dataset),
  });
  const { progress, remaining, elapsed } = found;
  const rate = typeof remaining === "string" ? remaining : remaining.required;
  const pace = typeof remaining === "string" ? remaining : remaining.pace;
  const inPercent = isLevel ? AS_IS : PERCENT;
  return {
    target: claim.id,
    baseline,
    deadline,
    classes: [...found.classes],
    certain: found.certain,
    unchecked: found.unchecked,
    evidence: typeof found.evidence === "string" ? null : found.evidence.period,
    claims: claimsInScope(dataset, series, scope)
      .map(({ id }) => id)
      .sort(),
    elapsed:
      typeof elapsed === "string"
        ? null
        : decimalToNumber(roundOutward(elapsed.share, PLACES, "down")),
    official: numbers(progress.official, AS_IS),
    linear: numbers(progress.linear, AS_IS),
    requiredPerYear: numbers(rate, inPercent),
    pacePerYear: numbers(pace, inPercent),
  };
}

/**
 * Where every target of the record stands, in the order of the record.
 * @example
 * const [first] = listTargets(dataset, { asOf: "2016-12-31" });
 * [first?.target, first?.unchecked];
 * // ["china-org-cn-2011-03-28-green-targets/energy-per-value-added-2015", "no-result-at-deadline"]
 */
export function listTargets(dataset: Dataset, options: TargetOptions = {}): TargetStanding[] {
  return claimsAsOf(dataset, options.asOf).flatMap((claim) => {
    const standing = claim.modality === "target" ? targetStanding(dataset, claim, options) : null;
    return standing === null ? [] : [standing];
  });
}
