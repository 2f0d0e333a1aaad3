import { type Bounds, meet } from "../../quantity/bounds.ts";
import {
  compareRationals,
  minus,
  plus,
  type Rational,
  rational,
  times,
} from "../../quantity/rational.ts";
import type { Check } from "../../schema/check.ts";
import type { Constraint, Kind } from "../constraint.ts";
import { boundsIn, statedIn, toInterval } from "../derive/bounds-in.ts";
import { decimalText, stepsOf } from "../derive/steps.ts";
import type { Network } from "../network.ts";

const HALF = rational(1n, 2n);
const HUNDRED = rational(100n);

/** The middle of bounds and half their width; null where a hedge leaves an end open. */
function spread({
  lower,
  upper,
  lowerOpen,
  upperOpen,
}: Bounds): { middle: Rational; half: Rational } | null {
  if (lower === null || upper === null || lowerOpen || upperOpen) return null;
  return { middle: times(plus(lower, upper), HALF), half: times(minus(upper, lower), HALF) };
}

/** The part of a check that sets what is stated beside what is implied. */
export type Comparison = Pick<Check, "stated" | "implied" | "difference" | "tolerance">;

/**
 * What is stated beside what is implied: how far their middles lie apart, and how far they may, which is half of both
 * widths, from the printed digits of every claim that went in.
 */
export function compareBounds(stated: Bounds, implied: Bounds, inPercent: boolean): Comparison {
  const [a, b] = [spread(stated), spread(implied)];
  const scale = inPercent ? HUNDRED : rational(1n);
  const positive = (value: Rational) =>
    compareRationals(value, rational(0n)) < 0 ? minus(rational(0n), value) : value;
  const text = (value: Rational) => decimalText(times(value, scale), "upper");
  return {
    stated: toInterval(stated, inPercent),
    implied: toInterval(implied, inPercent),
    difference: a && b && text(positive(minus(a.middle, b.middle))),
    tolerance: a && b && text(plus(a.half, b.half)),
  };
}

/** What a constraint says against what a network without it implies; null where the network is silent. */
export interface Against extends Comparison, Pick<Check, "lower" | "upper"> {
  /** The claims that imply it. */
  readonly support: readonly string[];
  readonly agrees: boolean;
}

/** Holds a level or a ratio against a network that does not know it; a difference is held through its levels. */
export function holdAgainst(
  network: Network,
  series: string,
  { kind, period, baseline, bounds }: Constraint,
  { domain }: Kind,
): Against | null {
  if (kind === "difference") return null;
  const found = boundsIn(network, { series, period, baseline }, domain);
  if (found === null) return null;
  return {
    ...compareBounds(bounds, found.bounds, baseline !== null),
    lower: stepsOf(found.lower),
    upper: stepsOf(found.upper),
    support: statedIn(found.lower, found.upper),
    agrees: meet(bounds, found.bounds) !== null,
  };
}
