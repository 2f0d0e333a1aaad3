import type { Bilingual } from "../../schema/text.ts";
import { type Locale, say } from "../locale.ts";
import { formatNumber } from "../number.ts";
import { dayOf } from "../scene/axis.ts";
import type { GraphSpec, PlotSpec, RowsSpec, TimedDatum } from "../scene/spec.ts";

/** What every drawing of made-up data is called. */
export const TITLE: Bilingual = { en: "Made up to try the drawing", zh: "为检验图形而虚构的数据" };
/** A name that fits nowhere. */
export const LONG: Bilingual = {
  en: "Share of production capacity at or above the benchmark level of energy efficiency in the electrolytic aluminium, copper, lead and zinc smelting industries",
  zh: "电解铝、铜、铅、锌冶炼行业能效标杆水平以上产能占该行业全部在产产能的比重（规模以上工业企业口径）",
};

/** The ends of what a value lies between; null where one is open. */
export type Ends = readonly [lower: number | null, upper: number | null];

function valueText([lower, upper]: Ends, locale: Locale): string {
  const number = (value: number | null) => (value === null ? "" : formatNumber(value, locale));
  if (lower === null && upper === null) return locale === "zh" ? "任意值" : "any value";
  if (lower === null)
    return locale === "zh" ? `${number(upper)}及以下` : `${number(upper)} or less`;
  if (upper === null)
    return locale === "zh" ? `${number(lower)}及以上` : `${number(lower)} or more`;
  return lower === upper
    ? number(lower)
    : `${number(lower)}${locale === "zh" ? "至" : " to "}${number(upper)}`;
}

const REPORTED: Bilingual = { en: "Reported", zh: "实际" };

/** A value of a year, reported and stated unless told otherwise. */
export function inYear(
  year: number,
  ends: Ends,
  locale: Locale,
  more: Partial<TimedDatum> = {},
): TimedDatum {
  const value = valueText(ends, locale);
  return {
    id: `${year} ${ends.join(" ")} ${more.basis ?? ""}${more.tone ?? ""}`,
    name: "",
    when: locale === "zh" ? `${year}年` : String(year),
    value,
    allows: "",
    what: say(REPORTED, locale),
    tone: "actual",
    basis: "stated",
    from: dayOf(`${year}-01-01`),
    until: dayOf(`${year}-12-31`),
    isPart: false,
    isEarlier: false,
    label: value,
    lower: ends[0],
    upper: ends[1],
    ...more,
  };
}

/** A plot of made-up values. */
export function plot(
  locale: Locale,
  data: readonly TimedDatum[],
  unit = "%",
  title = TITLE,
): PlotSpec {
  return {
    kind: "series",
    title: say(title, locale),
    locale,
    unit,
    tick: (value) => formatNumber(value, locale),
    data,
    courses: [],
  };
}

/** Every kind of value beside each other. */
export function everyKind(locale: Locale): PlotSpec {
  const target = say({ en: "Target", zh: "目标" }, locale);
  const forecast = say({ en: "Forecast", zh: "预测" }, locale);
  const half = { from: dayOf("2021-01-01"), until: dayOf("2021-06-30"), isPart: true };
  return {
    ...plot(locale, [
      inYear(2019, [40, 40], locale, { isEarlier: true }),
      inYear(2019, [43.5, 44.5], locale),
      inYear(2020, [45, 50], locale, { basis: "inferred" }),
      inYear(2021, [20, 22], locale, half),
      inYear(2021, [48, 51], locale, { basis: "derived" }),
      inYear(2022, [52, 56], locale, { basis: "assumed" }),
      inYear(2023, [60, null], locale),
      inYear(2024, [null, 70], locale),
      inYear(2025, [68, null], locale, { tone: "target", what: target }),
      inYear(2026, [72, 76], locale, { tone: "forecast", what: forecast }),
    ]),
    courses: [
      {
        points: [
          { day: dayOf("2023-12-31"), value: 60 },
          { day: dayOf("2025-12-31"), value: 68 },
        ],
        text: locale === "zh" ? "尚需：每年4个百分点" : "required: 4 points per year",
      },
    ],
  };
}

/** So many series beside each other, each with two dates. */
export function manyRows(count: number, locale: Locale): RowsSpec {
  return {
    kind: "compare",
    title: say(TITLE, locale),
    locale,
    unit: "%",
    tick: (value) => formatNumber(value, locale),
    rows: Array.from({ length: count }, (_, index) => {
      const name = locale === "zh" ? `第${index + 1}个地区` : `Region ${index + 1}`;
      const value = 20 + ((index * 37) % 61);
      return {
        name,
        data: [
          {
            ...inYear(2024, [value - (index % 5), value + (index % 3)], locale),
            id: `row ${index}`,
            name,
          },
        ],
      };
    }),
  };
}

/** A graph of so many layers, with names that do not fit. */
export function longGraph(locale: Locale): GraphSpec {
  const node = (id: string, layer: number, basis: "stated" | "derived" = "stated") => ({
    id,
    layer,
    name: say(LONG, locale),
    when: "",
    value: basis === "derived" ? "12.5" : "",
    allows: "",
    what: "",
    tone: "actual" as const,
    basis,
  });
  return {
    kind: "derivation",
    title: say(TITLE, locale),
    locale,
    layers:
      locale === "zh" ? ["陈述", "运算", "结果"] : ["Statements", "Arithmetic", "What follows"],
    nodes: [
      node("a", 0),
      node("b", 0),
      node("c", 0),
      node("d", 1, "derived"),
      node("e", 2, "derived"),
    ],
    links: [
      { from: "a", to: "d" },
      { from: "b", to: "d" },
      { from: "c", to: "e" },
      { from: "d", to: "e" },
    ],
    root: "last",
  };
}
