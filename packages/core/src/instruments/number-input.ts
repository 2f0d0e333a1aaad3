import { type Decimal, negate } from "../quantity/decimal.ts";
import { type Interval, negateInterval } from "../quantity/interval.ts";
import { parseNumeral } from "../quantity/numeral.ts";
import { magnitudeOf } from "../quantity/qualifier.ts";

/** A number as a person wrote it: exactly, and every value that the printed digits allow. */
export interface GivenNumber {
  readonly value: Decimal;
  readonly interval: Interval;
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
  const falls = match[1] === "-" || match[1] === "−";
  return falls
    ? { value: negate(numeral.value), interval: negateInterval(interval) }
    : { value: numeral.value, interval };
}
