import type { Quantity, Threshold } from "../schema/quantity.ts";
import type { Unit } from "../schema/unit.ts";
import { inBrackets, type Locale } from "./locale.ts";
import { formatChineseMagnitude, formatNumber } from "./number.ts";

/** The word of a hedge as an editor prints it before the number. */
const HEDGES: Record<Quantity["qualifier"], Record<Locale, string>> = {
  exact: { en: "", zh: "" },
  reached: { en: "", zh: "达" },
  about: { en: "about ", zh: "约" },
  over: { en: "more than ", zh: "超过" },
  "at-least": { en: "at least ", zh: "不低于" },
  nearly: { en: "nearly ", zh: "近" },
  "up-to": { en: "up to ", zh: "不超过" },
  below: { en: "less than ", zh: "不足" },
};

/** Chinese tells a change in percent (增长, 下降) from one in things (增加, 减少) and one in points (提高). */
const MOVES = {
  up: { en: "up ", zh: { relative: "增长", absolute: "增加", points: "提高" } },
  down: { en: "down ", zh: { relative: "下降", absolute: "减少", points: "下降" } },
};

/** Dimensions whose large numbers Chinese writes with 万 and 亿 in the base unit, whatever magnitude was printed. */
const CHINESE_MAGNITUDE = new Set(["count", "mass", "money", "coal-equivalent", "volume"]);

/** A number and the unit that follows it, apart, so that a range can print its unit once. */
export interface Parts {
  readonly number: string;
  readonly unit: string;
}

/** More digits than anybody prints; what binary arithmetic adds lies beyond them. */
const DIGITS = 12;

/** A value in the unit in which English prints it: 12.06 亿千瓦 is 1,206 GW. */
function englishParts(value: number, row: Unit, english: Unit, units: readonly Unit[]): Parts {
  const shifted = (value * Number(row.factor)) / Number(english.factor);
  return partsOf(Number(shifted.toPrecision(DIGITS)), english.id, units, "en");
}

/** A value as its number and the unit that follows it; an unknown unit is its own name. */
export function partsOf(
  value: number,
  unit: string,
  units: readonly Unit[],
  locale: Locale,
): Parts {
  const row = units.find((candidate) => candidate.id === unit);
  const english = units.find((candidate) => candidate.id === row?.inEnglish);
  if (locale === "en" && row !== undefined && english !== undefined)
    return englishParts(value, row, english, units);
  const number = formatNumber(value, locale);
  if (row === undefined) return { number, unit: ` ${unit}` };
  if (row.dimension === "rank")
    return { number: locale === "zh" ? `第${number}位` : `no. ${number}`, unit: "" };
  if (locale === "en") {
    const { en } = row.symbol;
    return { number, unit: en === "" || en.startsWith("-") ? en : ` ${en}` };
  }
  const base = units.find((candidate) => candidate.id === row.base);
  if (base === undefined || !CHINESE_MAGNITUDE.has(row.dimension))
    return { number, unit: row.symbol.zh };
  return { number: formatChineseMagnitude(value * Number(row.factor)), unit: base.symbol.zh };
}

/** A value of a unit with its symbol; units are looked up in the table of the record. */
export function formatValue(
  value: number,
  unit: string,
  units: readonly Unit[],
  locale: Locale,
): string {
  const parts = partsOf(value, unit, units, locale);
  return `${parts.number}${parts.unit}`;
}

/** The magnitude of a quantity; English keeps the zeros that were printed: "13.50 %". */
function magnitudeText(quantity: Quantity, units: readonly Unit[], locale: Locale): string {
  const { number, unit } = partsOf(Math.abs(quantity.value), quantity.unit, units, locale);
  const printed = quantity.printed.replaceAll(",", "");
  const asPrinted = units.find(({ id }) => id === quantity.unit)?.inEnglish === undefined;
  return `${locale === "en" && asPrinted && /^\d+\.\d*0$/.test(printed) ? printed : number}${unit}`;
}

/** What a change in multiples amounts to: " (+120 %)". */
function inPercent(quantity: Quantity, units: readonly Unit[], locale: Locale): string {
  const { value, unit } = quantity.normalized;
  if (quantity.change !== "relative" || unit === quantity.unit) return "";
  const text = `${value > 0 ? "+" : ""}${formatValue(value, unit, units, locale)}`;
  return inBrackets(text, locale);
}

/** Which way a change goes; a new level in multiples of the old one goes to somewhere. */
function verbOf(quantity: Quantity, units: readonly Unit[], locale: Locale): string {
  if (quantity.change === null) return "";
  const toLevel = units.find(({ id }) => id === quantity.unit)?.offset !== "0";
  if (toLevel) return locale === "zh" ? "至" : "to ";
  const move = MOVES[quantity.value < 0 ? "down" : "up"];
  return locale === "en" ? move.en : move.zh[quantity.change];
}

/**
 * A quantity in words: the hedge is kept, a change says which way.
 * @example "down about 16 %", "more than 5.5 million", "约7.5万亿元"
 */
export function formatQuantity(quantity: Quantity, units: readonly Unit[], locale: Locale): string {
  const hedge = HEDGES[quantity.qualifier][locale];
  return `${verbOf(quantity, units, locale)}${hedge}${magnitudeText(quantity, units, locale)}${inPercent(quantity, units, locale)}`;
}

/**
 * Every value that a quantity allows, in its own unit; that a fall ends at -100 % goes without saying.
 * @example "−6.85 to −6.75 %", "above 5.5 million", "below −20 %", "1.495亿至1.505亿吨"
 */
export function formatInterval(
  quantity: Pick<Quantity, "interval" | "unit" | "change">,
  units: readonly Unit[],
  locale: Locale,
): string {
  const { upper, lowerOpen, upperOpen } = quantity.interval;
  const lower =
    quantity.change === "relative" && quantity.interval.lower === -100
      ? null
      : quantity.interval.lower;
  const text = (value: number) => formatValue(value, quantity.unit, units, locale);
  if (lower === null && upper === null) return locale === "zh" ? "任意值" : "any value";
  if (upper === null) return boundText(text(lower as number), "lower", lowerOpen, locale);
  if (lower === null) return boundText(text(upper), "upper", upperOpen, locale);
  if (lower === upper) return pointText(text(lower), quantity.unit, units, locale);
  const word = locale === "zh" ? "不含" : "excluded";
  const excluded = (open: boolean) => (open ? inBrackets(word, locale) : "");
  const [from, to] = [
    partsOf(lower, quantity.unit, units, locale),
    partsOf(upper, quantity.unit, units, locale),
  ];
  const first = locale === "zh" && from.unit === "%" ? `${from.number}%` : from.number;
  return `${first}${excluded(lowerOpen)}${locale === "zh" ? "至" : " to "}${to.number}${to.unit}${excluded(upperOpen)}`;
}

function pointText(text: string, unit: string, units: readonly Unit[], locale: Locale): string {
  if (units.find((candidate) => candidate.id === unit)?.dimension === "rank") return text;
  return locale === "zh" ? `即${text}` : `exactly ${text}`;
}

const BOUNDS = {
  lower: { open: { en: "above #", zh: "大于#" }, closed: { en: "# or more", zh: "#及以上" } },
  upper: { open: { en: "below #", zh: "小于#" }, closed: { en: "# or less", zh: "#及以下" } },
};

function boundText(text: string, end: "lower" | "upper", open: boolean, locale: Locale): string {
  return BOUNDS[end][open ? "open" : "closed"][locale].replace("#", text);
}

/**
 * What a target demands, in words; a fall is named as one, because "−18 % or less" can be read both ways.
 * @example "down 18 % or more", "above 40 %"
 */
export function formatThreshold(
  threshold: Threshold,
  unit: string,
  units: readonly Unit[],
  locale: Locale,
): string {
  const { value, direction, open } = threshold;
  if (value < 0 && direction === "down") {
    const fall = formatValue(-value, unit, units, locale);
    if (locale === "zh") return open ? `降幅大于${fall}` : `降幅不低于${fall}`;
    return open ? `down more than ${fall}` : `down ${fall} or more`;
  }
  const text = formatValue(value, unit, units, locale);
  return boundText(text, direction === "up" ? "lower" : "upper", open, locale);
}
