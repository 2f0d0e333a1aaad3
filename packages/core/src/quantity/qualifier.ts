import { type Bounds, bounds } from "./bounds.ts";
import { powerOfTen } from "./decimal.ts";
import type { Numeral } from "./numeral.ts";
import {
  compareRationals,
  minus,
  NOUGHT,
  plus,
  type Rational,
  rational,
  times,
} from "./rational.ts";

/** The ids of the qualifier table, in its order. */
export const QUALIFIER_IDS = [
  "exact",
  "reached",
  "about",
  "over",
  "at-least",
  "nearly",
  "up-to",
  "below",
] as const;
/** A hedge, as a claim names it. */
export type QualifierId = (typeof QUALIFIER_IDS)[number];

/** How a hedge moves the ends of the printed magnitude: the allowed ones, given the numeral and half the width of its rounding. */
type Hedge = (numeral: Numeral, halfWidth: Rational) => Bounds;

const HALF = rational(1n, 2n);
const halfUnit = (place: number) => times(HALF, powerOfTen(place));
const larger = (a: Rational, b: Rational) => (compareRationals(a, b) < 0 ? b : a);

/** What lies within so much of a number, and not below zero. */
const around = ({ value }: Numeral, width: Rational) =>
  bounds(larger(minus(value, width), NOUGHT), plus(value, width));

/**
 * How each hedge moves the ends of the magnitude. Behaviour is a property of the row, never an `if` on its name; how each is
 * spelt stands in qualifier-phrase.ts.
 * Civil Code of China, article 1259: 以上, 以下, 以内 include the number; 超过, 不满, 以外 do not. What it does not name is
 * read like what it names; for about and nearly there is no law, and view says in words why each row reads as it does.
 */
const HEDGES: Readonly<Record<QualifierId, Hedge>> = {
  exact: around,
  reached: around,
  about: (numeral) =>
    around(numeral, larger(powerOfTen(numeral.lastPlace), halfUnit(numeral.lastNonZero))),
  over: ({ value }) => bounds(value, null, { lower: true }),
  "at-least": ({ value }) => bounds(value, null),
  nearly: (numeral) => {
    const { lower } = around(numeral, halfUnit(numeral.lastNonZero));
    return bounds(lower, numeral.value, { upper: true });
  },
  "up-to": ({ value }) => bounds(NOUGHT, value),
  below: ({ value }) => bounds(NOUGHT, value, { upper: true }),
};

/** True for a word that moves no end: 达 means reached, and the digits say the rest. */
export const isPlain = (qualifier: QualifierId): boolean => HEDGES[qualifier] === HEDGES.exact;

/**
 * The magnitudes that a printed numeral with its qualifier allows.
 * @param counted whole things: exact, unless the numeral ends in two or more zeros, where it is rounded there.
 * @example
 * const forty = parseNumeral("40");
 * const { lower, upper } = magnitudeOf(forty!, "about", false);
 * [lower, upper].map((end) => end && decimalToNumber(end)); // [35, 45]
 */
export function magnitudeOf(numeral: Numeral, qualifier: QualifierId, counted: boolean): Bounds {
  const { lastPlace, lastNonZero } = numeral;
  const exact = counted && lastPlace === 0 && lastNonZero < 2;
  const halfWidth = exact ? NOUGHT : halfUnit(counted ? lastNonZero : lastPlace);
  return HEDGES[qualifier](numeral, halfWidth);
}
