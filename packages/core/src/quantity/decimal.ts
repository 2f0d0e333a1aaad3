import { type Rational, rational } from "./rational.ts";

/**
 * Ten to an integer power, exactly.
 * @example powerOfTen(-2) // rational(1n, 100n)
 */
export function powerOfTen(exponent: number): Rational {
  const power = 10n ** BigInt(Math.abs(exponent));
  return exponent < 0
    ? { numerator: 1n, denominator: power }
    : { numerator: power, denominator: 1n };
}

/**
 * Reads "-12.50" exactly; null where the text is not a plain decimal number.
 * @example parseDecimal("13.50") // rational(27n, 2n)
 */
export function parseDecimal(text: string): Rational | null {
  const match = /^(-?\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) return null;
  const [, whole = "", fraction = ""] = match;
  return rational(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
}

/**
 * The nearest number with so many decimal places at or below the fraction, or at or above it: a printed bound is rounded
 * outward, so that it never claims more than is known.
 * @example roundOutward(rational(2n, 3n), 2, "down") // rational(66n, 100n)
 */
export function roundOutward(a: Rational, places: number, towards: "down" | "up"): Rational {
  const power = 10n ** BigInt(places);
  const scaled = a.numerator * power;
  const quotient = scaled / a.denominator;
  const exact = quotient * a.denominator === scaled;
  // BigInt division cuts towards zero: below zero that is upwards.
  const floor = exact || scaled >= 0n ? quotient : quotient - 1n;
  return rational(towards === "down" || exact ? floor : floor + 1n, power);
}

/** How many decimal places a number has; a fraction that ends has no more than its denominator has doublings. */
function placesOf({ denominator }: Rational): number {
  for (let places = 0; 1n << BigInt(places) <= denominator; places += 1)
    if (10n ** BigInt(places) % denominator === 0n) return places;
  throw new RangeError(`one over ${denominator} does not end: round it first`);
}

/**
 * The number written out: "-6.85"; no trailing zeros, no exponent. Throws a RangeError where its places do not end.
 * @example decimalToString(rational(-137n, 20n)) // "-6.85"
 */
export function decimalToString(a: Rational): string {
  const places = placesOf(a);
  const negative = a.numerator < 0n;
  const size = (negative ? -a.numerator : a.numerator) * 10n ** BigInt(places);
  const digits = (size / a.denominator).toString().padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  return `${negative ? "-" : ""}${whole}${places === 0 ? "" : `.${digits.slice(-places)}`}`;
}

/**
 * The nearest binary number, for JSON: decimal digits in, the same digits out.
 * @example decimalToNumber(rational(-685n, 100n)) // -6.85
 */
export function decimalToNumber(a: Rational): number {
  return Number(decimalToString(a));
}
