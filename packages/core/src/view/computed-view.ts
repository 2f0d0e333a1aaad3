import { listChecks } from "../engine/check/check.ts";
import { listSeries } from "../engine/series-list.ts";
import { listTargets } from "../engine/target-standing.ts";
import type { Check } from "../schema/check.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { TargetStanding } from "../schema/target-standing.ts";
import type { Bilingual } from "../schema/text.ts";
import { checkRow, checkView } from "./check-view.ts";
import { CLASS_LABELS } from "./labels.ts";
import { type Locale, say } from "./locale.ts";
import type { ComputedNoun, RecordView, Row, Section } from "./model.ts";
import { nameOf } from "./names.ts";
import { seriesRow, seriesView } from "./series-view.ts";
import { targetRow, targetView } from "./target-view.ts";

/** What the engine answers, in the order in which every face shows it. */
export const COMPUTED_NOUNS: readonly ComputedNoun[] = ["targets", "series", "checks"];

/** The ids of everything that is answered under a noun, in order. */
export function computedIds(dataset: Dataset, noun: ComputedNoun): string[] {
  switch (noun) {
    case "targets":
      return listTargets(dataset).map(({ target }) => target);
    case "series":
      return listSeries(dataset).map(({ id }) => id);
    case "checks":
      return listChecks(dataset).map(({ id }) => id);
  }
}

/** An answer as every face shows it; null where there is none of that id. */
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
  }
}

const CHECK_GROUPS: readonly [Bilingual, (check: Check) => boolean][] = [
  [{ en: "Cannot all be true", zh: "不可能同时成立" }, ({ verdict }) => verdict === "inconsistent"],
  [
    { en: "Differ, and the reason is known", zh: "不同，原因已明" },
    ({ verdict, kind }) => verdict === "unchecked" && kind === "difference",
  ],
  [{ en: "Agree", zh: "一致" }, ({ verdict }) => verdict === "consistent"],
  [
    { en: "Cannot be checked", zh: "无法核对" },
    ({ verdict, kind }) => verdict === "unchecked" && kind !== "difference",
  ],
];

const NOT_KNOWN: Bilingual = { en: "Not known", zh: "未知" };
const NOT_CERTAIN: Bilingual = { en: "Not certain", zh: "不确定" };

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function groupOf({ classes, certain }: TargetStanding, locale: Locale): string {
  const [only] = classes;
  if (only === undefined) return say(NOT_KNOWN, locale);
  return certain ? capital(say(CLASS_LABELS[only], locale)) : say(NOT_CERTAIN, locale);
}

function grouped(rows: readonly { heading: string; row: Row }[]): Section[] {
  return [...Map.groupBy(rows, ({ heading }) => heading)].map(([heading, some]) => ({
    heading,
    rows: some.map(({ row }) => row),
  }));
}

/** The list of what is answered under a noun: checks by verdict, targets by where they stand, series by indicator. */
export function computedSections(dataset: Dataset, noun: ComputedNoun, locale: Locale): Section[] {
  switch (noun) {
    case "targets": {
      const byId = new Map(dataset.claims.map((claim) => [claim.id, claim]));
      const standings = listTargets(dataset);
      const order = (standing: TargetStanding) => (standing.classes.length === 0 ? 1 : 0);
      return grouped(
        [...standings]
          .sort((a, b) => order(a) - order(b))
          .flatMap((standing) => {
            const claim = byId.get(standing.target);
            if (claim === undefined) return [];
            const row = targetRow(dataset, claim, standing, locale);
            return [{ heading: groupOf(standing, locale), row }];
          }),
      );
    }
    case "series":
      return grouped(
        listSeries(dataset).map(({ id, indicator }) => {
          const themes = dataset.indicators.find((each) => each.id === indicator)?.themes ?? [];
          const heading = nameOf(dataset, "themes", themes[0] ?? "", locale);
          return { heading, row: seriesRow(dataset, id, locale) };
        }),
      );
    case "checks":
      return CHECK_GROUPS.flatMap(([heading, fits]): Section[] => {
        const rows = listChecks(dataset)
          .filter(fits)
          .map((check) => checkRow(dataset, check, locale));
        return rows.length === 0 ? [] : [{ heading: say(heading, locale), rows }];
      });
  }
}
