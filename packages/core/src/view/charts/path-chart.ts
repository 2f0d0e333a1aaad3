import type { Bilingual } from "../../schema/text.ts";
import { type Locale, say } from "../locale.ts";
import { formatNumber } from "../number.ts";
import { dayOf } from "../scene/axis.ts";
import type { PlotSpec, TimedDatum } from "../scene/spec.ts";

/** A year of a path, as a scenario answers it. */
export interface PathYear {
  readonly year: number;
  /** Decimals; they differ where the value was rounded outward. */
  readonly lower: string;
  readonly upper: string;
}

const TITLE: Bilingual = { en: "The path, year by year", zh: "逐年路径" };
const WHAT: Bilingual = { en: "Values on the path", zh: "路径数值" };

/** So many digits tell the years of a path apart; the answer has them all. */
const DIGITS = 6;

/** Beside its mark a value stands shorter, or values of neighbouring years would not fit. */
const LABEL_DIGITS = 4;

/**
 * A value of a path as it is shown: the middle of its ends, which differ in the ninth decimal at most.
 * @example pathValue({ year: 2026, lower: "96.108996", upper: "96.108997" }) // 96.109
 */
export function pathValue({ lower, upper }: PathYear): number {
  return Number(((Number(lower) + Number(upper)) / 2).toPrecision(DIGITS));
}

/**
 * A year in words: all that a path has of periods.
 * @example yearText(2030, "zh") // "2030年"
 */
export const yearText = (year: number, locale: Locale): string =>
  locale === "zh" ? `${year}年` : String(year);

/**
 * A path over its years. Nobody stated it: every value is assumed.
 * @example
 * const path = [{ year: 2025, lower: "100", upper: "100" }, { year: 2030, lower: "82", upper: "82" }];
 * pathChart(path, "en").data.map(({ when, value, basis }) => [when, value, basis]);
 * // [["2025", "100", "assumed"], ["2030", "82", "assumed"]]
 */
export function pathChart(path: readonly PathYear[], locale: Locale): PlotSpec {
  const data = path.map((point): TimedDatum => {
    const value = pathValue(point);
    const text = formatNumber(value, locale);
    return {
      id: String(point.year),
      name: "",
      when: yearText(point.year, locale),
      value: text,
      allows: "",
      what: say(WHAT, locale),
      tone: "neutral",
      basis: "assumed",
      lower: value,
      upper: value,
      from: dayOf(`${point.year}-01-01`),
      until: dayOf(`${point.year}-12-31`),
      isPart: false,
      isEarlier: false,
      label: formatNumber(Number(value.toPrecision(LABEL_DIGITS)), locale),
    };
  });
  return {
    kind: "path",
    title: say(TITLE, locale),
    locale,
    unit: "",
    tick: (value) => formatNumber(value, locale),
    data,
    courses: [],
  };
}
