import type { Unit } from "../schema/unit.ts";
import type { Locale } from "./locale.ts";
import { formatChineseMagnitude, formatNumber } from "./number.ts";

/** Dimensions whose large numbers Chinese writes with 万 and 亿 in the base unit, whatever magnitude was printed. */
export const CHINESE_MAGNITUDE = new Set([
  "count",
  "mass",
  "money",
  "foreign-money",
  "coal-equivalent",
  "volume",
  "area",
]);

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
export function fittingParts(
  value: number,
  unit: string,
  units: readonly Unit[],
  locale: Locale,
): Parts {
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
