import { type Bounds, bounds, exactly, through } from "../../quantity/bounds.ts";
import { parsePeriod } from "../../quantity/period.ts";
import { compareRationals, NOUGHT, over } from "../../quantity/rational.ts";
import { classesAtDeadline, classesOfLimit, classesOnTheWay } from "./classify.ts";
import { type Elapsed, elapsedAt } from "./elapsed.ts";
import { latestEvidence, type Unused } from "./evidence.ts";
import { type ProgressMeasures, progressOf } from "./progress.ts";
import { progressBounds } from "./progress-end.ts";
import type { Reason } from "./reason.ts";
import { remainingOf } from "./remaining.ts";
import { type ExactThreshold, type Satisfied, satisfied, startOf } from "./threshold.ts";
import type { ReportedProgress, TrackInput, Tracking } from "./tracking.ts";

/** The answer where there is none: the same reason for every part. */
function nothing(input: TrackInput, reason: Reason, unused: readonly Unused[]): Tracking {
  const progress = { official: reason, linear: reason, use: reason };
  return {
    input,
    evidence: reason,
    unused,
    elapsed: reason,
    progress,
    judgedBy: reason,
    rho: reason,
    classes: [],
    certain: false,
    unchecked: reason,
    satisfied: reason,
    remaining: reason,
  };
}

function reportOf({ official, linear, use }: ProgressMeasures): ReportedProgress {
  return {
    official: typeof official === "string" ? official : progressBounds(official),
    linear: typeof linear === "string" ? linear : progressBounds(linear),
    use,
  };
}

/** A factor does not lie below zero, whatever the evidence leaves open. */
function withinDomain({ measure }: ExactThreshold, found: Bounds): Bounds {
  const below = found.lower === null || compareRationals(found.lower, NOUGHT) < 0;
  if (measure !== "ratio" || !below) return found;
  return bounds(NOUGHT, found.upper, { upper: found.upperOpen });
}

type Verdict = Pick<Tracking, "judgedBy" | "classes" | "unchecked">;

const unchecked = (reason: Reason): Verdict => ({
  judgedBy: reason,
  classes: [],
  unchecked: reason,
});

/** At the deadline the threshold decides; on the way the official measure where there is one, else the linear one. */
function verdictOf(
  { deadline, asOf }: TrackInput,
  { left, share }: Elapsed,
  { official, linear }: ProgressMeasures,
  now: Satisfied,
): Verdict {
  if (compareRationals(left, NOUGHT) === 0)
    return { judgedBy: "threshold", classes: classesAtDeadline(now), unchecked: null };
  const end = parsePeriod(deadline)?.end ?? deadline;
  if (asOf !== undefined && asOf > end) return unchecked("no-result-at-deadline");
  const [judgedBy, progress] =
    typeof official === "string"
      ? (["linear", linear] as const)
      : (["official", official] as const);
  if (typeof progress !== "string")
    return { judgedBy, classes: classesOnTheWay(progress, share), unchecked: null };
  if (progress === "limit-already-held")
    return { judgedBy: "threshold", classes: classesOfLimit(now), unchecked: null };
  // What is reached before the deadline is ahead, wherever it started.
  return progress === "no-baseline-level" && now === "yes"
    ? { judgedBy: "threshold", classes: ["ahead"], unchecked: null }
    : unchecked(progress);
}

/**
 * Where a target stands, by the latest evidence that was known. Everything that the verdict hangs on is exact; the
 * numbers that went through a logarithm are rounded outward.
 * @example
 * const threshold = { measure: "ratio", value: rational(82n, 100n), direction: "down", open: false } as const;
 * const nineTenths = bounds(rational(9n, 10n), rational(9n, 10n));
 * const evidence = [{ period: "2022", interval: nineTenths }];
 * track({ threshold, baseline: "2020", deadline: "2025", evidence }).classes; // ["ahead"]
 */
export function track(input: TrackInput): Tracking {
  const { threshold, baseline, deadline } = input;
  const { latest, unused } = latestEvidence(input.evidence, input);
  if (typeof latest === "string") return nothing(input, reasonFor(input, latest), unused);
  const elapsed = elapsedAt(latest.period, baseline, deadline);
  if (typeof elapsed === "string") return nothing(input, elapsed, unused);
  const fixed = startOf(threshold);
  const start = fixed === null ? (input.start ?? null) : exactly(fixed);
  const found = withinDomain(threshold, latest.interval);
  const now = satisfied(threshold, found);
  const measures = progressOf(threshold, start, found);
  const progress = reportOf(measures);
  const verdict = verdictOf(input, elapsed, measures, now);
  const used = typeof progress.official === "string" ? progress.linear : progress.official;
  return {
    input,
    evidence: latest,
    unused,
    elapsed,
    progress,
    rho: typeof used === "string" ? used : through(used, (end) => over(end, elapsed.share)),
    ...verdict,
    certain: verdict.classes.length === 1,
    satisfied: now,
    remaining: remainingOf(threshold, start, found, elapsed),
  };
}

/** Why there is nothing: the frame itself may be wrong, or its deadline past without a word. */
function reasonFor({ baseline, deadline, asOf }: TrackInput, reason: Reason): Reason {
  const frame = elapsedAt(deadline, baseline, deadline);
  if (typeof frame === "string") return frame;
  const end = parsePeriod(deadline)?.end ?? deadline;
  return reason === "no-evidence" && asOf !== undefined && asOf > end
    ? "no-result-at-deadline"
    : reason;
}
