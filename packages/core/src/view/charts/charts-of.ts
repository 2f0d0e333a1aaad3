import { checkOfConflict, listChecks } from "../../engine/check/check.ts";
import { findConflicts } from "../../engine/conflicts.ts";
import { consequencesOf } from "../../engine/derive/consequences.ts";
import { seriesIndex } from "../../engine/series.ts";
import { targetStanding } from "../../engine/target-standing.ts";
import type { Check } from "../../schema/check.ts";
import type { Dataset } from "../../schema/dataset.ts";
import { isDerived } from "../check-words.ts";
import { type Locale, labelled } from "../locale.ts";
import type { Target } from "../model.ts";
import { nameOf } from "../names.ts";
import type { PlotSpec, Spec } from "../scene/spec.ts";
import { boardChart } from "./board-chart.ts";
import { checkChart } from "./check-chart.ts";
import { compareChart } from "./compare-chart.ts";
import { derivationChart } from "./derivation-chart.ts";
import { indexChart } from "./index-chart.ts";
import { planChart } from "./plan-chart.ts";
import { seriesChart } from "./series-chart.ts";
import { targetChart } from "./target-chart.ts";
import { chainTimeline, plansTimeline } from "./timeline-chart.ts";

/** Fewer times than this are no course of anything. */
const FEWEST = 2;

/** A plot that shows a course; nothing for a single time, which a sentence tells better. */
const course = (spec: PlotSpec | null): PlotSpec[] =>
  spec === null || new Set(spec.data.map(({ until }) => until)).size < FEWEST ? [] : [spec];

function seriesCharts(dataset: Dataset, id: string, locale: Locale): Spec[] {
  const levels = course(seriesChart(dataset, id, locale));
  const last = consequencesOf(dataset, id).at(-1);
  return [
    ...levels,
    ...(levels.length === 0 ? course(indexChart(dataset, id, locale)) : []),
    ...(last === undefined ? [] : [derivationChart(dataset, last, locale)]),
  ];
}

/** What a check compares, and how what the others imply follows. */
function checkCharts(dataset: Dataset, check: Check, locale: Locale): Spec[] {
  const { implied, series, modality, period, baseline, lower, upper, unit, claims } = check;
  const compared = checkChart(dataset, check, locale);
  const how =
    implied === null || !isDerived(check)
      ? []
      : [
          derivationChart(
            dataset,
            {
              question: { series, modality, period, baseline },
              interval: implied,
              unit,
              lower,
              upper,
              stated: claims.slice(1),
            },
            locale,
          ),
        ];
  return [...(compared === null ? [] : [compared]), ...how];
}

/** The latest of every series of an indicator beside each other, where there are several. */
function indicatorCharts(dataset: Dataset, id: string, locale: Locale): Spec[] {
  const series = [...seriesIndex(dataset)].flatMap(([key, [claim]]) =>
    claim?.indicator === id ? [key] : [],
  );
  const spec = compareChart(dataset, { series: series.sort() }, locale);
  return typeof spec === "string" || spec.rows.length < FEWEST ? [] : [spec];
}

function sectorCharts(dataset: Dataset, id: string, locale: Locale): Spec[] {
  const own = dataset.claims.filter(
    ({ sector, modality }) => sector === id && modality === "target",
  );
  const standings = own.flatMap((claim) => targetStanding(dataset, claim) ?? []);
  if (standings.length < FEWEST) return [];
  const board = boardChart(dataset, locale, standings);
  return [
    { ...board, title: labelled(nameOf(dataset, "sectors", id, locale), board.title, locale) },
  ];
}

/** What can have charts: a record, an answer, or claims that cannot all be true. */
export interface ChartTarget {
  readonly noun: Target["noun"] | "conflicts";
  readonly id: string;
}

/**
 * The charts of a record or an answer, the most telling first; none where a picture would tell nothing more.
 * @example
 * const target = { noun: "targets", id: "xinhua-2021-12-06-green-plan/energy-per-value-added" } as const;
 * chartsOf(dataset, target, "en").map(({ kind }) => kind); // ["path"]
 */
export function chartsOf(dataset: Dataset, { noun, id }: ChartTarget, locale: Locale): Spec[] {
  switch (noun) {
    case "series":
      return seriesCharts(dataset, id, locale);
    case "targets": {
      const claim = dataset.claims.find((each) => each.id === id);
      return claim === undefined ? [] : course(targetChart(dataset, claim, locale));
    }
    case "checks": {
      const check = listChecks(dataset).find((each) => each.id === id);
      return check === undefined ? [] : checkCharts(dataset, check, locale);
    }
    case "conflicts": {
      const conflict = findConflicts(dataset).find((each) => each.id === id);
      const check = conflict && checkOfConflict(dataset, conflict);
      return check === undefined ? [] : checkCharts(dataset, check, locale);
    }
    case "plans":
    case "mechanisms": {
      const chain = { noun, id };
      return [planChart(dataset, chain, locale), chainTimeline(dataset, chain, locale)].flatMap(
        (spec) => spec ?? [],
      );
    }
    case "indicators":
      return indicatorCharts(dataset, id, locale);
    case "sectors":
      return sectorCharts(dataset, id, locale);
    default:
      return [];
  }
}

/**
 * The chart that stands over the list of a noun; null where none does.
 * @example
 * chartOfList(dataset, "targets", "en")?.kind; // "scoreboard"
 * chartOfList(dataset, "sectors", "en"); // null
 */
export function chartOfList(dataset: Dataset, noun: Target["noun"], locale: Locale): Spec | null {
  if (noun === "targets") return boardChart(dataset, locale);
  return noun === "plans" ? plansTimeline(dataset, locale) : null;
}
