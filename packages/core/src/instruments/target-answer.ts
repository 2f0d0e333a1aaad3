import type { Tracking } from "../engine/track/tracking.ts";
import { compareRationals, NOUGHT } from "../quantity/rational.ts";
import type { Bilingual } from "../schema/text.ts";
import type { InstrumentValue } from "./instrument.ts";
import type { TargetQuestion } from "./target-input.ts";
import { asExact, factorsSinceBase } from "./target-values.ts";
import { asItIs, classesText, REASONS, rangedValue, toChange, toPercent } from "./target-words.ts";
import { nearest, numberText, PERCENT, printedText, said, wordValue } from "./words.ts";

/** The same question with every number taken as exactly what was printed. */
export const exactly = (question: TargetQuestion): TargetQuestion => ({
  ...question,
  baseLevel: question.baseLevel === null ? null : asExact(question.baseLevel),
  entries: question.entries.map((entry) => ({ ...entry, number: asExact(entry.number) })),
});

const PER_YEAR = said("% a year", "%/年");
const EACH_YEAR = said("a year", "每年");

/** The values of a tracking: as printed, and with all that the digits allow. */
export function valuesOf(
  question: TargetQuestion,
  point: Tracking,
  ranged: Tracking,
): InstrumentValue[] {
  const isChange = question.kind === "change";
  const [at, within] = [point.evidence, ranged.evidence];
  const [left, leftWithin] = [point.remaining, ranged.remaining];
  const pick = (part: "change" | "required" | "pace" | "plan") =>
    [
      typeof left === "string" ? left : left[part],
      typeof leftWithin === "string" ? leftWithin : leftWithin[part],
    ] as const;
  // What is left of a change to zero, and of a level, goes in equal amounts; of any other change at a compound rate.
  const isStraight = typeof left !== "string" && left.kind === "straight";
  const [change, perYear] = isChange ? [PERCENT, PER_YEAR] : [null, EACH_YEAR];
  const scale = isStraight ? (isChange ? toPercent : asItIs) : toPercent;
  const elapsed = point.elapsed;
  const value = (
    id: string,
    name: Bilingual,
    [exact, range]: readonly [Tracking["rho"], Tracking["rho"]],
    by: typeof toPercent,
    unit: Bilingual | null,
  ) => rangedValue(id, name, exact, range, by, unit);
  return [
    ...value(
      "achieved",
      isChange
        ? said("Change since the base year", "比基年累计变化")
        : said("Latest level", "最新水平"),
      [
        typeof at === "string" ? at : at.interval,
        typeof within === "string" ? within : within.interval,
      ],
      isChange ? toChange : asItIs,
      change,
    ),
    ...value(
      "official-progress",
      said("Progress by China's official measure", "完成进度（官方对数法）"),
      [point.progress.official, ranged.progress.official],
      toPercent,
      PERCENT,
    ),
    ...value(
      "linear-progress",
      said("Progress in a straight line", "完成进度（线性法）"),
      [point.progress.linear, ranged.progress.linear],
      toPercent,
      PERCENT,
    ),
    ...(typeof elapsed === "string"
      ? []
      : [
          {
            id: "elapsed",
            name: said("Time that has passed", "时间进度"),
            text: numberText(nearest(toPercent(elapsed.share), 2)),
            value: Number(numberText(nearest(toPercent(elapsed.share), 2)).zh),
            unit: PERCENT,
          },
        ]),
    ...value(
      "progress-over-time",
      said("Progress divided by time", "完成进度与时间进度之比"),
      [point.rho, ranged.rho],
      asItIs,
      null,
    ),
    wordValue("standing", said("Standing", "判断"), classesText(ranged.classes)),
    ...value("remaining", said("Left to do", "剩余任务"), pick("change"), scale, change),
    ...value(
      "required",
      said("Required from here on", "此后年均须变化"),
      pick("required"),
      scale,
      perYear,
    ),
    ...value("pace", said("Pace so far", "此前年均变化"), pick("pace"), scale, perYear),
    ...value(
      "plan",
      said("Pace that the target asked from the start", "目标自基年起要求的年均变化"),
      pick("plan"),
      scale,
      perYear,
    ),
  ].filter(({ text }) => text.en !== "");
}

const valueText = (values: readonly InstrumentValue[], id: string, part: "en" | "zh") =>
  values.find((value) => value.id === id)?.text[part].replace(/[ （(].*$/, "");

export function sentenceOf(
  question: TargetQuestion,
  ranged: Tracking,
  values: readonly InstrumentValue[],
): Bilingual {
  const last = question.entries.at(-1)?.last ?? question.base;
  if (ranged.unchecked !== null) {
    const why = REASONS[ranged.unchecked] ?? said(ranged.unchecked, ranged.unchecked);
    return said(
      `It cannot be told where the target stands: ${why.en}.`,
      `无法判断目标进展：${why.zh}。`,
    );
  }
  const standing = classesText(ranged.classes);
  const progress = values.some(({ id }) => id === "official-progress")
    ? "official-progress"
    : "linear-progress";
  const [share, shareZh] = [valueText(values, progress, "en"), valueText(values, progress, "zh")];
  const [time, timeZh] = [valueText(values, "elapsed", "en"), valueText(values, "elapsed", "zh")];
  const how = ranged.certain
    ? said("", "")
    : said(" The digits given leave open which.", "所给位数不足以确定。");
  if (share === undefined)
    return said(
      `At the end of ${last}: ${standing.en}.${how.en}`,
      `截至${last}年：${standing.zh}。${how.zh}`,
    );
  return said(
    `At the end of ${last}: ${standing.en}, with ${share} % of the target reached after ${time} % of the time.${how.en}`,
    `截至${last}年：${standing.zh}，完成目标的${shareZh}%，时间已过${timeZh}%。${how.zh}`,
  );
}

/** What holds of every answer. */
export const NOTES: readonly Bilingual[] = [
  said(
    "The numbers are yours and no part of the record. Each is read as every value that rounds to its digits; the range in brackets follows from that.",
    "数值由使用者提供，不属本记录。每个数值按其位数视为一个取值范围，括号内范围由此得出。",
  ),
  said(
    "Progress by the official measure is ln(1 + achieved) / ln(1 + target), as the statistics bureaus assess energy saving; yearly changes multiply.",
    "官方对数法：完成进度=ln(1+实际)/ln(1+目标)，统计部门用于节能目标考核；逐年变化相乘。",
  ),
  said(
    "Behind is below 0.95 of the time that has passed, ahead above 1.10; at the target year the target is met or missed.",
    "完成进度不足时间进度0.95倍为滞后，超过1.10倍为超前；到目标年判断完成与否。",
  ),
];

/** A fall that is written without a minus sign looks like a rise. */
export function signNote({ kind, form, direction, entries }: TargetQuestion): Bilingual[] {
  const isOpposite = entries.every(({ number }) => {
    const order = compareRationals(number.value, NOUGHT);
    return direction === "down" ? order > 0 : order < 0;
  });
  if (kind === "level" || form === "levels" || !isOpposite) return [];
  return [
    said(
      "Every value goes against the direction of the target. A fall is written with a minus sign.",
      "所有数值均与目标方向相反。下降须填负号。",
    ),
  ];
}

/** What is left of a target that is reached already goes the other way. */
export function reachedNote({ satisfied, remaining }: Tracking): Bilingual[] {
  const isOver = typeof remaining === "string" || remaining.required === "deadline-reached";
  if (satisfied !== "yes" || isOver) return [];
  return [
    said(
      "The target is reached before its year: what is left runs the other way and is room, not a task.",
      "目标已提前达到：剩余部分方向相反，为余量而非任务。",
    ),
  ];
}

export function stepsOf(question: TargetQuestion): Bilingual[] {
  if (question.form !== "yearly") return [];
  const factors = question.entries.map(({ number }) => {
    const text = printedText(number.value, number.places).en;
    return text.startsWith("−") ? `(1 − ${text.slice(1)} %)` : `(1 + ${text} %)`;
  });
  const product = factorsSinceBase(exactly(question).entries, "yearly", null).at(-1)?.bounds.lower;
  if (product === null || product === undefined) return [];
  const change = numberText(nearest(toChange(product), 2)).en;
  const text = `${factors.join(" × ")} − 1 = ${change} %`;
  return [said(text, text.replaceAll(" %", "%"))];
}
