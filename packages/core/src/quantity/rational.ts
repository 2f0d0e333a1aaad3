import type { Decimal } from "./decimal.ts";

/** An exact fraction in lowest terms; the denominator is positive. Products and quotients of printed numbers stay exact. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** One, the empty product. */
export const ONE: Rational = { numerator: 1n, denominator: 1n };

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/**
 * The fraction in lowest terms; throws a RangeError where the denominator is zero.
 * @example rational(82n, 100n) // { numerator: 41n, denominator: 50n }
 */
export function rational(numerator: bigint, denominator = 1n): Rational {
  if (denominator === 0n) throw new RangeError("a fraction has no denominator of zero");
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = gcd(numerator, denominator * sign) * sign;
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** A decimal as a fraction. */
export function fromDecimal(value: Decimal): Rational {
  return rational(value.digits, 10n ** BigInt(value.scale));
}

/** The exact product. */
export function times(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** The exact sum. */
export function plus(a: Rational, b: Rational): Rational {
  return rational(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
}

/** One over a; throws a RangeError where a is zero. */
export function inverse(a: Rational): Rational {
  return rational(a.denominator, a.numerator);
}

/** Below, at or above zero where a is less than, equal to or greater than b. */
export function compareRationals(a: Rational, b: Rational): -1 | 0 | 1 {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * The nearest decimal with so many places at or below the fraction, or at or above it: a printed bound is rounded
 * outward, so that it never claims more than is known.
 * @example roundOutward(rational(2n, 3n), 2, "down") // 0.66
 */
export function roundOutward(a: Rational, places: number, towards: "down" | "up"): Decimal {
  const scaled = a.numerator * 10n ** BigInt(places);
  const quotient = scaled / a.denominator;
  const exact = quotient * a.denominator === scaled;
  // BigInt division cuts towards zero: below zero that is upwards.
  const floor = exact || scaled >= 0n ? quotient : quotient - 1n;
  return { digits: towards === "down" || exact ? floor : floor + 1n, scale: places };
}

/** Up to here a whole number has a nearest binary number. */
const LARGEST = 10n ** 300n;
/** How many leading digits a binary number keeps. */
const DIGITS = 17;

/** The natural logarithm of a positive fraction, as close as a binary number comes; it chooses paths and decides nothing. */
export function logarithm(a: Rational): number {
  return logOf(a.numerator) - logOf(a.denominator);
}

function logOf(value: bigint): number {
  if (value < LARGEST) return Math.log(Number(value));
  const text = value.toString();
  return Math.log(Number(`0.${text.slice(0, DIGITS)}`)) + text.length * Math.LN10;
}

/** The largest number that is told; sums of thousands of such numbers are still finite. */
const MOST = 1e300;

/**
 * The nearest binary number to the fraction, give or take its last digit, and never further from zero than 1e300; it
 * chooses paths and decides nothing.
 */
export function rationalToNumber({ numerator, denominator }: Rational): number {
  const size = numerator < 0n ? -numerator : numerator;
  if (size < LARGEST && denominator < LARGEST) {
    return Math.max(-MOST, Math.min(MOST, Number(numerator) / Number(denominator)));
  }
  const excess = 10n ** BigInt(Math.max(`${size}`.length, `${denominator}`.length) - 300);
  const [above, below] = [numerator / excess, denominator / excess];
  if (below === 0n) return numerator < 0n ? -MOST : MOST;
  return Math.max(-MOST, Math.min(MOST, Number(above) / Number(below)));
}
