/** An exact decimal number: digits * 10^-scale. Verdicts hang on these, so no binary float comes near. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** Zero, and the one that conversion factors start from. */
export const ZERO: Decimal = { digits: 0n, scale: 0 };

/**
 * Ten to an integer power, exactly.
 * @example decimal.powerOfTen(-2) // { digits: 1n, scale: 2 }
 */
export function powerOfTen(exponent: number): Decimal {
  return exponent < 0
    ? { digits: 1n, scale: -exponent }
    : { digits: 10n ** BigInt(exponent), scale: 0 };
}

/**
 * Reads "-12.50" as a decimal and keeps its scale; null where the text is not a plain decimal number.
 * @example decimal.parseDecimal("13.50") // { digits: 1350n, scale: 2 }
 */
export function parseDecimal(text: string): Decimal | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) return null;
  const [, sign, whole = "", fraction = ""] = match;
  const digits = BigInt(whole + fraction);
  return { digits: sign === "-" ? -digits : digits, scale: fraction.length };
}

function align(a: Decimal, b: Decimal): [bigint, bigint, number] {
  const scale = Math.max(a.scale, b.scale);
  return [
    a.digits * 10n ** BigInt(scale - a.scale),
    b.digits * 10n ** BigInt(scale - b.scale),
    scale,
  ];
}

/**
 * The exact sum.
 * @example decimal.add({ digits: 1n, scale: 1 }, { digits: 25n, scale: 2 }) // { digits: 35n, scale: 2 }
 */
export function add(a: Decimal, b: Decimal): Decimal {
  const [left, right, scale] = align(a, b);
  return { digits: left + right, scale };
}

/**
 * The exact negative.
 * @example decimal.negate({ digits: 68n, scale: 1 }) // { digits: -68n, scale: 1 }
 */
export function negate(a: Decimal): Decimal {
  return { digits: -a.digits, scale: a.scale };
}

/**
 * The exact difference a - b.
 * @example decimal.subtract({ digits: 1850n, scale: 2 }, { digits: 68n, scale: 1 }) // { digits: 1170n, scale: 2 }
 */
export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, negate(b));
}

/**
 * The exact product.
 * @example decimal.multiply({ digits: 932n, scale: 3 }, { digits: 95n, scale: 2 }) // { digits: 88540n, scale: 5 }
 */
export function multiply(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, scale: a.scale + b.scale };
}

/**
 * Below, at or above zero where a is less than, equal to or greater than b.
 * @example decimal.compare({ digits: 1350n, scale: 2 }, { digits: 135n, scale: 1 }) // 0
 */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const [left, right] = align(a, b);
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * The same number written out: "-6.85"; no trailing zeros, no exponent.
 * @example decimal.decimalToString({ digits: -6850n, scale: 3 }) // "-6.85"
 */
export function decimalToString(a: Decimal): string {
  const negative = a.digits < 0n;
  const digits = (negative ? -a.digits : a.digits).toString().padStart(a.scale + 1, "0");
  const whole = digits.slice(0, digits.length - a.scale);
  const fraction = digits.slice(digits.length - a.scale).replace(/0+$/, "");
  const text = fraction === "" ? whole : `${whole}.${fraction}`;
  return negative && a.digits !== 0n ? `-${text}` : text;
}

/**
 * The nearest binary number, for JSON: decimal digits in, the same digits out.
 * @example decimal.decimalToNumber({ digits: -685n, scale: 2 }) // -6.85
 */
export function decimalToNumber(a: Decimal): number {
  return Number(decimalToString(a));
}
