import { decimalToNumber, roundOutward } from "../../quantity/decimal.ts";
import {
  compareRationals,
  logarithm,
  minus,
  ONE,
  type Rational,
  rational,
} from "../../quantity/rational.ts";

/**
 * How far a number that went through a binary logarithm may be off, relative to the larger of itself and one. The
 * logarithms below are right to 1e-12; a reported end is moved outward by this much and then to the ninth place.
 */
const MARGIN = 1e-9;
const PLACES = 9;

const marginOf = (value: number) => MARGIN * Math.max(1, Math.abs(value));

/** The nearest binary number by twenty significant digits, however small the fraction. */
function toNumber(a: Rational): number {
  const length = (value: bigint) => value.toString().length;
  const places = 20 + Math.max(0, length(a.denominator) - length(a.numerator));
  return decimalToNumber(roundOutward(a, places, "down"));
}

/** ln(a) of a positive fraction, without cancellation near one. */
function naturalLogarithm(a: Rational): number {
  const near = compareRationals(a, rational(1n, 2n)) > 0 && compareRationals(a, rational(2n)) < 0;
  return near ? Math.log1p(toNumber(minus(a, ONE))) : logarithm(a);
}

/** A binary result as a fraction on the far side of it; null, unbounded, where it left the binary range. */
function outward(value: number, towards: "down" | "up"): Rational | null {
  const moved = value + (towards === "down" ? -marginOf(value) : marginOf(value));
  const digits = moved * 10 ** PLACES;
  if (!Number.isFinite(digits)) return null;
  const whole = towards === "down" ? Math.floor(digits) : Math.ceil(digits);
  return rational(BigInt(whole), 10n ** BigInt(PLACES));
}

/** ln(a) / ln(b) on one side, rounded outward; exact where a is 1 or a is b. Both are positive and b is not 1. */
export function logarithmRatio(a: Rational, b: Rational, towards: "down" | "up"): Rational | null {
  if (compareRationals(a, b) === 0) return ONE;
  if (compareRationals(a, ONE) === 0) return rational(0n);
  return outward(naturalLogarithm(a) / naturalLogarithm(b), towards);
}

/** base ** exponent of a positive fraction on one side, rounded outward; exact where base or exponent is 1. */
export function power(base: Rational, exponent: Rational, towards: "down" | "up"): Rational | null {
  if (compareRationals(base, ONE) === 0 || compareRationals(exponent, ONE) === 0) return base;
  const result = outward(Math.exp(naturalLogarithm(base) * toNumber(exponent)), towards);
  // A positive number has positive powers, however small.
  return result !== null && result.numerator < 0n ? rational(0n) : result;
}

/** The largest power, in bits, that is written out to decide a comparison. */
const LARGEST = 2 ** 24;

const bits = (a: Rational) =>
  4 * (a.numerator.toString(16).length + a.denominator.toString(16).length);

/**
 * Below, at or above zero where ln(a) / ln(b) is less than, equal to or greater than the share, which is not negative.
 * The binary number answers where it is clear; inside its margin the exact powers a^q and b^p do, share = p / q. Null
 * where those would be too large to write out: then neither answer is excluded.
 */
export function compareLogarithmRatio(
  a: Rational,
  b: Rational,
  share: Rational,
): -1 | 0 | 1 | null {
  const ratio = naturalLogarithm(a) / naturalLogarithm(b);
  const gap = ratio - toNumber(share);
  if (Math.abs(gap) > 2 * marginOf(ratio)) return gap < 0 ? -1 : 1;
  const [p, q] = [share.numerator, share.denominator];
  if (Number(q) * bits(a) + Number(p) * bits(b) > LARGEST) return null;
  const left = a.numerator ** q * b.denominator ** p;
  const right = b.numerator ** p * a.denominator ** q;
  const order = left < right ? -1 : left > right ? 1 : 0;
  return order === 0 ? 0 : compareRationals(b, ONE) > 0 === order > 0 ? 1 : -1;
}
