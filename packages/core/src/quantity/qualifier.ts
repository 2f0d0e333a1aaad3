import { add, compare, type Decimal, multiply, powerOfTen, subtract, ZERO } from "./decimal.ts";
import { type Interval, interval } from "./interval.ts";
import type { Numeral } from "./numeral.ts";

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

/** One row of the qualifier table: how a hedge is spelt, and how it moves the ends of the printed magnitude. */
export interface QualifierRow {
  readonly id: QualifierId;
  /** Spellings in English and Chinese, the usual one first. */
  readonly spellings: { readonly en: readonly string[]; readonly zh: readonly string[] };
  /** The allowed magnitudes, given the numeral and half the width of its rounding. */
  readonly magnitude: (numeral: Numeral, halfWidth: Decimal) => Interval;
}

const HALF: Decimal = { digits: 5n, scale: 1 };
const halfUnit = (place: number) => multiply(HALF, powerOfTen(place));
const larger = (a: Decimal, b: Decimal) => (compare(a, b) < 0 ? b : a);
const notBelowZero = (a: Decimal) => larger(a, ZERO);

const rounded = ({ value }: Numeral, halfWidth: Decimal) =>
  interval(notBelowZero(subtract(value, halfWidth)), add(value, halfWidth));

/**
 * How each hedge moves the ends of the magnitude. Behaviour is a property of the row, never an `if` on its name.
 * Civil Code of China, article 1259: 以上, 以下, 以内 include the number; 超过, 不满, 以外 do not. What it does not name is
 * read like what it names; for about and nearly there is no law, and view says in words why each row reads as it does.
 */
export const QUALIFIERS: Readonly<Record<QualifierId, QualifierRow>> = {
  exact: {
    id: "exact",
    spellings: { en: [""], zh: [""] },
    magnitude: rounded,
  },
  reached: {
    id: "reached",
    spellings: { en: ["reached"], zh: ["达", "达到"] },
    magnitude: rounded,
  },
  about: {
    id: "about",
    spellings: { en: ["about", "approximately", "around", "some"], zh: ["约", "大约", "左右"] },
    magnitude: ({ value, lastPlace, lastNonZero }) => {
      const width = larger(powerOfTen(lastPlace), halfUnit(lastNonZero));
      return interval(notBelowZero(subtract(value, width)), add(value, width));
    },
  },
  over: {
    id: "over",
    spellings: {
      en: ["over", "more than", "exceeding", "exceeded"],
      zh: ["超过", "超", "逾", "余", "多"],
    },
    magnitude: ({ value }) => interval(value, null, { lower: true }),
  },
  "at-least": {
    id: "at-least",
    spellings: {
      en: ["at least", "no less than", "not less than", "no fewer than"],
      zh: ["以上", "不低于", "不少于", "至少"],
    },
    magnitude: ({ value }) => interval(value, null),
  },
  nearly: {
    id: "nearly",
    spellings: { en: ["nearly", "almost", "close to"], zh: ["近", "接近"] },
    magnitude: ({ value, lastNonZero }) =>
      interval(notBelowZero(subtract(value, halfUnit(lastNonZero))), value, { upper: true }),
  },
  "up-to": {
    id: "up-to",
    spellings: {
      en: ["up to", "no more than", "not more than", "at most", "not exceeding"],
      zh: ["不超过", "以下", "以内", "不高于", "至多"],
    },
    magnitude: ({ value }) => interval(ZERO, value),
  },
  below: {
    id: "below",
    spellings: {
      en: ["below", "less than", "under", "fewer than"],
      zh: ["不足", "不满", "低于"],
    },
    magnitude: ({ value }) => interval(ZERO, value, { upper: true }),
  },
};

/**
 * The magnitudes that a printed numeral with its qualifier allows.
 * @param counted whole things: exact, unless the numeral ends in two or more zeros, where it is rounded there.
 * @example
 * const forty = parseNumeral("40");
 * const { lower, upper } = magnitudeOf(forty!, "about", false);
 * [lower, upper].map((end) => end && decimal.decimalToNumber(end)); // [35, 45]
 */
export function magnitudeOf(numeral: Numeral, qualifier: QualifierId, counted: boolean): Interval {
  const { lastPlace, lastNonZero } = numeral;
  const exact = counted && lastPlace === 0 && lastNonZero < 2;
  const halfWidth = exact ? ZERO : halfUnit(counted ? lastNonZero : lastPlace);
  return QUALIFIERS[qualifier].magnitude(numeral, halfWidth);
}
