import type { Interval } from "./interval.ts";
import {
  compareRationals,
  fromDecimal,
  inverse,
  plus,
  type Rational,
  rational,
  times,
} from "./rational.ts";

/** The values that a computed quantity can have, exactly: an interval between fractions. A null end is unbounded. */
export interface Bounds {
  readonly lower: Rational | null;
  readonly upper: Rational | null;
  readonly lowerOpen: boolean;
  readonly upperOpen: boolean;
}

/** Zero as a fraction. */
export const NOUGHT: Rational = rational(0n);

/**
 * The bounds between two ends; an unbounded end is always open.
 * @example
 * const { lower, upper, upperOpen } = bounds(rational(2n, 3n), null);
 * [lower, upper, upperOpen]; // [rational(2n, 3n), null, true]
 */
export function bounds(
  lower: Rational | null,
  upper: Rational | null,
  open: { lower?: boolean; upper?: boolean } = {},
): Bounds {
  return {
    lower,
    upper,
    lowerOpen: lower === null || (open.lower ?? false),
    upperOpen: upper === null || (open.upper ?? false),
  };
}

/** The one value, and no other. */
export function exactly(value: Rational): Bounds {
  return bounds(value, value);
}

/**
 * What a statement allows, as fractions.
 * @example boundsOf(interval({ digits: 5n, scale: 1 }, null)).lower // rational(1n, 2n)
 */
export function boundsOf({ lower, upper, lowerOpen, upperOpen }: Interval): Bounds {
  const read = (end: typeof lower) => (end === null ? null : fromDecimal(end));
  return { lower: read(lower), upper: read(upper), lowerOpen, upperOpen };
}

/** The bounds of f(x), where f rises; null from f is unbounded. */
export function through(a: Bounds, f: (end: Rational) => Rational | null): Bounds {
  const lower = a.lower === null ? null : f(a.lower);
  const upper = a.upper === null ? null : f(a.upper);
  return bounds(lower, upper, { lower: a.lowerOpen, upper: a.upperOpen });
}

/** The same with the ends in each other's place, for an f that falls. */
export function turned(a: Bounds): Bounds {
  return { lower: a.upper, upper: a.lower, lowerOpen: a.upperOpen, upperOpen: a.lowerOpen };
}

/** The exact difference a - b. */
export function minus(a: Rational, b: Rational): Rational {
  return plus(a, times(b, rational(-1n)));
}

/** The exact quotient a / b; throws a RangeError where b is zero. */
export function over(a: Rational, b: Rational): Rational {
  return times(a, inverse(b));
}

/** The bounds of -x. */
function negated(a: Bounds): Bounds {
  return through(turned(a), (end) => minus(NOUGHT, end));
}

/** True where a starts after b, or where b starts but without that value. */
function startsHigher(a: Bounds, b: Bounds): boolean {
  if (a.lower === null || b.lower === null) return b.lower === null;
  const order = compareRationals(a.lower, b.lower);
  return order > 0 || (order === 0 && a.lowerOpen);
}

/** What both allow, or null where they allow nothing in common. */
export function meet(a: Bounds, b: Bounds): Bounds | null {
  const { lower, lowerOpen } = startsHigher(a, b) ? a : b;
  const { upper, upperOpen } = startsHigher(negated(a), negated(b)) ? a : b;
  const both = { lower, upper, lowerOpen, upperOpen };
  if (lower === null || upper === null) return both;
  const order = compareRationals(lower, upper);
  return order < 0 || (order === 0 && !lowerOpen && !upperOpen) ? both : null;
}
