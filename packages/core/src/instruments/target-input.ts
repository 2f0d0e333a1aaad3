import { compareRationals, NOUGHT, rational } from "../quantity/rational.ts";
import type { Bilingual } from "../schema/text.ts";
import { checkInputs, checkSign, type Given, given, givenNumber, issue } from "./check-inputs.ts";
import { choiceField, numberField, valuesField, yearField } from "./fields.ts";
import type { InstrumentInput, InstrumentIssue } from "./instrument.ts";
import type { GivenNumber } from "./number-input.ts";
import { type EntryForm, entryProblems, readEntries, type TargetEntry } from "./target-values.ts";
import { PERCENT, said } from "./words.ts";

/** What the target instrument asks. */
export const TARGET_INPUTS: readonly InstrumentInput[] = [
  choiceField(
    "kind",
    said("Kind of target", "目标类型"),
    [
      { id: "change", name: said("A change in percent", "百分比变化") },
      { id: "level", name: said("A level to reach", "要达到的水平") },
    ],
    "change",
  ),
  choiceField(
    "direction",
    said("Direction", "方向"),
    [
      { id: "down", name: said("Down", "下降") },
      { id: "up", name: said("Up", "上升") },
    ],
    "down",
  ),
  numberField("change", said("Change to reach", "目标变化幅度"), "17", {
    description: said("Without a sign: the direction gives it.", "不带正负号，由“方向”决定。"),
    unit: PERCENT,
    when: { input: "kind", is: ["change"] },
  }),
  numberField("level", said("Level to reach", "目标水平"), "28", {
    when: { input: "kind", is: ["level"] },
  }),
  yearField("baseYear", said("Base year", "基年"), "2005"),
  yearField("targetYear", said("Target year", "目标年"), "2010"),
  choiceField(
    "form",
    said("The values are", "数值形式"),
    [
      { id: "yearly", name: said("Changes year on year, in percent", "逐年变化（%）") },
      {
        id: "cumulative",
        name: said("Changes since the base year, in percent", "比基年累计变化（%）"),
      },
      { id: "levels", name: said("Levels", "水平值") },
    ],
    "yearly",
    { when: { input: "kind", is: ["change"] } },
  ),
  numberField("baseLevel", said("Level in the base year", "基年水平"), "", {
    description: said("Needed for levels.", "以水平值计时须填。"),
    required: false,
  }),
  valuesField("values", said("Values so far", "已有数值"), "2006=1.51, 2007=-2.20, 2008=-4.18", {
    description: said(
      "Year and value, commas between; a fall has a minus sign; 2021/2023=-7.3 is one change over three years.",
      "年份=数值，以逗号分隔；下降填负号；2021/2023=-7.3表示三年合计变化。",
    ),
  }),
];

/** A target and the values so far, read and free of contradictions. */
export interface TargetQuestion {
  readonly kind: "change" | "level";
  readonly direction: "up" | "down";
  readonly target: GivenNumber;
  readonly base: number;
  readonly deadline: number;
  readonly form: EntryForm;
  readonly baseLevel: GivenNumber | null;
  readonly entries: readonly TargetEntry[];
}

const outOfRange = (input: string, sentence: Bilingual) => issue(input, "out-of-range", sentence);

function formOf(values: Given): EntryForm {
  const form = given(values, "form");
  const isLevel = given(values, "kind") === "level";
  return isLevel || form === "levels" ? "levels" : form === "cumulative" ? "cumulative" : "yearly";
}

function checkChange(values: Given): InstrumentIssue[] {
  const change = given(values, "kind") === "change" ? givenNumber(values, "change") : null;
  const falls = given(values, "direction") === "down";
  if (change === null || !falls || compareRationals(change.value, rational(100n)) <= 0) return [];
  return [
    outOfRange("change", said("Nothing falls by more than 100 %.", "下降幅度不可超过100%。")),
  ];
}

function checkBase(values: Given): InstrumentIssue[] {
  if (formOf(values) !== "levels") return [];
  const base = givenNumber(values, "baseLevel");
  if (base === null)
    return [
      issue(
        "baseLevel",
        "missing",
        said(
          "Level in the base year: levels are held against it; it is missing.",
          "缺少“基年水平”：水平值须与其比较。",
        ),
      ),
    ];
  return [];
}

function checkValues(
  values: Given,
  entries: readonly TargetEntry[],
  wrong: readonly string[],
): InstrumentIssue[] {
  const form = formOf(values);
  const [base, deadline] = [Number(given(values, "baseYear")), Number(given(values, "targetYear"))];
  const impossible =
    form === "levels"
      ? []
      : entries.filter(({ number }) => compareRationals(number.value, rational(-100n)) < 0);
  const negative =
    form === "levels"
      ? entries.filter(({ number }) => compareRationals(number.value, NOUGHT) < 0)
      : [];
  return [
    ...wrong.map((part) =>
      issue(
        "values",
        "malformed",
        said(
          `“${part}” cannot be read; write a year, an equals sign and a number: 2021=-2.7.`,
          `“${part}”无法识别；请写“年份=数值”，如2021=-2.7。`,
        ),
      ),
    ),
    ...impossible.map(({ period }) =>
      outOfRange(
        "values",
        said(`${period}: nothing falls by more than 100 %.`, `${period}：下降幅度不可超过100%。`),
      ),
    ),
    ...negative.map(({ period }) =>
      outOfRange(
        "values",
        said(`${period}: a level cannot be below zero here.`, `${period}：水平值不可小于零。`),
      ),
    ),
    ...(deadline > base ? entryProblems(entries, form, base, deadline) : []).map((problem) =>
      outOfRange("values", problem),
    ),
  ];
}

function checkYears(values: Given): InstrumentIssue[] {
  const [base, deadline] = [Number(given(values, "baseYear")), Number(given(values, "targetYear"))];
  if (deadline > base) return [];
  return [
    outOfRange(
      "targetYear",
      said(`The target year has to lie after the base year ${base}.`, `目标年须晚于基年${base}。`),
    ),
  ];
}

/** Reads the inputs, or names everything that is wrong with them. */
export function readTarget(values: Given): TargetQuestion | readonly InstrumentIssue[] {
  const issues = [
    ...checkInputs(TARGET_INPUTS, values),
    ...checkSign(TARGET_INPUTS, values, ["change", "baseLevel"]),
    ...checkSign(TARGET_INPUTS, values, ["level"], true),
    ...checkChange(values),
    ...checkBase(values),
  ];
  const yearsAreFormed = issues.every(
    ({ input }) => input !== "baseYear" && input !== "targetYear",
  );
  const { entries, wrong } = readEntries(given(values, "values") ?? "");
  if (yearsAreFormed) issues.push(...checkYears(values), ...checkValues(values, entries, wrong));
  const kind = given(values, "kind") === "level" ? "level" : "change";
  const target = givenNumber(values, kind);
  if (issues.length > 0 || target === null) return issues;
  return {
    kind,
    direction: given(values, "direction") === "up" ? "up" : "down",
    target,
    base: Number(given(values, "baseYear")),
    deadline: Number(given(values, "targetYear")),
    form: formOf(values),
    baseLevel: givenNumber(values, "baseLevel"),
    entries,
  };
}
