import { decimalToNumber, roundOutward } from "./decimal.ts";
import { compareRationals, negative, type Rational } from "./rational.ts";

/** The values that a quantity can have, exactly: an interval. A null end is unbounded; an open end is excluded. */
export interface Bounds {
  readonly lower: Rational | null;
  readonly upper: Rational | null;
  readonly lowerOpen: boolean;
  readonly upperOpen: boolean;
}

/** The same in JSON numbers. */
export interface IntervalNumbers {
  readonly lower: number | null;
  readonly upper: number | null;
  readonly lowerOpen: boolean;
  readonly upperOpen: boolean;
}

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

/** The bounds of -x: [2, 3) becomes (-3, -2]. */
export function negated(a: Bounds): Bounds {
  return through(turned(a), negative);
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

/** The bounds with no value above the limit; the limit itself stays in. Bounds wholly above it are left as they are. */
export function capUpper(a: Bounds, limit: Rational): Bounds {
  return meet(a, bounds(null, limit)) ?? a;
}

/**
 * True where the value lies inside.
 * @example contains(bounds(rational(18n), null, { lower: true }), rational(18n)) // false
 */
export function contains(a: Bounds, value: Rational): boolean {
  return meet(a, exactly(value)) !== null;
}

/** The bounds in JSON numbers; their ends have to be decimals that end. */
export function boundsToNumbers(a: Bounds): IntervalNumbers {
  return {
    ...a,
    lower: a.lower && decimalToNumber(a.lower),
    upper: a.upper && decimalToNumber(a.upper),
  };
}

/**
 * The bounds in JSON numbers of so many places, rounded outward, so that they never claim more than is known; an end too
 * large for a JSON number is none.
 * @example outward(bounds(rational(2n, 3n), null), 2) // { lower: 0.66, upper: null, lowerOpen: false, upperOpen: true }
 */
export function outward(a: Bounds, places: number): IntervalNumbers {
  const end = (value: Rational | null, towards: "down" | "up") => {
    const number = value && decimalToNumber(roundOutward(value, places, towards));
    return Number.isFinite(number) ? number : null;
  };
  const [lower, upper] = [end(a.lower, "down"), end(a.upper, "up")];
  return {
    lower,
    upper,
    lowerOpen: a.lowerOpen || lower === null,
    upperOpen: a.upperOpen || upper === null,
  };
}
