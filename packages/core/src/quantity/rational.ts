/**
 * An exact number: a fraction in lowest terms, the denominator positive. Verdicts hang on these, so no binary float comes
 * near: printed decimals, their products and their quotients are all of this one kind.
 */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Zero, the empty sum. */
export const NOUGHT: Rational = { numerator: 0n, denominator: 1n };
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

/**
 * The exact product.
 * @example times(rational(932n, 1000n), rational(95n, 100n)) // rational(8854n, 10_000n)
 */
export function times(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator);
}

/**
 * The exact sum.
 * @example plus(rational(1n, 10n), rational(2n, 10n)) // rational(3n, 10n)
 */
export function plus(a: Rational, b: Rational): Rational {
  return rational(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
}

/** The exact negative. */
export function negative({ numerator, denominator }: Rational): Rational {
  return { numerator: -numerator, denominator };
}

/**
 * The exact difference a - b.
 * @example minus(rational(37n, 2n), rational(34n, 5n)) // rational(117n, 10n)
 */
export function minus(a: Rational, b: Rational): Rational {
  return plus(a, negative(b));
}

/** One over a; throws a RangeError where a is zero. */
export function inverse(a: Rational): Rational {
  return rational(a.denominator, a.numerator);
}

/**
 * The exact quotient a / b; throws a RangeError where b is zero.
 * @example over(rational(9325n), rational(9435n)) // rational(1865n, 1887n)
 */
export function over(a: Rational, b: Rational): Rational {
  return times(a, inverse(b));
}

/**
 * Below, at or above zero where a is less than, equal to or greater than b.
 * @example compareRationals(rational(1350n, 100n), rational(27n, 2n)) // 0
 */
export function compareRationals(a: Rational, b: Rational): -1 | 0 | 1 {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
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
