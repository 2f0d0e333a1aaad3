import {
  compareRationals,
  minus,
  NOUGHT,
  negative,
  over,
  type Rational,
  rational,
  times,
} from "../quantity/rational.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Bilingual } from "../schema/text.ts";
import { checkInputs, type Given, given, givenNumber } from "./check-inputs.ts";
import {
  type ClaimValue,
  claimSource,
  claimValue,
  documentSource,
  hasDocument,
} from "./claim-value.ts";
import { choiceField, numberField } from "./fields.ts";
import type {
  Instrument,
  InstrumentInput,
  InstrumentResult,
  InstrumentValue,
} from "./instrument.ts";
import { standingNotes } from "./standing-notes.ts";
import { nearest, numberText, numberValue, PERCENT, said } from "./words.ts";

const STEEL = "public-code-steel-process-levels";
const DEADLINES = "laitimes-2023-07-04-efficiency-levels";
const ENERGY_UNIT = said("kgce/t", "千克标准煤/吨");
const ELECTRICITY_UNIT = said("kWh/t", "千瓦时/吨");

interface Levelled {
  readonly id: string;
  readonly name: Bilingual;
  /** The id of its claims without the level. */
  readonly claims: string;
  readonly input: "energy" | "electricity";
  /** The record keeps energy recovered, and a recovery is a negative consumption. */
  readonly recovers: boolean;
}

/** Products whose levels some document of the record prints. Limits of 2007 and 2008 are in the record too, but superseded: a verdict by them would mislead. */
const PRODUCTS: readonly Levelled[] = [
  {
    id: "blast-furnace-iron",
    name: said("Blast furnace process", "高炉工序"),
    claims: `${STEEL}/blast-furnace`,
    input: "energy",
    recovers: false,
  },
  {
    id: "converter-steel",
    name: said("Converter process", "转炉工序"),
    claims: `${STEEL}/converter`,
    input: "energy",
    recovers: true,
  },
  {
    id: "stamp-charged-coke",
    name: said("Coking in stamp-charged ovens", "捣固焦炉炼焦"),
    claims: `${STEEL}/stamp-charged-coke`,
    input: "energy",
    recovers: false,
  },
  {
    id: "primary-aluminium",
    name: said("Electrolytic aluminium, liquid metal, alternating current", "电解铝铝液交流电耗"),
    claims: "cm-group-2021-10-aluminium-levels/aluminium",
    input: "electricity",
    recovers: false,
  },
];

interface Levels {
  readonly benchmark: ClaimValue;
  readonly baseline: ClaimValue;
}

function levelsOf(dataset: Dataset, { claims }: Levelled): Levels | null {
  const benchmark = claimValue(dataset, `${claims}-benchmark`);
  const baseline = claimValue(dataset, `${claims}-baseline`);
  return benchmark === null || baseline === null ? null : { benchmark, baseline };
}

const offered = (dataset: Dataset) =>
  PRODUCTS.filter((product) => levelsOf(dataset, product) !== null);

function inputs(dataset: Dataset): InstrumentInput[] {
  const products = offered(dataset);
  const by = (input: Levelled["input"]) =>
    products.filter((product) => product.input === input).map(({ id }) => id);
  return [
    choiceField(
      "product",
      said("Process or product", "工序或产品"),
      products,
      "blast-furnace-iron",
    ),
    numberField("energy", said("Energy consumption per tonne", "单位产品能耗"), "400", {
      description: said(
        "Coal equivalent. A process that recovers more than it uses has a minus sign: -25.",
        "以标准煤计；回收多于消耗的工序填负值，如-25。",
      ),
      unit: ENERGY_UNIT,
      when: { input: "product", is: by("energy") },
    }),
    numberField("electricity", said("Electricity consumption per tonne", "单位产品电耗"), "13200", {
      unit: ELECTRICITY_UNIT,
      when: { input: "product", is: by("electricity") },
    }),
  ];
}

/** A distance as a share of a level; a share of a negative level has no meaning. */
function shareOf(distance: Rational, level: Rational): Rational | null {
  if (compareRationals(level, NOUGHT) <= 0) return null;
  const share = over(distance, level);
  return nearest(times(share, rational(100n)), 2);
}

function distances(
  level: "benchmark" | "baseline",
  value: Rational,
  at: Rational,
  unit: Bilingual,
): InstrumentValue[] {
  const word =
    level === "benchmark"
      ? said("benchmark level", "标杆水平")
      : said("baseline level", "基准水平");
  const distance = minus(value, at);
  const share = shareOf(distance, at);
  const above = said(`Consumption above the ${word.en}`, `能耗高于${word.zh}`);
  return [
    numberValue(level, said(`The ${word.en}`, word.zh), at, unit),
    numberValue(`above-${level}`, above, distance, unit),
    ...(share === null
      ? []
      : [
          numberValue(
            `above-${level}-share`,
            said(`${above.en}, share`, `${above.zh}的幅度`),
            share,
            PERCENT,
          ),
        ]),
  ];
}

const VERDICTS = {
  better: {
    tone: "good",
    sentence: said("At or better than the benchmark level.", "达到或优于标杆水平。"),
  },
  between: {
    tone: "plain",
    sentence: said(
      "Between the two levels: it meets the baseline level and does not reach the benchmark level.",
      "介于两者之间：达到基准水平，未达到标杆水平。",
    ),
  },
  worse: {
    tone: "bad",
    sentence: said("Worse than the baseline level.", "低于基准水平（能耗高于基准值）。"),
  },
} as const;

function judge(
  dataset: Dataset,
  product: Levelled,
  levels: Levels,
  value: Rational,
): InstrumentResult {
  const sign = (level: Rational) => (product.recovers ? negative(level) : level);
  const [benchmark, baseline] = [sign(levels.benchmark.value), sign(levels.baseline.value)];
  const verdict =
    compareRationals(value, benchmark) <= 0
      ? "better"
      : compareRationals(value, baseline) <= 0
        ? "between"
        : "worse";
  const unit = product.input === "energy" ? ENERGY_UNIT : ELECTRICITY_UNIT;
  const [v, mark, base] = [value, benchmark, baseline].map((each) => numberText(each));
  const hasDeadlines = verdict === "worse" && hasDocument(dataset, DEADLINES);
  return {
    kind: "result",
    ...VERDICTS[verdict],
    values: [
      ...distances("benchmark", value, benchmark, unit),
      ...distances("baseline", value, baseline, unit),
    ],
    steps: [
      said(
        `${v?.en} against ${mark?.en} (benchmark) and ${base?.en} (baseline); less is better.`,
        `${v?.zh}对比${mark?.zh}（标杆）、${base?.zh}（基准），越低越好。`,
      ),
    ],
    sources: [
      claimSource(levels.benchmark, said("the benchmark level", "标杆水平")),
      claimSource(levels.baseline, said("the baseline level", "基准水平")),
      ...(hasDeadlines ? [documentSource(DEADLINES, said("the deadlines", "期限"))] : []),
    ],
    notes: [
      ...(product.recovers
        ? [
            said(
              "The record keeps these levels as energy recovered; as consumption they are negative.",
              "本记录以净回收量登记该工序水平，折为能耗时为负值。",
            ),
          ]
        : []),
      ...(hasDeadlines
        ? [
            said(
              "Plants below the baseline level are to be rebuilt or closed, in principle by the end of 2025 in the fields of the first edition and of 2026 in those added in 2023.",
              "低于基准水平的原则上须限期改造或淘汰：首批领域至2025年底，2023年新增领域至2026年底。",
            ),
          ]
        : []),
      ...standingNotes([levels.benchmark, levels.baseline]),
    ],
  };
}

function answer(dataset: Dataset, values: Given): ReturnType<Instrument["answer"]> {
  const issues = checkInputs(inputs(dataset), values);
  const product = offered(dataset).find(({ id }) => id === given(values, "product"));
  const levels = product === undefined ? null : levelsOf(dataset, product);
  const number = product === undefined ? null : givenNumber(values, product.input);
  return issues.length > 0 || product === undefined || levels === null || number === null
    ? { kind: "refusal", issues }
    : judge(dataset, product, levels, number.value);
}

/** How an energy consumption stands to the benchmark and the baseline level. */
export const efficiencyLevel: Instrument = {
  id: "efficiency-level",
  name: said("Benchmark and baseline level", "能效标杆水平与基准水平"),
  description: said(
    "Whether a plant is better than the benchmark level, worse than the baseline level or between them, and how far from both. Only products whose levels have a source are offered; the limits of 2007 and 2008 are in the record as history and are not judged by.",
    "装置能耗优于标杆水平、低于基准水平还是介于其间，距两者各多少。仅提供有来源的产品；2007、2008年限额仅作历史记录，不用于评价。",
  ),
  inputs,
  answer,
};
