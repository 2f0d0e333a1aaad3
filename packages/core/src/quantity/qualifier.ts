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

/** One row of the qualifier table: how a hedge moves the ends of the printed magnitude, and who says so. */
export interface QualifierRow {
  readonly id: QualifierId;
  /** Spellings in English and Chinese, the usual one first. */
  readonly spellings: { readonly en: readonly string[]; readonly zh: readonly string[] };
  /** Why the row reads as it does. */
  readonly authority: { readonly en: string; readonly zh: string };
  /** The allowed magnitudes, given the numeral and half the width of its rounding. */
  readonly magnitude: (numeral: Numeral, halfWidth: Decimal) => Interval;
}

const HALF: Decimal = { digits: 5n, scale: 1 };
const halfUnit = (place: number) => multiply(HALF, powerOfTen(place));
const larger = (a: Decimal, b: Decimal) => (compare(a, b) < 0 ? b : a);
const notBelowZero = (a: Decimal) => larger(a, ZERO);

const rounded = ({ value }: Numeral, halfWidth: Decimal) =>
  interval(notBelowZero(subtract(value, halfWidth)), add(value, halfWidth));

/** Civil Code of China, article 1259: 以上, 以下, 以内 include the number; 超过, 不满, 以外 do not. What it does not name is read like what it names. */
const civilCode = (en: string, zh: string) => ({
  en: `Civil Code of China, art. 1259: ${en}. An English rendering may stand for either, so a clash at the end-point alone is only possible.`,
  zh: `《民法典》第一千二百五十九条：${zh}。英文表述可能对应两种中文原文，仅在端点处的冲突只视为可能冲突。`,
});
const ROUNDING = {
  en: "Half a unit of the last printed place on either side; a count is exact unless it ends in two zeros.",
  zh: "末位数字的半个单位；计数视为精确，末两位及以上为零者除外。",
};
const REACHED = {
  en: `The word says that the number was reached, and hedges nothing. ${ROUNDING.en}`,
  zh: `“达”表示已达到该数，不作限定。${ROUNDING.zh}`,
};
const APPROXIMATION = {
  en: "Peakline's reading: the larger of one unit of the last printed place and half a unit of the last non-zero digit.",
  zh: "本记录约定：末位一个单位与末个非零位半个单位中的较大者。",
};
const APPROACH = {
  en: "Peakline's reading: from half a unit of the last non-zero digit below, up to but not including the number.",
  zh: "本记录约定：自末个非零位半个单位以下起，至该数（不含）止。",
};

/** How each hedge moves the ends of the magnitude. Behaviour is a property of the row, never an `if` on its name. */
export const QUALIFIERS: Readonly<Record<QualifierId, QualifierRow>> = {
  exact: {
    id: "exact",
    spellings: { en: [""], zh: [""] },
    authority: ROUNDING,
    magnitude: rounded,
  },
  reached: {
    id: "reached",
    spellings: { en: ["reached"], zh: ["达", "达到"] },
    authority: REACHED,
    magnitude: rounded,
  },
  about: {
    id: "about",
    spellings: { en: ["about", "approximately", "around", "some"], zh: ["约", "大约", "左右"] },
    authority: APPROXIMATION,
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
    authority: civilCode(
      "a number that is exceeded is left out; words for “and more” after a number are read alike",
      "“超过”不含本数；数字后的“余”“多”同此理解",
    ),
    magnitude: ({ value }) => interval(value, null, { lower: true }),
  },
  "at-least": {
    id: "at-least",
    spellings: {
      en: ["at least", "no less than", "not less than", "no fewer than"],
      zh: ["以上", "不低于", "不少于", "至少"],
    },
    authority: civilCode(
      "“or above” includes the number; what is not lower than a number may equal it",
      "“以上”含本数；“不低于”该数者可以等于该数",
    ),
    magnitude: ({ value }) => interval(value, null),
  },
  nearly: {
    id: "nearly",
    spellings: { en: ["nearly", "almost", "close to"], zh: ["近", "接近"] },
    authority: APPROACH,
    magnitude: ({ value, lastNonZero }) =>
      interval(notBelowZero(subtract(value, halfUnit(lastNonZero))), value, { upper: true }),
  },
  "up-to": {
    id: "up-to",
    spellings: {
      en: ["up to", "no more than", "not more than", "at most", "not exceeding"],
      zh: ["不超过", "以下", "以内", "不高于", "至多"],
    },
    authority: civilCode(
      "“or below” and “within” include the number; what does not exceed a number may equal it",
      "“以下”“以内”含本数；“不超过”该数者可以等于该数",
    ),
    magnitude: ({ value }) => interval(ZERO, value),
  },
  below: {
    id: "below",
    spellings: {
      en: ["below", "less than", "under", "fewer than"],
      zh: ["不足", "不满", "低于"],
    },
    authority: civilCode(
      "“short of” leaves the number out; “not enough” and “lower than” are read alike",
      "“不满”不含本数；“不足”“低于”同此理解",
    ),
    magnitude: ({ value }) => interval(ZERO, value, { upper: true }),
  },
};

/**
 * The magnitudes that a printed numeral with its qualifier allows.
 * @param counted whole things: exact, unless the numeral ends in two or more zeros, where it is rounded there.
 * @example magnitudeOf(parseNumeral("40"), "about", false) // [35, 45]
 */
export function magnitudeOf(numeral: Numeral, qualifier: QualifierId, counted: boolean): Interval {
  const { lastPlace, lastNonZero } = numeral;
  const exact = counted && lastPlace === 0 && lastNonZero < 2;
  const halfWidth = exact ? ZERO : halfUnit(counted ? lastNonZero : lastPlace);
  return QUALIFIERS[qualifier].magnitude(numeral, halfWidth);
}
