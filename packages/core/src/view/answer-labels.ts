import type { Outside } from "../engine/constraint.ts";
import type { NoPath } from "../engine/track/paths.ts";
import type { Reason } from "../engine/track/reason.ts";
import type { CheckDimension, CheckKind, CheckReason, Verdict } from "../schema/check.ts";
import type { Assumption, NoAnswer } from "../schema/derivation.ts";
import type { Explanation } from "../schema/explanation.ts";
import type { Bilingual } from "../schema/text.ts";
import type { NoComparison } from "./charts/compare-chart.ts";
import type { ComputedNoun } from "./model.ts";

type Labels<K extends string> = Readonly<Record<K, Bilingual>>;
const label = (en: string, zh: string): Bilingual => ({ en, zh });

/** What the engine answers, as the faces name it. */
export const COMPUTED_LABELS: Labels<ComputedNoun> = {
  findings: label("Findings", "主要发现"),
  targets: label("Targets", "目标进度"),
  series: label("Series", "序列"),
  checks: label("Does it add up?", "数字核对"),
  promises: label("What followed?", "后续进展"),
};

/** One of them. */
export const COMPUTED_LABEL: Labels<ComputedNoun> = {
  findings: label("Finding", "发现"),
  targets: label("Target", "目标"),
  series: label("Series", "序列"),
  checks: label("Check", "核对"),
  promises: label("Promise", "后续"),
};

/** What each computed noun is, in a sentence. */
export const COMPUTED_EXPLANATIONS: Labels<ComputedNoun> = {
  findings: label(
    "The most telling results of the record. Every sentence and every number is computed from the claims that are named with it.",
    "本记录最值得注意的结果。每句话、每个数字均由所列陈述计算得出。",
  ),
  targets: label(
    "Where each target stands by what was reported later: computed, never judged by hand.",
    "各项目标按此后的实际数据进展如何：一律计算得出，不作人工评判。",
  ),
  series: label(
    "Statements that speak of the same thing, what follows from them, and what was known when.",
    "同一事项的各次陈述、由其推得的数值，以及何时已知。",
  ),
  checks: label(
    "Which statements agree, which cannot all be true, and which only seem to differ because they speak of different things.",
    "哪些陈述一致，哪些不可能同时成立，哪些因口径不同而看似不符。",
  ),
  promises: label(
    "What each commitment led to, by what later documents say of the same plan, mechanism or indicator. Silence is told too.",
    "各项举措此后如何：依据此后文件对同一规划、机制或指标的表述得出；未见后续的也一并列明。",
  ),
};

/** The verdict of a check. */
export const VERDICT_LABELS: Labels<Verdict> = {
  consistent: label("consistent", "一致"),
  inconsistent: label("inconsistent", "不一致"),
  unchecked: label("cannot be checked", "无法核对"),
};

export const CHECK_KIND_LABELS: Labels<CheckKind> = {
  duplicate: label("Stated twice", "重复陈述"),
  chain: label("Changes that compose", "分段与累计"),
  parts: label("Parts and whole", "部分与整体"),
  "restated-target": label("Target stated again", "重申的目标"),
  restatement: label("Stated again for another date or boundary", "不同时点或口径的重述"),
  difference: label("Different numbers for different things", "口径不同的差异"),
  "look-alike": label("Easily taken for one another", "易混淆的指标"),
  "no-comparable-result": label("Target without a comparable result", "目标缺少可比结果"),
  reading: label("Reading of an ambiguous statement", "有歧义表述的解读"),
};

export const DIMENSION_LABELS: Labels<CheckDimension> = {
  indicator: label("indicator", "指标"),
  definition: label("definition", "定义"),
  vintage: label("vintage", "数据版次"),
  boundary: label("boundary", "统计范围"),
  priceBasis: label("price basis", "价格口径"),
  period: label("date", "时点"),
};

export const CHECK_REASON_LABELS: Labels<CheckReason> = {
  "no-other-claim": label(
    "No other claim of the record bounds this quantity, so nothing decides.",
    "记录中没有其他陈述可以约束该数值，故无从判定。",
  ),
  "no-contradiction-found": label(
    "No contradiction was found, and no values were found that satisfy every claim.",
    "未发现矛盾，也未找到满足全部陈述的取值。",
  ),
  "same-number-under-another-name": label(
    "One number stands under two indicators that mean different things: one is not to be read for the other, and one of the documents may have misnamed it.",
    "同一数字出现在两个含义不同的指标名下，不可混读，其中一处也可能误称。",
  ),
  "explained-by-indicator": label(
    "The numbers differ because they measure different things that are easily taken for one another.",
    "数字不同是因为所指并非同一指标，二者容易混淆。",
  ),
  "explained-by-definition": label(
    "The numbers differ because they follow different definitions; under one definition they could not all be true.",
    "数字不同是因为定义不同；若定义相同则不可能同时成立。",
  ),
  "explained-by-vintage": label(
    "The numbers differ because one revises the other; as one publication they could not all be true.",
    "数字不同是因为数据经过修订；若出自同一版次则不可能同时成立。",
  ),
  "explained-by-boundary": label(
    "The numbers differ because they are taken over different boundaries; over one they could not all be true.",
    "数字不同是因为统计范围不同；若统计范围相同则不可能同时成立。",
  ),
  "explained-by-priceBasis": label(
    "The numbers differ because they are in different prices; in the same prices they could not all be true.",
    "数字不同是因为价格口径不同；若口径相同则不可能同时成立。",
  ),
  "readings-agree-alike": label(
    "Every reading agrees with the other claims, so they do not decide between them.",
    "每种解读都与其他陈述相符，故不能据此取舍。",
  ),
};

export const EXPLANATION_LABELS: Labels<Explanation["cause"]> = {
  definition: label("Explained: different definitions", "原因：定义不同"),
  revision: label("Explained: one revises the other", "原因：数据修订"),
  rounding: label("Explained: rounding", "原因：取整"),
  "source-error": label("Explained: a source is wrong", "原因：来源有误"),
  translation: label("Explained: a translation is wrong", "原因：翻译有误"),
  unexplained: label("Looked at, and not explained", "已核查，原因未明"),
};

/** Why nothing follows. */
export const NO_ANSWER_LABELS: Labels<NoAnswer> = {
  "unknown-series": label("The record has no such series.", "记录中没有该序列。"),
  "no-claims": label("No claim of this kind speaks of the series.", "该序列没有此类陈述。"),
  "unknown-period": label("No claim ties anything to this period.", "没有陈述涉及该时期。"),
  "same-period": label("A period does not change against itself.", "同一时期自身不存在变化。"),
  "not-connected": label(
    "No chain of claims leads from one period to the other.",
    "没有陈述将两个时期联系起来。",
  ),
  "only-disputed": label(
    "Only claims that contradict each other speak of it; they were set aside.",
    "仅有相互矛盾的陈述涉及此项，均已搁置。",
  ),
  "weights-unknown": label(
    "The claims do not bound it: nobody says how much of the year lies in each half.",
    "现有陈述不能确定：未说明上下半年各占全年多少。",
  ),
  "too-many-periods": label(
    "The series has more periods than are computed.",
    "该序列的时期数超过计算上限。",
  ),
};

export const ASSUMPTION_LABELS: Labels<Assumption["id"]> = {
  "equal-value-added-weights": label(
    "both years have the same share of value added in each half",
    "两年上下半年增加值占比相同",
  ),
  "first-half-share": label(
    "a share of the base year's energy used in its first half",
    "基年上半年能耗占全年的比重",
  ),
};

/** Why nothing can be said of a target, or of a part of where it stands. */
export const TRACKING_REASON_LABELS: Labels<Reason> = {
  "no-evidence": label("not known: no report of the same series", "未知：尚无同一序列的实际数据"),
  "evidence-conflicts": label(
    "not known: the reports contradict each other",
    "未知：实际数据相互矛盾",
  ),
  "period-not-resolved": label("not known: a period is not resolved", "未知：时期未能确定"),
  "period-reversed": label("not known: the deadline is not after the start", "未知：期限早于起点"),
  "target-is-zero-change": label(
    "no share: the target asks for no change",
    "无进度：目标为保持不变",
  ),
  "target-not-positive": label("no share: the target leaves nothing", "无进度：目标低于零"),
  "zero-has-no-logarithm": label("not defined for a target of zero", "目标为零时官方口径无定义"),
  "not-a-relative-change": label("only for relative changes", "仅适用于相对变化"),
  "no-baseline-level": label(
    "not known: the level at the start is not reported",
    "未知：起点水平未公布",
  ),
  "baseline-may-be-at-target": label(
    "not known: the start may already be at the target",
    "未知：起点可能已达目标",
  ),
  "limit-already-held": label("a limit that was held from the start", "起点即在限值之内"),
  "limit-not-positive": label("no share of a limit of zero", "限值为零，无从计算占比"),
  "not-a-limit": label("not a limit", "并非限值"),
  "no-result-at-deadline": label(
    "not known: deadline passed, no result on record",
    "未知：期限已过，记录中尚无结果",
  ),
  "deadline-reached": label("the deadline is reached", "期限已到"),
};

/** Why a claim, or a hypothesis, does not enter the network. */
export const OUTSIDE_LABELS: Labels<Outside> = {
  "no-number": label("It states no number.", "未给出数值。"),
  "unknown-unit": label("Its unit is not in the table of units.", "单位不在单位表中。"),
  "period-not-resolved": label("Its time cannot be resolved.", "时期无法确定。"),
  "same-period": label("It measures a period against itself.", "以同一时期自身为基期。"),
  "other-dimension": label(
    "Its unit measures something else than the series.",
    "单位所度量的与该序列不同。",
  ),
  "not-comparable": label(
    "It is a rank, or a change with whose unit or times one cannot compute.",
    "为位次，或其变化的单位、时期无法用于计算。",
  ),
  "not-positive": label(
    "It leaves nothing above zero, and factors must lie above it.",
    "取值不大于零，无法以倍数计算。",
  ),
};

/** Why a path to a value cannot be drawn. */
export const NO_PATH_LABELS: Labels<NoPath> = {
  "period-reversed": label("The end is not after the start.", "终点不晚于起点。"),
  "start-not-positive": label("The start is not above zero.", "起点不大于零。"),
  "rate-cannot-reach-zero": label(
    "A constant rate never reaches zero.",
    "按固定速率永远不会到零。",
  ),
  "year-missing": label("A year between has no value.", "中间有年份缺少数值。"),
};

/** Why series cannot be compared. */
export const NO_COMPARISON_LABELS: Labels<NoComparison> = {
  "unknown-series": label("The record has no such series.", "记录中没有该序列。"),
  "no-levels": label(
    "None of them reports a level: what is known of them is changes, which have no scale in common.",
    "这些序列均未公布水平值，已知的只有变化幅度，没有共同的标度可以并列。",
  ),
  "different-units": label(
    "They are measured in units that do not convert into each other, so no scale fits them all.",
    "各序列的单位不能相互换算，没有共同的标度可以并列。",
  ),
};
