import { type Bounds, through, turned } from "../../quantity/bounds.ts";
import { compareRationals, ONE, over, type Rational } from "../../quantity/rational.ts";
import { linearProgress } from "./linear-progress.ts";
import type { Progress, ProgressEnd } from "./progress-end.ts";
import type { Reason } from "./reason.ts";
import { type ExactThreshold, satisfied } from "./threshold.ts";

/** How far a target has come, by each measure, or why a measure does not apply. */
export interface ProgressMeasures {
  /** China's official measure; for relative changes. */
  readonly official: Progress | Reason;
  /** The covered share of the distance; for a net-zero target the fall of the level as a share of the level. */
  readonly linear: Progress | Reason;
  /** Value / limit, where the baseline already met the demand: a ceiling to stay under, a floor to stay above. */
  readonly use: Bounds | Reason;
}

/**
 * ln(1 + achieved) / ln(1 + target), on factors 1 + change. Source: Qinghai Statistics Bureau, method page on the
 * energy-saving target (t20091013_237651), which follows the National Bureau of Statistics and the NDRC assessment:
 * yearly changes multiply, so their logarithms add up to the target's.
 */
function officialProgress(target: Rational, found: Bounds): Progress {
  // A factor that may be zero has no bounded logarithm.
  const end = (value: Rational | null): ProgressEnd | null =>
    value === null || value.numerator <= 0n ? null : { measure: "logarithm", value, target };
  const rising = compareRationals(target, ONE) > 0 ? found : turned(found);
  const [lower, upper] = [end(rising.lower), end(rising.upper)];
  return {
    lower,
    upper,
    lowerOpen: lower === null || rising.lowerOpen,
    upperOpen: upper === null || rising.upperOpen,
  };
}

const everywhere = (reason: Reason, use: ProgressMeasures["use"] = reason): ProgressMeasures => ({
  official: reason,
  linear: reason,
  use,
});

function officialFor({ measure, value }: ExactThreshold, found: Bounds): Progress | Reason {
  if (measure !== "ratio") return "not-a-relative-change";
  return value.numerator === 0n ? "zero-has-no-logarithm" : officialProgress(value, found);
}

/** Every measure of how far a target has come from its start to a found value. */
export function progressOf(
  threshold: ExactThreshold,
  start: Bounds | null,
  found: Bounds,
): ProgressMeasures {
  const { measure, value } = threshold;
  if (start === null) return everywhere("no-baseline-level");
  if (measure === "ratio" && value.numerator < 0n) return everywhere("target-not-positive");
  const held = satisfied(threshold, start);
  if (held === "yes") {
    const use = value.numerator > 0n ? through(found, (end) => over(end, value)) : null;
    return everywhere("limit-already-held", use ?? "limit-not-positive");
  }
  const atTarget = [start.lower, start.upper].filter(
    (end) => end !== null && compareRationals(end, value) === 0,
  );
  if (atTarget.length === 2) return everywhere("target-is-zero-change");
  if (held === "possibly" || atTarget.length > 0) return everywhere("baseline-may-be-at-target");
  return {
    official: officialFor(threshold, found),
    linear: linearProgress(value, start, found),
    use: "not-a-limit",
  };
}
