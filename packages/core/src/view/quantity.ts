import type { Quantity } from "../schema/quantity.ts";
import type { Unit } from "../schema/unit.ts";
import type { Locale } from "./locale.ts";
import { formatChineseMagnitude, formatNumber } from "./number.ts";

/** The word of a hedge as an editor prints it; what hedges from below in a fall is still "more than". */
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

const MOVES = { up: { en: "up ", zh: "增长" }, down: { en: "down ", zh: "下降" } };

/** Dimensions whose large numbers Chinese writes with 万 and 亿 in the base unit, whatever magnitude was printed. */
const CHINESE_MAGNITUDE = new Set(["count", "mass", "money", "coal-equivalent", "volume"]);

/** A value of a unit with its symbol; units are looked up in the table of the record. */
export function formatValue(
  value: number,
  unit: string,
  units: readonly Unit[],
  locale: Locale,
): string {
  const row = units.find((candidate) => candidate.id === unit);
  if (row === undefined) return `${formatNumber(value, locale)} ${unit}`;
  if (row.dimension === "rank")
    return locale === "zh"
      ? `第${formatNumber(value, locale)}位`
      : `no. ${formatNumber(value, locale)}`;
  if (locale === "zh") {
    const base = units.find((candidate) => candidate.id === row.base);
    if (base !== undefined && CHINESE_MAGNITUDE.has(row.dimension)) {
      return `${formatChineseMagnitude(value * Number(row.factor))}${base.symbol.zh}`;
    }
    return `${formatNumber(value, locale)}${row.symbol.zh}`;
  }
  const symbol = row.symbol.en;
  return symbol === "" || symbol.startsWith("-")
    ? `${formatNumber(value, locale)}${symbol}`
    : `${formatNumber(value, locale)} ${symbol}`;
}

/** Twelve percent moves as "up 12 %"; a printed number keeps the digits it was printed with. */
function magnitudeText(quantity: Quantity, units: readonly Unit[], locale: Locale): string {
  const magnitude = formatValue(Math.abs(quantity.value), quantity.unit, units, locale);
  const plain = formatNumber(Math.abs(quantity.value), locale);
  const digits = quantity.printed.replaceAll(",", "");
  const keepsZeros = /^\d+\.\d*0$/.test(digits) && locale === "en";
  return keepsZeros ? magnitude.replace(plain, digits) : magnitude;
}

/**
 * A quantity in words: the hedge is kept, a change says which way.
 * @example "down about 16 %", "more than 5.5 million", "约7.5万亿元"
 */
export function formatQuantity(quantity: Quantity, units: readonly Unit[], locale: Locale): string {
  const hedge = HEDGES[quantity.qualifier][locale];
  const move = quantity.change === null ? "" : MOVES[quantity.value < 0 ? "down" : "up"][locale];
  return `${move}${hedge}${magnitudeText(quantity, units, locale)}`;
}

/**
 * Every value that a quantity allows, in its own unit.
 * @example "−6.85 to −6.75 %", "above 5.5 million", "从 −100% 到 −20%（不含）"
 */
export function formatInterval(
  quantity: Pick<Quantity, "interval" | "unit">,
  units: readonly Unit[],
  locale: Locale,
): string {
  const { lower, upper, lowerOpen, upperOpen } = quantity.interval;
  const text = (value: number) => formatValue(value, quantity.unit, units, locale);
  if (lower === null && upper === null) return locale === "zh" ? "任意值" : "any value";
  if (upper === null) return lowerEnd(text(lower as number), lowerOpen, locale);
  if (lower === null) return upperEnd(text(upper), upperOpen, locale);
  if (lower === upper) return locale === "zh" ? `恰为${text(lower)}` : `exactly ${text(lower)}`;
  const excluded = (open: boolean) => (open ? (locale === "zh" ? "（不含）" : " (excluded)") : "");
  const to = locale === "zh" ? " 至 " : " to ";
  return `${text(lower)}${excluded(lowerOpen)}${to}${text(upper)}${excluded(upperOpen)}`;
}

function lowerEnd(text: string, open: boolean, locale: Locale): string {
  if (locale === "zh") return open ? `大于${text}` : `${text}及以上`;
  return open ? `above ${text}` : `${text} or more`;
}

function upperEnd(text: string, open: boolean, locale: Locale): string {
  if (locale === "zh") return open ? `小于${text}` : `${text}及以下`;
  return open ? `below ${text}` : `${text} or less`;
}
