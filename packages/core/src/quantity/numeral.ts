import { parseDecimal } from "./decimal.ts";
import type { Rational } from "./rational.ts";

/** English number words from zero to twenty and the tens, with their ordinals. */
const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINALS =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );

/** The value of each number word that can stand alone, cardinal and ordinal, in lower case. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, value) => [word, value] as const),
  ...ORDINALS.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
  ...TENS.map((word, index) => [word.replace(/y$/, "ieth"), (index + 2) * 10] as const),
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
]);

/** A numeral as printed: its exact value and how precisely it was printed. */
export interface Numeral {
  readonly value: Rational;
  /** Power of ten of the last printed place: -1 for "6.8", 0 for "40". */
  readonly lastPlace: number;
  /** Power of ten of the last non-zero digit: 1 for "40"; equal to lastPlace for zero. */
  readonly lastNonZero: number;
}

/**
 * Reads a printed numeral: digits with separators ("2,783", "13.50") or an English number word ("seven", "first").
 * Null where the text is neither.
 * @example
 * parseNumeral("13.50"); // { value: rational(27n, 2n), lastPlace: -2, lastNonZero: -1 }
 * parseNumeral("seven")?.value; // rational(7n)
 */
export function parseNumeral(printed: string): Numeral | null {
  const word = NUMBER_WORDS.get(printed.toLowerCase());
  const isGrouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(printed);
  const digits = word?.toString() ?? (isGrouped ? printed.replaceAll(",", "") : printed);
  const value = /^\d/.test(digits) ? parseDecimal(digits) : null;
  if (value === null) return null;
  const [, fraction = ""] = digits.split(".");
  const lastPlace = 0 - fraction.length;
  const [zeros = ""] = /0*$/.exec(digits.replace(".", "")) ?? [];
  return { value, lastPlace, lastNonZero: lastPlace + (value.numerator === 0n ? 0 : zeros.length) };
}
