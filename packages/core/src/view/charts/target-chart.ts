import { derive } from "../../engine/derive/derive.ts";
import { seriesIndex, seriesKey } from "../../engine/series.ts";
import { targetStanding } from "../../engine/target-standing.ts";
import { parsePeriod } from "../../quantity/period.ts";
import type { Claim } from "../../schema/claim.ts";
import type { Dataset } from "../../schema/dataset.ts";
import type { TargetStanding } from "../../schema/target-standing.ts";
import { FIELD_LABELS } from "../field-labels.ts";
import { type Locale, labelled, say } from "../locale.ts";
import { formatPeriod } from "../period.ts";
import { dayOf } from "../scene/axis.ts";
import type { Course, PlotSpec, TimedDatum } from "../scene/spec.ts";
import { type ShownUnit, shownUnit } from "../shown-value.ts";
import { yearlyRate } from "../target-measures.ts";
import { axisIn } from "./series-chart.ts";
import { daysOf, demandedIn, derivedDatum, statedData } from "./timed.ts";

/** Years after one period up to another. */
function yearsAfter(from: string, until: string): string[] {
  const [first, last] = [parsePeriod(from)?.end.slice(0, 4), parsePeriod(until)?.end.slice(0, 4)];
  const count = Number(last) - Number(first);
  return Array.from({ length: Number.isFinite(count) ? Math.max(0, count) : 0 }, (_, index) =>
    String(Number(first) + index + 1),
  );
}

const middleOf = ({ lower, upper }: TimedDatum) =>
  lower === null || upper === null ? (lower ?? upper) : (lower + upper) / 2;

/** A course from one value to another: by equal parts of a level, by an equal rate of a change in percent. */
function courseOf(
  from: { day: number; value: number },
  to: { day: number; value: number },
  isRate: boolean,
  text: string,
): Course {
  const STEPS = isRate ? 12 : 1;
  const at = (part: number) => {
    if (!isRate) return from.value + (to.value - from.value) * part;
    const [start, end] = [1 + from.value / 100, 1 + to.value / 100];
    return end <= 0
      ? from.value + (to.value - from.value) * part
      : (start * (end / start) ** part - 1) * 100;
  };
  const points = Array.from({ length: STEPS }, (_, index) => ({
    day: from.day + ((to.day - from.day) * index) / STEPS,
    value: at(index / STEPS),
  }));
  return { points: [...points, to], text };
}

/** What is left, from the latest value to what is demanded; nothing where the deadline is over. */
function remaining(
  dataset: Dataset,
  {
    claim,
    standing,
    latest,
    isRate,
    threshold,
  }: {
    claim: Claim;
    standing: TargetStanding;
    latest: TimedDatum | undefined;
    isRate: boolean;
    threshold: number | null;
  },
  locale: Locale,
): Course[] {
  const value = latest === undefined ? null : middleOf(latest);
  const deadline = parsePeriod(standing.deadline);
  if (
    latest === undefined ||
    value === null ||
    threshold === null ||
    deadline === null ||
    standing.elapsed === 1
  )
    return [];
  const required = yearlyRate(dataset, claim, standing.requiredPerYear, locale);
  const text =
    required === "" ? "" : labelled(say(FIELD_LABELS.required, locale), required, locale);
  return [
    courseOf(
      { day: latest.until, value },
      { day: dayOf(deadline.end), value: threshold },
      isRate,
      text,
    ),
  ];
}

/** Where a change is measured from: nought, at the baseline. */
function startOf(baseline: string, locale: Locale): TimedDatum[] {
  const days = daysOf(baseline);
  if (days === null) return [];
  return [
    {
      id: "baseline",
      name: "",
      when: formatPeriod(baseline, locale),
      value: "0",
      allows: "",
      what: "",
      tone: "neutral",
      basis: "stated",
      ...days,
      from: days.until,
      lower: 0,
      upper: 0,
      isEarlier: false,
      label: "0",
    },
  ];
}

/** Every change from the baseline of a target that follows, year by year, and that of its evidence. */
function changesSince(
  dataset: Dataset,
  claim: Claim,
  { baseline, deadline, evidence }: TargetStanding,
  shown: ShownUnit,
  side: string,
  locale: Locale,
): TimedDatum[] {
  const periods = new Set([
    ...yearsAfter(baseline, deadline),
    ...(evidence === null ? [] : [evidence]),
  ]);
  return [...periods].flatMap((period) => {
    const answer = derive(dataset, {
      series: seriesKey(claim),
      modality: "actual",
      period,
      baseline,
    });
    if (!answer.found) return [];
    const datum = derivedDatum(dataset, answer, shown, side, locale);
    if (datum === null) return [];
    // A change up to a year is reached when the year ends.
    return [
      {
        ...datum,
        from: datum.until,
        basis: answer.isStated ? ("stated" as const) : ("derived" as const),
      },
    ];
  });
}

/**
 * The path to a target: where it began, what was reached, what is demanded by when, and what that still asks. Null for what is no target with a number.
 * @example
 * const target = recordOf("claims", "xinhua-2021-12-06-green-plan/energy-per-value-added");
 * targetChart(dataset, target, "en")?.data.map(({ when, value }) => [when, value]).at(-1);
 * // ["2025", "down 13.5 %"]
 */
export function targetChart(dataset: Dataset, claim: Claim, locale: Locale): PlotSpec | null {
  const standing = targetStanding(dataset, claim);
  const { quantity } = claim;
  if (standing === null || quantity === null) return null;
  const isLevel = quantity.change === null;
  const series = seriesKey(claim);
  const base = quantity.normalized.unit;
  const shown = shownUnit(dataset, [claim.id], base, series);
  const axis = axisIn(dataset, shown, 1, locale);
  const rows = seriesIndex(dataset).get(series) ?? [];
  const levels = rows.filter(
    (each) => each.modality === "actual" && each.quantity?.change === null,
  );
  const reached = isLevel
    ? statedData(dataset, levels, shown, axis.unit, locale)
    : [
        ...startOf(standing.baseline, locale),
        ...changesSince(dataset, claim, standing, shown, axis.unit, locale),
      ];
  const deadline = parsePeriod(standing.deadline);
  const target = statedData(dataset, [claim], shown, axis.unit, locale).map((datum) => ({
    ...datum,
    ...(deadline !== null && !isLevel && { from: dayOf(deadline.end), until: dayOf(deadline.end) }),
  }));
  const demanded = demandedIn(dataset, claim, shown);
  const before = reached.filter(
    ({ isEarlier, until }) => !isEarlier && (deadline === null || until <= dayOf(deadline.end)),
  );
  return {
    kind: "path",
    title: say(claim.statement, locale),
    locale,
    ...axis,
    data: [...reached, ...target],
    courses: remaining(
      dataset,
      {
        claim,
        standing,
        latest: before.at(-1),
        isRate: !isLevel && base === "percent",
        threshold: demanded,
      },
      locale,
    ),
  };
}
