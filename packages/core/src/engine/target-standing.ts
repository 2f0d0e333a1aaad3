import { type Bounds, bounds, exactly, NOUGHT } from "../quantity/bounds.ts";
import { decimalToNumber } from "../quantity/decimal.ts";
import type { IntervalNumbers } from "../quantity/interval.ts";
import { parsePeriod } from "../quantity/period.ts";
import { inverse, type Rational, rational, roundOutward, times } from "../quantity/rational.ts";
import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { TargetStanding } from "../schema/target-standing.ts";
import { claimsAsOf } from "./as-of.ts";
import { unknownOf } from "./constraint.ts";
import { createLogNetwork, type LogNetwork } from "./log-network.ts";
import { seriesKey } from "./series.ts";
import type { Evidence } from "./track/evidence.ts";
import { exactThreshold } from "./track/threshold.ts";
import { track } from "./track/track.ts";

/** What was known, and the day of the question. */
export interface TargetOptions {
  /** Publication date up to and including that day; by default the latest of the record. */
  readonly asOf?: string | undefined;
}

const PLACES = 6;

/** What the reported claims of the target's series leave for a period, against the baseline or as a level. */
function boundsAt(network: LogNetwork, baseline: string | null, period: string): Bounds | null {
  const above = network.chain(baseline, period);
  const below = network.chain(period, baseline);
  if (above === null && below === null) return null;
  return bounds(below === null ? null : inverse(below.factor), above?.factor ?? null, {
    lower: below?.strict ?? false,
    upper: above?.strict ?? false,
  });
}

/** Numbers for JSON: as fractions, or in percent where they are shares or rates; rounded outward. */
function numbers(found: Bounds | string, scale: Rational): IntervalNumbers | null {
  if (typeof found === "string") return null;
  const end = (value: Rational | null, towards: "down" | "up") =>
    value === null ? null : decimalToNumber(roundOutward(times(value, scale), PLACES, towards));
  return {
    lower: end(found.lower, "down"),
    upper: end(found.upper, "up"),
    lowerOpen: found.lowerOpen,
    upperOpen: found.upperOpen,
  };
}

const PERCENT = rational(100n);
const AS_IS = rational(1n);

/** The year before a span begins: where a sum over the span starts from nothing. */
function yearBefore(period: string): string | null {
  const span = parsePeriod(period);
  return span === null || span.kind === "date" ? null : String(Number(span.start.slice(0, 4)) - 1);
}

/**
 * Where a target stands, by the reported claims of the same series; null for a claim that sets no target with a number.
 * Targets and reports never mix: the target itself is no evidence.
 */
export function targetStanding(
  dataset: Dataset,
  claim: Claim,
  { asOf }: TargetOptions = {},
): TargetStanding | null {
  const threshold = exactThreshold(claim, dataset.units);
  const { period } = claim;
  if (typeof threshold === "string" || typeof period !== "string") return null;
  const isSum = threshold.measure === "level";
  const stated = typeof claim.baseline === "string" ? claim.baseline : null;
  const baseline = isSum ? yearBefore(period) : stated;
  if (baseline === null) return null;
  const deadline = unknownOf(period, !isSum);
  const reported = claimsAsOf(dataset, asOf).filter(
    (other) =>
      seriesKey(other) === seriesKey(claim) &&
      other.modality === "actual" &&
      other.standing === "primary",
  );
  const network = createLogNetwork(reported, dataset.units);
  const evidence = network.periods.flatMap((at): Evidence[] => {
    const interval = boundsAt(network, isSum ? null : baseline, at);
    return interval === null || at === baseline ? [] : [{ period: at, interval }];
  });
  const found = track({
    threshold,
    baseline,
    deadline,
    evidence,
    ...(isSum && { start: exactly(NOUGHT) }),
    ...(asOf !== undefined && { asOf }),
  });
  const { progress, remaining, elapsed } = found;
  const rate = typeof remaining === "string" ? remaining : remaining.required;
  const pace = typeof remaining === "string" ? remaining : remaining.pace;
  const inPercent = isSum ? AS_IS : PERCENT;
  return {
    target: claim.id,
    baseline,
    deadline,
    classes: [...found.classes],
    certain: found.certain,
    unchecked: found.unchecked,
    evidence: typeof found.evidence === "string" ? null : found.evidence.period,
    claims: reported.map(({ id }) => id).sort(),
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

/** Where every target of the record stands, in the order of the record. */
export function listTargets(dataset: Dataset, options: TargetOptions = {}): TargetStanding[] {
  return claimsAsOf(dataset, options.asOf).flatMap((claim) => {
    const standing = claim.modality === "target" ? targetStanding(dataset, claim, options) : null;
    return standing === null ? [] : [standing];
  });
}
