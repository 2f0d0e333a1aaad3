import { listChecks } from "../../engine/check/check.ts";
import { claimsById } from "../../engine/claims-by-id.ts";
import { consequencesOf } from "../../engine/derive/consequences.ts";
import { listSeries } from "../../engine/series-list.ts";
import { listTargets } from "../../engine/target-standing.ts";
import type { Dataset } from "../../schema/dataset.ts";
import { boardChart } from "../charts/board-chart.ts";
import { chartsOf } from "../charts/charts-of.ts";
import { checkChart } from "../charts/check-chart.ts";
import { derivationChart } from "../charts/derivation-chart.ts";
import { indexChart } from "../charts/index-chart.ts";
import { planChart } from "../charts/plan-chart.ts";
import { seriesChart } from "../charts/series-chart.ts";
import { targetChart } from "../charts/target-chart.ts";
import { chainTimeline, plansTimeline } from "../charts/timeline-chart.ts";
import type { Locale } from "../locale.ts";
import { dataOf, type Spec } from "../scene/spec.ts";
import { type Case, edgeCases } from "./edge.ts";

/** So many of a kind are shown. */
const SHOWN = 3;

/** The fullest drawings of a kind, and one of middling size: what is hardest, and what is usual. */
function telling(specs: readonly Spec[]): Spec[] {
  const sorted = specs.toSorted((a, b) => dataOf(b).length - dataOf(a).length);
  const usual = sorted[Math.floor(sorted.length / 2)];
  const fullest = sorted.slice(0, SHOWN - 1);
  return usual === undefined || fullest.includes(usual) ? fullest : [...fullest, usual];
}

/** Every chart kind on the record. */
function realCases(dataset: Dataset, locale: Locale): Case[] {
  const series = listSeries(dataset).map(({ id }) => id);
  const claim = claimsById(dataset);
  const chains = dataset.plans.map(({ id }) => ({ noun: "plans" as const, id }));
  const some = <T>(all: readonly T[], specOf: (each: T) => Spec | null) =>
    all.flatMap((each) => specOf(each) ?? []);
  const kinds: Spec[][] = [
    [boardChart(dataset, locale)],
    some(series, (id) => seriesChart(dataset, id, locale)),
    some(series, (id) => indexChart(dataset, id, locale)),
    some(listTargets(dataset), ({ target }) => {
      const found = claim.get(target);
      return found === undefined ? null : targetChart(dataset, found, locale);
    }),
    some(
      dataset.indicators,
      ({ id }) => chartsOf(dataset, { noun: "indicators", id }, locale)[0] ?? null,
    ),
    some(
      listChecks(dataset).filter(({ verdict }) => verdict === "inconsistent"),
      (check) => checkChart(dataset, check, locale),
    ),
    some(
      series.flatMap((id) => consequencesOf(dataset, id)),
      (answer) => derivationChart(dataset, answer, locale),
    ),
    some(chains, (chain) => planChart(dataset, chain, locale)),
    [
      plansTimeline(dataset, locale),
      ...some(chains, (chain) => chainTimeline(dataset, chain, locale)),
    ],
  ];
  return kinds.flatMap((specs) =>
    telling(specs).map((spec, index) => ({
      id: `${spec.kind}-${index + 1}`,
      name: spec.title,
      spec,
    })),
  );
}

/**
 * Every chart kind on the record and on what no record has, to be looked at.
 * @example gallery(dataset, "en").at(0)?.spec.kind // "scoreboard"
 */
export function gallery(dataset: Dataset, locale: Locale): Case[] {
  return [...realCases(dataset, locale), ...edgeCases(locale)];
}
