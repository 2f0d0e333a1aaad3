import type { Quantity, Threshold } from "../schema/quantity.ts";
import type { Unit } from "../schema/unit.ts";
import { hedgeOf } from "./hedge.ts";
import { inBrackets, type Locale } from "./locale.ts";
import { formatDecimal } from "./number.ts";
import { CHINESE_MAGNITUDE, fittingParts, type Parts } from "./value-parts.ts";

/** Chinese tells a change in percent (增长, 下降) from one in things (增加, 减少) and one in points (提高). */
const MOVES = {
  up: { en: "up ", zh: { relative: "增长", absolute: "增加", points: "提高" } },
  down: { en: "down ", zh: { relative: "下降", absolute: "减少", points: "下降" } },
};

/** Dimensions of which there is so much, not so high a level. */
const AMOUNTS = new Set([...CHINESE_MAGNITUDE, "power", "electricity", "time"]);

const plainValue = (value: number, unit: string, units: readonly Unit[], locale: Locale) => {
  const parts = fittingParts(value, unit, units, locale);
  return `${parts.number}${parts.unit}`;
};

/** Chinese says of a yearly rate first that it is one: 年均增长5%. */
function perYear(text: string, unit: string, units: readonly Unit[], locale: Locale): string {
  const isRate = units.find(({ id }) => id === unit)?.dimension === "rate";
  return locale === "zh" && isRate ? `年均${text}` : text;
}

/**
 * A value of a unit with its symbol; units are looked up in the table of the record.
 * @example formatValue(1013, "Mt", dataset.units, "en") // "1,013 Mt"
 */
export function formatValue(
  value: number,
  unit: string,
  units: readonly Unit[],
  locale: Locale,
): string {
  return perYear(plainValue(value, unit, units, locale), unit, units, locale);
}

/** The magnitude of a quantity; it keeps the zeros that were printed: "13.50 %". */
function magnitudeText(quantity: Quantity, units: readonly Unit[], locale: Locale): string {
  const { number, unit } = fittingParts(Math.abs(quantity.value), quantity.unit, units, locale);
  const printed = quantity.printed.replaceAll(",", "");
  const digits = number.replaceAll(",", "").match(/^[\d.]+/)?.[0] ?? "";
  const isAsPrinted = /^\d+\.\d*0$/.test(printed) && Number(printed) === Number(digits);
  const magnitude = number.replace(/^[\d.,]+/, "");
  return `${isAsPrinted ? `${formatDecimal(printed, locale)}${magnitude}` : number}${unit}`;
}

/** What a change in multiples amounts to: " (+120 %)". */
function inPercent(quantity: Quantity, units: readonly Unit[], locale: Locale): string {
  const { value, unit } = quantity.normalized;
  if (quantity.change !== "relative" || unit === quantity.unit) return "";
  const text = `${value > 0 ? "+" : ""}${plainValue(value, unit, units, locale)}`;
  return inBrackets(text, locale);
}

/** Which way a change goes; a new level in multiples of the old one goes to somewhere. */
function verbOf(quantity: Quantity, units: readonly Unit[], locale: Locale): string {
  if (quantity.change === null) return "";
  const toLevel = units.find(({ id }) => id === quantity.unit)?.offset !== "0";
  if (toLevel && locale === "en") return "to ";
  if (toLevel) return quantity.normalized.value < 0 ? "降至" : "增至";
  const move = MOVES[quantity.value < 0 ? "down" : "up"];
  return locale === "en" ? move.en : move.zh[quantity.change];
}

/**
 * A quantity in words: the hedge is kept, a change says which way.
 * @example
 * const { quantity } = recordOf("claims", "cns-2021-12-03-results/nev-cumulative-sales");
 * quantity && formatQuantity(quantity, dataset.units, "en"); // "more than 5.5 million"
 */
export function formatQuantity(quantity: Quantity, units: readonly Unit[], locale: Locale): string {
  const { unit } = quantity;
  const dimension = units.find(({ id }) => id === unit)?.dimension ?? "";
  const hedge = hedgeOf(quantity, AMOUNTS.has(dimension), locale);
  const text = `${verbOf(quantity, units, locale)}${hedge.before}${magnitudeText(quantity, units, locale)}${hedge.after}`;
  return perYear(`${text}${inPercent(quantity, units, locale)}`, unit, units, locale);
}

/**
 * Every value that a quantity allows, in its own unit; that a fall ends at -100 % goes without saying.
 * @example
 * const { quantity } = recordOf("claims", "scio-2024-07-05-high-quality/energy-per-value-added");
 * quantity && formatInterval(quantity, dataset.units, "en"); // "−6.85 to −6.75 %"
 */
export function formatInterval(
  quantity: Pick<Quantity, "interval" | "unit" | "change">,
  units: readonly Unit[],
  locale: Locale,
): string {
  return perYear(intervalText(quantity, units, locale), quantity.unit, units, locale);
}

function intervalText(
  { interval, unit, change }: Pick<Quantity, "interval" | "unit" | "change">,
  units: readonly Unit[],
  locale: Locale,
): string {
  const { upper, lowerOpen, upperOpen } = interval;
  const lower = change === "relative" && interval.lower === -100 ? null : interval.lower;
  const text = (value: number) => plainValue(value, unit, units, locale);
  if (lower === null && upper === null) return locale === "zh" ? "任意值" : "any value";
  if (upper === null) return boundText(text(lower as number), "lower", lowerOpen, locale);
  if (lower === null) return boundText(text(upper), "upper", upperOpen, locale);
  if (lower === upper) return pointText(text(lower), unit, units, locale);
  const word = locale === "zh" ? "不含" : "excluded";
  const excluded = (open: boolean) => (open ? inBrackets(word, locale) : "");
  const [from, to] = [lower, upper].map((value) => fittingParts(value, unit, units, locale));
  if (from === undefined || to === undefined) return "";
  return `${from.number}${repeatedUnit(from, to, locale)}${excluded(lowerOpen)}${locale === "zh" ? "至" : " to "}${to.number}${to.unit}${excluded(upperOpen)}`;
}

/** What stands behind the first number of a range too: a unit that the second does not have; in Chinese 万, 亿 and %, which change the number. */
function repeatedUnit(from: Parts, to: Parts, locale: Locale): string {
  if (from.unit !== to.unit) return from.unit;
  if (locale === "en" || from.number === "0")
    return from.unit === "%" && locale === "zh" ? "%" : "";
  return from.unit.match(/^(?:%|万亿|亿|万)/)?.[0] ?? "";
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
 * @example
 * formatThreshold({ value: -18, direction: "down", open: false }, "percent", dataset.units, "en");
 * // "down 18 % or more"
 */
export function formatThreshold(
  threshold: Threshold,
  unit: string,
  units: readonly Unit[],
  locale: Locale,
): string {
  const { value, direction, open } = threshold;
  if (value < 0 && direction === "down") {
    const fall = plainValue(-value, unit, units, locale);
    if (locale === "en") return open ? `down more than ${fall}` : `down ${fall} or more`;
    return perYear(open ? `降幅大于${fall}` : `降幅不低于${fall}`, unit, units, locale);
  }
  const text = plainValue(value, unit, units, locale);
  const bound = boundText(text, direction === "up" ? "lower" : "upper", open, locale);
  return perYear(bound, unit, units, locale);
}
