import { decimalToNumber, decimalToString, roundOutward } from "../quantity/decimal.ts";
import { plus, type Rational, rational } from "../quantity/rational.ts";
import type { Bilingual } from "../schema/text.ts";
import type { InstrumentValue } from "./instrument.ts";

/** A text in both languages. */
export const said = (en: string, zh: string): Bilingual => ({ en, zh });

/** The same characters in both languages: a formula, a code. */
export const alike = (text: string): Bilingual => ({ en: text, zh: text });

/** A number as each language writes it: grouped by thousands in English, ungrouped in Chinese; U+2212 is the minus sign. */
export function numberText(value: Rational): Bilingual {
  return grouped(decimalToString(value));
}

/** The same with every zero of so many places: 2.20 and not 2.2. */
export function printedText(value: Rational, places: number): Bilingual {
  const [whole, fraction = ""] = decimalToString(value).split(".");
  return grouped(places === 0 ? `${whole}` : `${whole}.${fraction.padEnd(places, "0")}`);
}

function grouped(digits: string): Bilingual {
  const [whole = "", fraction] = digits.replace("-", "").split(".");
  const sign = digits.startsWith("-") ? "−" : "";
  const rest = fraction === undefined ? "" : `.${fraction}`;
  return {
    en: `${sign}${whole.replace(/\B(?=(?:\d{3})+$)/g, ",")}${rest}`,
    zh: `${sign}${whole}${rest}`,
  };
}

/** The nearest decimal with so many places; a half goes up. */
export function nearest(value: Rational, places: number): Rational {
  const half = rational(5n, 10n ** BigInt(places + 1));
  return roundOutward(plus(value, half), places, "down");
}

/** A number of an answer. */
export function numberValue(
  id: string,
  name: Bilingual,
  value: Rational,
  unit: Bilingual | null,
): InstrumentValue {
  return { id, name, text: numberText(value), value: decimalToNumber(value), unit };
}

/** A word of an answer. */
export function wordValue(id: string, name: Bilingual, text: Bilingual): InstrumentValue {
  return { id, name, text, value: null, unit: null };
}

/** Percent, as printed beside a number. */
export const PERCENT: Bilingual = { en: "%", zh: "%" };
