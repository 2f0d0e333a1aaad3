import { listChecks } from "../engine/check/check.ts";
import { listSeries } from "../engine/series-list.ts";
import { listTargets } from "../engine/target-standing.ts";
import type { Dataset } from "../schema/dataset.ts";
import { checkView } from "./check-view.ts";
import { findingView } from "./finding-view.ts";
import type { Locale } from "./locale.ts";
import type { ComputedNoun, RecordView } from "./model.ts";
import { promisesOf, promiseView } from "./promise-view.ts";
import { seriesView } from "./series-view.ts";
import { targetView } from "./target-view.ts";

/** What the engine answers, in the order in which every face shows it. */
export const COMPUTED_NOUNS: readonly ComputedNoun[] = [
  "findings",
  "targets",
  "series",
  "checks",
  "promises",
];

/**
 * The ids of everything that is answered under a noun, in order.
 * @example
 * computedIds(recordAsOf(dataset, "2011-12-31"), "targets").at(0);
 * // "china-org-cn-2011-03-28-green-targets/energy-per-value-added-2015"
 */
export function computedIds(dataset: Dataset, noun: ComputedNoun): string[] {
  switch (noun) {
    case "targets":
      return listTargets(dataset).map(({ target }) => target);
    case "series":
      return listSeries(dataset).map(({ id }) => id);
    case "checks":
      return listChecks(dataset).map(({ id }) => id);
    case "findings":
      return dataset.findings.map(({ id }) => id);
    case "promises":
      return promisesOf(dataset).map(({ commitment }) => commitment.id);
  }
}

/**
 * An answer as every face shows it; null where there is none of that id.
 * @example computedView(dataset, "findings", "energy-of-the-13th-plan", "en")?.headline // "missed"
 */
export function computedView(
  dataset: Dataset,
  noun: ComputedNoun,
  id: string,
  locale: Locale,
): RecordView | null {
  switch (noun) {
    case "targets": {
      const claim = dataset.claims.find((each) => each.id === id);
      return claim === undefined ? null : targetView(dataset, claim, locale);
    }
    case "series":
      return seriesView(dataset, id, locale);
    case "checks": {
      const check = listChecks(dataset).find((each) => each.id === id);
      return check === undefined ? null : checkView(dataset, check, locale);
    }
    case "findings": {
      const finding = dataset.findings.find((each) => each.id === id);
      return finding === undefined ? null : findingView(dataset, finding, locale);
    }
    case "promises":
      return promiseView(dataset, id, locale);
  }
}
