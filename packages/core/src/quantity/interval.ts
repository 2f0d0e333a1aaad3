import { add, compare, type Decimal, decimalToNumber, multiply, negate } from "./decimal.ts";

/** The values that a statement allows. A null end is unbounded; an open end is excluded. */
export interface Interval {
  readonly lower: Decimal | null;
  readonly upper: Decimal | null;
  readonly lowerOpen: boolean;
  readonly upperOpen: boolean;
}

/** The same interval in JSON numbers. */
export interface IntervalNumbers {
  readonly lower: number | null;
  readonly upper: number | null;
  readonly lowerOpen: boolean;
  readonly upperOpen: boolean;
}

/**
 * The interval between two ends; an unbounded end is always open.
 * @example
 * interval({ digits: 675n, scale: 2 }, null);
 * // { lower: { digits: 675n, scale: 2 }, upper: null, lowerOpen: false, upperOpen: true }
 */
export function interval(
  lower: Decimal | null,
  upper: Decimal | null,
  open: { lower?: boolean; upper?: boolean } = {},
): Interval {
  return {
    lower,
    upper,
    lowerOpen: lower === null || (open.lower ?? false),
    upperOpen: upper === null || (open.upper ?? false),
  };
}

/** The interval of the negatives: [2, 3) becomes (-3, -2]. */
export function negateInterval(a: Interval): Interval {
  return {
    lower: a.upper === null ? null : negate(a.upper),
    upper: a.lower === null ? null : negate(a.lower),
    lowerOpen: a.upperOpen,
    upperOpen: a.lowerOpen,
  };
}

/** Every value x of the interval as (x + offset) * factor; the factor must be positive. */
export function convertInterval(a: Interval, offset: Decimal, factor: Decimal): Interval {
  const convert = (end: Decimal | null) =>
    end === null ? null : multiply(add(end, offset), factor);
  return { ...a, lower: convert(a.lower), upper: convert(a.upper) };
}

/** The interval with no value above the limit; the limit itself stays in. An interval wholly above it is left as it is. */
export function capUpper(a: Interval, limit: Decimal): Interval {
  if (a.lower !== null && compare(a.lower, limit) > 0) return a;
  return a.upper === null || compare(a.upper, limit) > 0
    ? { ...a, upper: limit, upperOpen: false }
    : a;
}

/**
 * True where the value lies inside.
 * @example
 * const overEighteen = interval({ digits: 18n, scale: 0 }, null, { lower: true });
 * contains(overEighteen, { digits: 18n, scale: 0 }); // false
 */
export function contains(a: Interval, value: Decimal): boolean {
  const low = a.lower === null ? 1 : compare(value, a.lower);
  const high = a.upper === null ? -1 : compare(value, a.upper);
  return (low > 0 || (low === 0 && !a.lowerOpen)) && (high < 0 || (high === 0 && !a.upperOpen));
}

/** The interval in JSON numbers. */
export function intervalToNumbers(a: Interval): IntervalNumbers {
  return {
    ...a,
    lower: a.lower === null ? null : decimalToNumber(a.lower),
    upper: a.upper === null ? null : decimalToNumber(a.upper),
  };
}
