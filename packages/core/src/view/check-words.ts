import type { Check } from "../schema/check.ts";
import type { Bilingual } from "../schema/text.ts";
import { CHECK_REASON_LABELS, DIMENSION_LABELS, VERDICT_LABELS } from "./answer-labels.ts";
import { joinList, type Locale, say } from "./locale.ts";
import type { Tone } from "./model.ts";

type Kind = Check["kind"];
type Sentences = Readonly<Record<Kind, Bilingual>>;

const TWICE: Bilingual = {
  en: "Both statements can be true: some values satisfy the one and the other.",
  zh: "两次陈述可以同时成立：存在同时满足两者的取值。",
};

/** What it means that statements agree. */
export const AGREE: Sentences = {
  duplicate: TWICE,
  "restated-target": TWICE,
  chain: {
    en: "The changes compose: some values satisfy every one of these statements.",
    zh: "分段与累计相符：存在同时满足全部陈述的取值。",
  },
  parts: {
    en: "The parts and the whole agree: some values satisfy every one of these statements.",
    zh: "部分与整体相符：存在同时满足全部陈述的取值。",
  },
  restatement: {
    en: "Both can be true: they speak of different things, and the later one contradicts nothing of the earlier.",
    zh: "两者可以同时成立：所述对象不同，后者与前者并无抵触。",
  },
  difference: TWICE,
  "look-alike": TWICE,
  "no-comparable-result": TWICE,
  reading: {
    en: "Read in this way, the statement agrees with the other claims.",
    zh: "按此解读，该陈述与其他陈述相符。",
  },
};

const NONE: Bilingual = {
  en: "No values satisfy all of these statements. Leave out any one of them, and the others can be true.",
  zh: "没有取值能同时满足全部陈述；去掉其中任何一项，其余即可成立。",
};

/** What it means that statements do not agree. */
export const CONTRADICT: Sentences = {
  duplicate: {
    en: "One quantity, stated more than once: the numbers cannot all be true.",
    zh: "同一数值的多次陈述，不可能同时成立。",
  },
  "restated-target": {
    en: "The target was stated again with a number that does not agree.",
    zh: "目标重申时的数字与此前不符。",
  },
  chain: NONE,
  parts: NONE,
  restatement: NONE,
  difference: NONE,
  "look-alike": NONE,
  "no-comparable-result": NONE,
  reading: {
    en: "Read in this way, the statement cannot be true together with the other claims.",
    zh: "按此解读，该陈述不可能与其他陈述同时成立。",
  },
};

const NOT_COMPARABLE: Bilingual = {
  en: "Reports of this indicator exist, but none over the definition, boundary and prices of the target: they cannot be held against it.",
  zh: "该指标虽有实际数据，但与目标的定义、统计范围或价格口径不同，不能据以判断目标是否完成。",
};

/** A check in a sentence: what its verdict means, or why it has none. */
export function checkSentence({ kind, verdict, reason }: Check): Bilingual {
  if (kind === "no-comparable-result") return NOT_COMPARABLE;
  if (reason !== null) return CHECK_REASON_LABELS[reason];
  return verdict === "inconsistent" ? CONTRADICT[kind] : AGREE[kind];
}

/** In what the statements differ: "boundary, date". */
export function differingText({ differs }: Check, locale: Locale): string {
  return joinList(
    differs.map((each) => say(DIMENSION_LABELS[each], locale)),
    locale,
  );
}

const EXPLAINED: Bilingual = { en: "different, and explained", zh: "不同，原因已明" };
const RULED_OUT: Bilingual = { en: "ruled out", zh: "已排除" };

/** What readers are told of a check: its verdict, save where that alone would mislead. */
export type CheckResult = Check["verdict"] | "explained" | "ruled-out";

/** Kinds of checks that tell why statements are not to be compared. */
const EXPLAINED_KINDS: ReadonlySet<Kind> = new Set([
  "difference",
  "look-alike",
  "no-comparable-result",
]);

/**
 * A difference that is explained is no failure to check; and a reading that the other claims rule out is no contradiction
 * of the record where it was not the one chosen.
 */
export function resultOf({ kind, verdict }: Check, isChosen: boolean): CheckResult {
  if (EXPLAINED_KINDS.has(kind) && verdict === "unchecked") return "explained";
  return kind === "reading" && verdict === "inconsistent" && !isChosen ? "ruled-out" : verdict;
}

/** What was found, in a word or two. */
export const RESULT_LABELS: Readonly<Record<CheckResult, Bilingual>> = {
  ...VERDICT_LABELS,
  explained: EXPLAINED,
  "ruled-out": RULED_OUT,
};

/** How it may be coloured. */
export const RESULT_TONES: Readonly<Record<CheckResult, Tone>> = {
  consistent: "good",
  inconsistent: "warning",
  unchecked: "neutral",
  explained: "neutral",
  "ruled-out": "neutral",
};

const IMPLIED: Bilingual = { en: "The other claims imply", zh: "由其他陈述推得" };

/** What stands beside what, where one statement is compared with one other. */
const PAIRS: Readonly<Partial<Record<Kind, { stated: Bilingual; implied: Bilingual }>>> = {
  duplicate: {
    stated: { en: "One statement", zh: "一项陈述" },
    implied: { en: "The other statement", zh: "另一项陈述" },
  },
  "restated-target": {
    stated: { en: "One statement", zh: "一项陈述" },
    implied: { en: "The other statement", zh: "另一项陈述" },
  },
  "look-alike": {
    stated: { en: "Under one name", zh: "一个指标名下" },
    implied: { en: "Under the other name", zh: "另一指标名下" },
  },
  restatement: {
    stated: { en: "The later statement", zh: "后一陈述" },
    implied: { en: "The earlier statement", zh: "前一陈述" },
  },
};

/** Whose values are compared: one statement with another, or with what follows from several. */
export function comparedLabels({ kind, claims }: Check): { stated: Bilingual; implied: Bilingual } {
  const pair = claims.length === 2 || kind === "look-alike" ? PAIRS[kind] : undefined;
  if (pair !== undefined) return pair;
  const isReading = kind === "reading";
  return {
    stated: isReading
      ? { en: "Read in this way", zh: "按此解读" }
      : { en: "The statement", zh: "被核对的陈述" },
    implied: IMPLIED,
  };
}

/** True where what is compared follows from claims and is not one of them. */
export const isDerived = (check: Check): boolean => comparedLabels(check).implied === IMPLIED;
