import { compareRationals, minus, ONE, type Rational } from "../quantity/rational.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Bilingual } from "../schema/text.ts";
import { checkInputs, type Given, given, givenNumber, issue } from "./check-inputs.ts";
import { type ClaimValue, claimSource, claimValue } from "./claim-value.ts";
import { choiceField, numberField, yearField } from "./fields.ts";
import type {
  Instrument,
  InstrumentAnswer,
  InstrumentInput,
  InstrumentIssue,
  InstrumentValue,
} from "./instrument.ts";
import { standingNotes } from "./standing-notes.ts";
import { alike, numberText, numberValue, said } from "./words.ts";

interface CentreKind {
  readonly id: string;
  readonly name: Bilingual;
  readonly ceilings: readonly string[];
}

const KINDS: readonly CentreKind[] = [
  {
    id: "new-large",
    name: said("New large or super-large data centre", "新建大型、超大型数据中心"),
    ceilings: [
      "ict-industry-plan-2021/new-large-data-centre-pue",
      "ict-green-plan-2022/new-large-data-centre-pue",
    ],
  },
  {
    id: "core-room",
    name: said("Rebuilt core machine room", "改建核心机房"),
    ceilings: ["ict-green-plan-2022/core-room-pue"],
  },
  {
    id: "listing",
    name: said("Applicant for the list of national green data centres", "申报国家绿色数据中心"),
    ceilings: ["green-data-centre-notice-2025/listing-pue"],
  },
];

const BASES = [
  { id: "operating", name: said("Measured in operation", "运行实测值") },
  { id: "design", name: said("Design value", "设计值") },
];

/** What others have, by the same basis: shown beside the ceiling, and no part of the verdict. */
const BESIDE: Readonly<Record<string, { claim: string; name: Bilingual }>> = {
  operating: {
    claim: "peoples-daily-2025-green-data-centres/average-pue",
    name: said("Average in operation of national green data centres", "国家绿色数据中心平均运行值"),
  },
  design: {
    claim: "the-paper-2023-01-19-white-paper/planned-data-centre-pue",
    name: said(
      "Average design of large centres planned or being built",
      "规划在建大型以上数据中心平均设计值",
    ),
  },
};

const ceilingsOf = (dataset: Dataset, { ceilings }: CentreKind) =>
  ceilings.flatMap((id) => claimValue(dataset, id) ?? []);

const offered = (dataset: Dataset) => KINDS.filter((kind) => ceilingsOf(dataset, kind).length > 0);

function inputs(dataset: Dataset): InstrumentInput[] {
  const kinds = offered(dataset).map(({ id, name }) => ({ id, name }));
  return [
    numberField("pue", said("Power usage effectiveness (PUE)", "电能利用效率（PUE）"), "1.27"),
    choiceField("basis", said("How the value was found", "取值方式"), BASES, "operating"),
    choiceField("kind", said("Kind of data centre", "数据中心类别"), kinds, "new-large"),
    yearField("year", said("Year of the value", "数值年份"), "2025"),
  ];
}

function belowOne(values: Given): InstrumentIssue[] {
  const pue = givenNumber(values, "pue");
  if (pue === null || compareRationals(pue.value, ONE) >= 0) return [];
  const sentence = said(
    "A PUE is 1 or more: total electricity divided by that of the computing equipment.",
    "PUE为总耗电与信息设备耗电之比，不小于1。",
  );
  return [issue("pue", "out-of-range", sentence)];
}

/** Whether a value keeps to a ceiling; one that is to be stayed below is not kept by the value itself. */
function keeps(pue: Rational, { claim, value }: ClaimValue): boolean {
  const order = compareRationals(pue, value);
  return order < 0 || (order === 0 && claim.quantity?.qualifier !== "below");
}

const APART = said(
  "Designed and measured values are not to be compared with each other: a design value shows what a centre was planned for, not how it runs.",
  "设计值与运行值不可比较：设计值只说明规划水平，不代表实际运行。",
);
const UNSAID = said(
  "The plans do not say how the value under their ceiling is measured.",
  "各规划未说明上限值的测量方式。",
);

/** A ceiling, and how far above it the value lies. */
function valuesOf(pue: Rational, { claim, value }: ClaimValue, nth: number): InstrumentValue[] {
  const year = `${claim.period}`;
  return [
    numberValue(`ceiling-${nth}`, said(`Ceiling for ${year}`, `${year}年上限`), value, null),
    numberValue(
      `above-ceiling-${nth}`,
      said(`Above the ceiling for ${year}`, `高出${year}年上限`),
      minus(pue, value),
      null,
    ),
  ];
}

/** What others have, with its hedge. */
function besideValue(name: Bilingual, { claim, value }: ClaimValue): InstrumentValue {
  const shown = numberValue("beside", name, value, null);
  if (claim.quantity?.qualifier !== "about") return shown;
  return { ...shown, text: said(`about ${shown.text.en}`, `约${shown.text.zh}`) };
}

function judge(
  pue: Rational,
  basis: string,
  year: string,
  ceilings: readonly ClaimValue[],
  beside: ClaimValue | null,
): InstrumentAnswer {
  const broken = ceilings.filter((ceiling) => !keeps(pue, ceiling));
  const isWithin = broken.length === 0;
  const years = [...new Set(ceilings.map(({ claim }) => `${claim.period}`))];
  const isRuled = years.includes(year);
  const within = isWithin
    ? said("within every ceiling on record", "未超过所载全部上限")
    : said("above a ceiling on record", "超过所载上限");
  const p = numberText(pue);
  const how = basis === "design" ? said("designed", "设计值") : said("measured", "运行值");
  const [from, of] = [years.join(", "), years.join("、")];
  const sentence = isRuled
    ? said(
        `A ${how.en} PUE of ${p.en} is ${within.en} for ${year}.`,
        `${year}年PUE ${p.zh}（${how.zh}）${within.zh}。`,
      )
    : said(
        `The record has no ceiling for ${year}. Held against the ceiling for ${from}, a ${how.en} PUE of ${p.en} would be ${within.en}.`,
        `本记录没有${year}年的上限。若按${of}年上限衡量，PUE ${p.zh}（${how.zh}）${within.zh}。`,
      );
  const names = BESIDE[basis];
  const different = [
    ...new Map(
      ceilings.map((ceiling) => [
        `${ceiling.claim.period} ${numberText(ceiling.value).en}`,
        ceiling,
      ]),
    ).values(),
  ];
  return {
    kind: "result",
    tone: isRuled ? (isWithin ? "good" : "bad") : "open",
    sentence,
    values: [
      ...different.flatMap((ceiling, index) => valuesOf(pue, ceiling, index + 1)),
      ...(beside === null || names === undefined ? [] : [besideValue(names.name, beside)]),
    ],
    steps: different.map((ceiling) => {
      const c = numberText(ceiling.value);
      const inclusive = ceiling.claim.quantity?.qualifier !== "below";
      const sign = keeps(pue, ceiling) ? (inclusive ? "≤" : "<") : inclusive ? ">" : "≥";
      return alike(`${p.zh} ${sign} ${c.zh}`);
    }),
    sources: [
      ...ceilings.map((ceiling) => claimSource(ceiling, said("the ceiling", "上限"))),
      ...(beside === null ? [] : [claimSource(beside, said("for comparison", "供对照"))]),
    ],
    notes: [
      APART,
      ...(ceilings.some(({ claim }) => claim.definition === "ceiling") ? [UNSAID] : []),
      ...standingNotes(ceilings),
    ],
  };
}

/** Whether the power usage effectiveness of a data centre keeps to the ceilings of the plans. */
export const dataCentrePue: Instrument = {
  id: "data-centre-pue",
  name: said("PUE of a data centre", "数据中心PUE"),
  description: said(
    "Whether a designed or measured power usage effectiveness keeps to the ceilings of the plans for new large centres and rebuilt core rooms, or to the condition of the national list.",
    "设计或实测的电能利用效率是否符合规划对新建大型数据中心、改建核心机房的上限，或国家绿色数据中心的申报条件。",
  ),
  inputs,
  answer(dataset, values) {
    const issues = [...checkInputs(inputs(dataset), values), ...belowOne(values)];
    const kind = offered(dataset).find(({ id }) => id === given(values, "kind"));
    const [pue, basis, year] = [
      givenNumber(values, "pue"),
      given(values, "basis"),
      given(values, "year"),
    ];
    if (issues.length > 0 || kind === undefined || pue === null || basis === null || year === null)
      return { kind: "refusal", issues };
    const beside = BESIDE[basis];
    const shown = beside === undefined ? null : claimValue(dataset, beside.claim);
    return judge(pue.value, basis, year, ceilingsOf(dataset, kind), shown);
  },
};
