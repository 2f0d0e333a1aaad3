import type { Step, StepTerm } from "../schema/derivation.ts";
import type { Bilingual } from "../schema/text.ts";
import { type Locale, say } from "./locale.ts";
import { formatPeriod } from "./period.ts";

/** The formulas of the engine, in a sentence each. */
export const FORMULA_LABELS: Readonly<Record<Step["formula"], Bilingual>> = {
  chain: {
    en: "Statements one after the other, as factors: a fall of 5.6 % is 0.944.",
    zh: "各项陈述逐段相连，以倍数计：下降5.6%即0.944。",
  },
  "same-value": {
    en: "The same value, reached from the other side.",
    zh: "同一数值，由另一途径得出。",
  },
  sum: { en: "The parts add up to the whole.", zh: "各部分之和等于整体。" },
  "at-least-its-parts": {
    en: "The whole is at least as large as the parts that are known.",
    zh: "整体不小于已知各部分之和。",
  },
  ratio: {
    en: "A rate is what is divided over what it is divided by.",
    zh: "比率等于分子除以分母。",
  },
  "stock-and-flow": {
    en: "What is held is what was held before and what was added.",
    zh: "期末存量等于期初存量加当期增量。",
  },
};

/** The same of a chain whose statements are amounts. */
export const AMOUNTS: Bilingual = {
  en: "Statements one after the other, as amounts.",
  zh: "各项陈述逐段相连，以数额计。",
};

/** The heads of a table of steps, and the words in its cells. */
export const STEP_WORDS = {
  what: { en: "What", zh: "内容" },
  number: { en: "Number", zh: "数值" },
  from: { en: "From", zh: "来源" },
  lower: { en: "Lower end", zh: "下限" },
  upper: { en: "Upper end", zh: "上限" },
  both: { en: "How it follows", zh: "推导过程" },
  lowerOnly: { en: "How the lower end follows", zh: "下限的推导" },
  upperOnly: { en: "How the upper end follows", zh: "上限的推导" },
  derived: { en: "derived", zh: "推导" },
  domain: { en: "what the quantity can be", zh: "该量可能的取值" },
  neverFalls: { en: "what was counted once stays counted", zh: "累计数不会减少" },
  hypothesis: { en: "hypothesis", zh: "假设" },
  circle: { en: "Why they cannot all be true", zh: "为何不能同时成立" },
  ifOne: { en: "If they spoke of the same", zh: "假如口径相同" },
} satisfies Record<string, Bilingual>;

/** When a number is of, and against when: "2022 against 2020", "2022年较2020年". */
export function timeText(
  { period, baseline }: Pick<StepTerm, "period" | "baseline">,
  locale: Locale,
): string {
  const at = formatPeriod(period, locale);
  if (baseline === null) return at;
  const against = formatPeriod(baseline, locale);
  return locale === "zh" ? `${at}较${against}` : `${at} against ${against}`;
}

/** A heading with the number of its step where there are several. */
export function stepHeading(
  name: Bilingual,
  index: number,
  length: number,
  locale: Locale,
): string {
  const heading = say(name, locale);
  if (length === 1) return heading;
  return locale === "zh"
    ? `${heading}（第${index + 1}步，共${length}步）`
    : `${heading}: step ${index + 1} of ${length}`;
}

/** What a cycle of statements comes to, and what it would have to come to. */
export function circleText(
  algebra: "ratio" | "difference",
  { exact, shown }: { readonly exact: string; readonly shown: string },
  locale: Locale,
): string {
  const isRatio = algebra === "ratio";
  const least = isRatio ? "1" : "0";
  const isSame = Number(exact) === Number(least);
  if (locale === "zh")
    return `各项陈述首尾相接，回到起点；每项均取最利于相容的一端，其${isRatio ? "积" : "和"}应不小于${least}，实得${shown}${isSame ? "，而其中有不含在内的端点" : ""}。`;
  return `The statements lead round in a circle, back to where it begins. Even with the end of each that favours agreement, their ${isRatio ? "product" : "sum"} would have to be at least ${least}; it comes to ${shown}${isSame ? ", and one of these ends is excluded" : ""}.`;
}
