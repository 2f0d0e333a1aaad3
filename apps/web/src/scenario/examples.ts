import { type Dataset, runScenario, seriesIndex } from "@peakline/core";
import { type Locale, type ScenarioView, scenarioView } from "@peakline/core/view";
import { hypothesisOf, type UnitChoice } from "./input.ts";
import { type Draft, EMPTY, type Lab } from "./state.ts";

/** A scenario to start from, that shows something telling. */
export interface Example {
  readonly id: string;
  readonly title: Readonly<Record<Locale, string>>;
  readonly lab: Lab;
}

const draft = (fields: Partial<Draft>): Draft => ({ ...EMPTY, ...fields });
const one = (fields: Partial<Draft>): Lab => ({ hypotheses: [draft(fields)], path: null });

const ENERGY = "energy-per-value-added.stated.above-designated-size.industry.-.china.-";
const STEEL = "crude-steel-output.stated.-.iron-and-steel.crude-steel.china.-";
const FACTORIES = "green-factories.stated.national-level.industry.-.china.-";

const EXAMPLES: readonly Example[] = [
  {
    id: "plan-met",
    title: {
      en: "If industry’s energy intensity fell by the planned 13.5 % from 2020 to 2025: how fast must it have fallen since 2022?",
      zh: "若单位工业增加值能耗在2020—2025年如期下降13.5%，2022年以后须下降多少？",
    },
    lab: one({
      series: ENERGY,
      period: "2025",
      printed: "13.5",
      unit: "percent",
      baseline: "2020",
      direction: "down",
    }),
  },
  {
    id: "steel-2021",
    title: {
      en: "If 1,010 Mt of crude steel had been made in 2021: could what was reported for the years around it be true?",
      zh: "若2021年粗钢产量为10.1亿吨，前后各年已公布的数字还能成立吗？",
    },
    lab: one({ series: STEEL, period: "2021", printed: "1,010", unit: "Mt" }),
  },
  {
    id: "factories-2026",
    title: {
      en: "If there were 7,500 national green factories at the end of 2026: how many must have been taken off the list?",
      zh: "若2026年底国家级绿色工厂为7500家，当年须有多少家被移出名单？",
    },
    lab: one({ series: FACTORIES, period: "2026-12-31", printed: "7,500", unit: "count" }),
  },
  {
    id: "fall-2022",
    title: {
      en: "If energy intensity had fallen by 4.2 % in 2022 alone",
      zh: "若仅2022年一年单位工业增加值能耗就下降4.2%",
    },
    lab: one({
      series: ENERGY,
      period: "2022",
      printed: "4.2",
      unit: "percent",
      baseline: "2021",
      direction: "down",
    }),
  },
  {
    id: "grid-path",
    title: {
      en: "A path for the grid’s emission factor: from 0.5366 kg of CO₂ per kWh in 2022 to 0.3 in 2035, at the same rate every year",
      zh: "电网排放因子的一条路径：由2022年每千瓦时0.5366千克二氧化碳，按相同速率降至2035年的0.3千克",
    },
    lab: {
      hypotheses: [],
      path: {
        shape: "constant-rate",
        fromYear: "2022",
        fromValue: "0.5366",
        toYear: "2035",
        toValue: "0.3",
      },
    },
  },
];

/** The examples that a record can answer: it has their series. */
export function examplesOf(dataset: Dataset): Example[] {
  const known = seriesIndex(dataset);
  return EXAMPLES.filter(({ lab }) => lab.hypotheses.every(({ series }) => known.has(series)));
}

/** What the record answers to an example, in words; null for a path alone. */
export function exampleAnswer(
  dataset: Dataset,
  { lab }: Example,
  units: readonly UnitChoice[],
  locale: Locale,
): ScenarioView | null {
  if (lab.hypotheses.length === 0) return null;
  const hypotheses = lab.hypotheses.map((each) => hypothesisOf(each, units));
  return scenarioView(
    dataset,
    { hypotheses },
    runScenario(dataset, { hypotheses, path: null }),
    locale,
  );
}
