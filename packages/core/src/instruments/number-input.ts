import { type Bounds, negated } from "../quantity/bounds.ts";
import { parseNumeral } from "../quantity/numeral.ts";
import { magnitudeOf } from "../quantity/qualifier.ts";
import { negative, type Rational } from "../quantity/rational.ts";

/** A number as a person wrote it: exactly, and every value that the printed digits allow. */
export interface GivenNumber {
  readonly value: Rational;
  /** How many decimal places it was written with. */
  readonly places: number;
  readonly interval: Bounds;
}

const NUMBER = /^([-−+]?)(\d[\d,]*(?:\.\d+)?)%?$/;

/**
 * Reads "-2.20", "13,350" or "5.6%"; null where the text is no decimal number in digits.
 * @example readNumber("-2.20") // value -2.20, interval -2.205 to -2.195
 */
export function readNumber(text: string): GivenNumber | null {
  const match = NUMBER.exec(text.trim());
  const numeral = match === null ? null : parseNumeral(match[2] ?? "");
  if (match === null || numeral === null) return null;
  const interval = magnitudeOf(numeral, "exact", false);
  const places = 0 - numeral.lastPlace;
  const falls = match[1] === "-" || match[1] === "−";
  return falls
    ? { value: negative(numeral.value), places, interval: negated(interval) }
    : { value: numeral.value, places, interval };
}
