import type { Quantity, Threshold } from "../schema/quantity.ts";
import type { Unit } from "../schema/unit.ts";
import { hedgeOf } from "./hedge.ts";
import { inBrackets, type Locale } from "./locale.ts";
import { formatChineseMagnitude, formatDecimal, formatNumber } from "./number.ts";

/** Chinese tells a change in percent (增长, 下降) from one in things (增加, 减少) and one in points (提高). */
const MOVES = {
  up: { en: "up ", zh: { relative: "增长", absolute: "增加", points: "提高" } },
  down: { en: "down ", zh: { relative: "下降", absolute: "减少", points: "下降" } },
};

/** Dimensions whose large numbers Chinese writes with 万 and 亿 in the base unit, whatever magnitude was printed. */
const CHINESE_MAGNITUDE = new Set([
  "count",
  "mass",
  "money",
  "foreign-money",
  "coal-equivalent",
  "volume",
  "area",
]);
/** Dimensions of which there is so much, not so high a level. */
const AMOUNTS = new Set([...CHINESE_MAGNITUDE, "power", "electricity", "time"]);

/** A number and the unit that follows it, apart, so that a range can print its unit once. */
export interface Parts {
  readonly number: string;
  readonly unit: string;
}

/** What was counted one by one and is no multiple of this is easier read in full: 10235, not 1.0235万. */
const ROUND = 100;
/** From here on nobody reads the digits in full. */
const LARGE = 1e8;

/** More digits than anybody prints; what binary arithmetic adds lies beyond them. */
const DIGITS = 12;

/** A value in the unit in which a language prints it: 12.06 亿千瓦 is 1,206 GW. */
function shiftedParts(
  value: number,
  [row, own]: readonly [Unit, Unit],
  units: readonly Unit[],
  locale: Locale,
): Parts {
  const shifted = (value * Number(row.factor)) / Number(own.factor);
  return partsOf(Number(shifted.toPrecision(DIGITS)), own.id, units, locale);
}

/** The unit of a smaller size in which English prints what is less than one of a unit: Mt for Gt, whole things for million. */
function smallerThan(unit: Unit, units: readonly Unit[]): Unit | undefined {
  const ratio = ({ factor }: Unit) => Number(unit.factor) / Number(factor);
  return units
    .filter(
      (each) =>
        each.dimension === unit.dimension &&
        each.base === unit.base &&
        each.inEnglish === undefined &&
        each.offset === unit.offset &&
        (ratio(each) === 1e3 || ratio(each) === 1e6) &&
        (each.id === each.base || Number(each.factor) >= 1e6),
    )
    .sort((a, b) => ratio(a) - ratio(b))[0];
}

/**
 * A value as its number and the unit that follows it, of a size that English prints: 0.88 Gt is 880 Mt. Only where Chinese
 * counted in 万 or 亿: what a source printed in English keeps its unit.
 */
function fittingParts(value: number, unit: string, units: readonly Unit[], locale: Locale): Parts {
  const row = units.find((candidate) => candidate.id === unit);
  const english = units.find((candidate) => candidate.id === row?.inEnglish);
  if (locale === "zh" || row === undefined || english === undefined || value === 0)
    return partsOf(value, unit, units, locale);
  const small = Math.abs(value * Number(row.factor)) < Number(english.factor);
  const smaller = small ? smallerThan(english, units) : undefined;
  return shiftedParts(value, [row, smaller ?? english], units, locale);
}

/** A value as its number and the unit that follows it; an unknown unit is its own name. */
export function partsOf(
  value: number,
  unit: string,
  units: readonly Unit[],
  locale: Locale,
): Parts {
  const row = units.find((candidate) => candidate.id === unit);
  const printed = locale === "en" ? row?.inEnglish : row?.inChinese;
  const own = units.find((candidate) => candidate.id === printed);
  if (row !== undefined && own !== undefined) return shiftedParts(value, [row, own], units, locale);
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
  const isRound = row.id !== row.base || value % ROUND === 0 || Math.abs(value) >= LARGE;
  return {
    number: isRound ? formatChineseMagnitude(value * Number(row.factor)) : number,
    unit: base.symbol.zh,
  };
}

const plainValue = (value: number, unit: string, units: readonly Unit[], locale: Locale) => {
  const parts = fittingParts(value, unit, units, locale);
  return `${parts.number}${parts.unit}`;
};

/** Chinese says of a yearly rate first that it is one: 年均增长5%. */
function perYear(text: string, unit: string, units: readonly Unit[], locale: Locale): string {
  const isRate = units.find(({ id }) => id === unit)?.dimension === "rate";
  return locale === "zh" && isRate ? `年均${text}` : text;
}

/** A value of a unit with its symbol; units are looked up in the table of the record. */
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
 * @example "down about 16 %", "more than 5.5 million", "约7.5万亿元"
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
 * @example "−6.85 to −6.75 %", "above 5.5 million", "below −20 %", "1.495亿至1.505亿吨"
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
    const fall = plainValue(-value, unit, units, locale);
    if (locale === "en") return open ? `down more than ${fall}` : `down ${fall} or more`;
    return perYear(open ? `降幅大于${fall}` : `降幅不低于${fall}`, unit, units, locale);
  }
  const text = plainValue(value, unit, units, locale);
  const bound = boundText(text, direction === "up" ? "lower" : "upper", open, locale);
  return perYear(bound, unit, units, locale);
}
