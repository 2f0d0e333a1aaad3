import { type Bounds, bounds } from "../../quantity/bounds.ts";
import { compareRationals, type Rational } from "../../quantity/rational.ts";
import { compareLogarithmRatio, logarithmRatio } from "./logarithm.ts";

/** One end of a progress, kept exact: a fraction, or ln(value) / ln(target). */
export type ProgressEnd =
  | { readonly measure: "fraction"; readonly value: Rational }
  | { readonly measure: "logarithm"; readonly value: Rational; readonly target: Rational };

/** A progress with ends that can be compared exactly; a null end is unbounded. One is the target reached. */
export interface Progress {
  readonly lower: ProgressEnd | null;
  readonly upper: ProgressEnd | null;
  readonly lowerOpen: boolean;
  readonly upperOpen: boolean;
}

/** Below, at or above zero where the end lies below, at or above a share; null where that is beyond exact reach. */
export function compareProgress(end: ProgressEnd, share: Rational): -1 | 0 | 1 | null {
  return end.measure === "fraction"
    ? compareRationals(end.value, share)
    : compareLogarithmRatio(end.value, end.target, share);
}

/** The progress in numbers: exact fractions, logarithms rounded outward. */
export function progressBounds({ lower, upper, lowerOpen, upperOpen }: Progress): Bounds {
  const read = (end: ProgressEnd | null, towards: "down" | "up") => {
    if (end === null) return null;
    if (end.measure === "fraction") return end.value;
    return logarithmRatio(end.value, end.target, towards);
  };
  const open = { lower: lowerOpen, upper: upperOpen };
  return bounds(read(lower, "down"), read(upper, "up"), open);
}
