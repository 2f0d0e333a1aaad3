import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Interval } from "../schema/quantity.ts";
import type { TargetStanding } from "../schema/target-standing.ts";
import { FIELD_LABELS, type Field } from "./field-labels.ts";
import { type Locale, say } from "./locale.ts";
import type { TableView } from "./model.ts";
import { formatNumber } from "./number.ts";
import { formatPeriod } from "./period.ts";
import { formatInterval } from "./quantity.ts";

/** Ends scaled and rounded outward to so many places. */
function outward(interval: Interval, scale: number, places: number): Interval {
  const size = 10 ** places;
  const end = (value: number | null, round: (value: number) => number) =>
    value === null ? null : round(Number((value * scale * size).toFixed(4))) / size;
  return {
    ...interval,
    lower: end(interval.lower, Math.floor),
    upper: end(interval.upper, Math.ceil),
  };
}

/** A share as a percentage interval: "26.8 to 27.1 %". */
function share(dataset: Dataset, interval: Interval | null, locale: Locale): string {
  if (interval === null) return "";
  const shown = { interval: outward(interval, 100, 1), unit: "percent", change: null };
  return formatInterval(shown, dataset.units, locale);
}

/** Progress over the time that has passed, by which a target on the way is judged; empty at the deadline. */
function against({ official, linear, elapsed }: TargetStanding, locale: Locale): string {
  const progress = official ?? linear;
  if (progress === null || elapsed === null || elapsed === 0 || elapsed === 1) return "";
  const { lower, upper } = outward(progress, 1 / elapsed, 2);
  if (lower === null || upper === null) return "";
  const ends = [lower, upper].map((end) => formatNumber(end, locale));
  return ends.join(locale === "zh" ? "至" : " to ");
}

/** A yearly rate: percent for a change, for a level the unit that was printed. */
export function yearlyRate(
  dataset: Dataset,
  claim: Claim,
  interval: Interval | null,
  locale: Locale,
): string {
  if (interval === null || claim.quantity === null) return "";
  const { change, normalized, unit: printed } = claim.quantity;
  const factor = Number(dataset.units.find(({ id }) => id === printed)?.factor ?? 1);
  const isLevel = change !== "relative" && normalized.unit !== "percent";
  const shown = outward(interval, isLevel ? 1 / factor : 1, 2);
  return formatInterval(
    { interval: shown, unit: isLevel ? printed : "percent", change: null },
    dataset.units,
    locale,
  );
}

/** How each measure is computed, in a few words. */
const METHODS = {
  elapsed: {
    en: "from # to the evidence, of the time to the deadline",
    zh: "自#至数据所属时期，占全程之比",
  },
  official: { en: "ln(1 + achieved) ÷ ln(1 + target)", zh: "ln(1＋实际) ÷ ln(1＋目标)" },
  linear: { en: "achieved ÷ target", zh: "实际 ÷ 目标" },
  rho: { en: "progress ÷ time passed", zh: "完成进度 ÷ 时间进度" },
  pace: { en: "what changed so far, per year", zh: "迄今变化，按年平均" },
  required: { en: "what is left, per year that is left", zh: "剩余任务，按剩余年数平均" },
} satisfies Partial<Record<Field, { en: string; zh: string }>>;

const NOTE = {
  en: "Derived from the target and the evidence. Behind: progress is below 0.95 of the time that has passed; ahead: above 1.10; on track: between.",
  zh: "由目标与实际数据推导。完成进度与时间进度之比低于0.95为落后，高于1.10为超前，其间为进度正常。",
};
const NOTE_AT_END = {
  en: "Derived from the target and the evidence. At the deadline the threshold alone decides.",
  zh: "由目标与实际数据推导。期限已到，以是否达到要求为准。",
};

/** Progress, time, pace and what is left, each with how it is computed; nothing where there is no evidence. */
export function measuresTable(
  dataset: Dataset,
  claim: Claim,
  standing: TargetStanding,
  locale: Locale,
): TableView[] {
  const { elapsed, official, linear, pacePerYear, requiredPerYear, baseline } = standing;
  const zh = locale === "zh";
  const passed =
    elapsed === null
      ? ""
      : `${formatNumber(Math.floor(Number((elapsed * 1000).toFixed(3))) / 10, locale)}${zh ? "%" : " %"}`;
  const values: [keyof typeof METHODS, string][] = [
    ["elapsed", passed],
    ["official", share(dataset, official, locale)],
    ["linear", share(dataset, linear, locale)],
    ["rho", against(standing, locale)],
    ["pace", yearlyRate(dataset, claim, pacePerYear, locale)],
    ["required", yearlyRate(dataset, claim, requiredPerYear, locale)],
  ];
  const rows = values.flatMap(([field, value]) => {
    const method = say(METHODS[field], locale).replace("#", formatPeriod(baseline, locale));
    return value === ""
      ? []
      : [[{ text: say(FIELD_LABELS[field], locale) }, { text: value }, { text: method }]];
  });
  if (rows.length === 0) return [];
  return [
    {
      heading: zh ? "如何判断" : "How it is judged",
      note: say(elapsed === 1 ? NOTE_AT_END : NOTE, locale),
      basis: "derived",
      columns: zh ? ["指标", "数值", "算法"] : ["Measure", "Value", "How it is computed"],
      rows,
    },
  ];
}
