import { listChecks } from "../engine/check/check.ts";
import { listSeries } from "../engine/series-list.ts";
import { listTargets } from "../engine/target-standing.ts";
import type { Check } from "../schema/check.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Bilingual } from "../schema/text.ts";
import { CHECK_KIND_LABELS } from "./answer-labels.ts";
import { checkRow } from "./check-row.ts";
import { resultIn } from "./check-text.ts";
import { type CheckResult, RESULT_LABELS } from "./check-words.ts";
import { findingRow } from "./finding-view.ts";
import { capital, type Group, withRows } from "./group.ts";
import { type Locale, say } from "./locale.ts";
import type { ComputedNoun, Section } from "./model.ts";
import { nameOf } from "./names.ts";
import { promiseSections } from "./promise-sections.ts";
import { seriesRow } from "./series-row.ts";
import { targetSections } from "./target-sections.ts";

const ofResult = (result: CheckResult, heading: Bilingual): Group<Check> => ({
  id: result,
  heading,
  fits: (check, dataset) => resultIn(dataset, check) === result,
});

/** So many checks with one result are taken in at once; where there are more, they stand under what kind they are. */
const AT_ONCE = 20;

/** A group, divided by the kind of its checks where it is too large to take in. */
function divided(group: Group<Check>, all: readonly Check[]): Group<Check>[] {
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  if (all.length <= AT_ONCE || kinds.length < 2) return [group];
  const { en, zh } = group.heading;
  return kinds.map((kind) => ({
    id: `${group.id}-${kind}`,
    heading: {
      en: `${en}: ${CHECK_KIND_LABELS[kind].en.toLowerCase()}`,
      zh: `${zh}：${CHECK_KIND_LABELS[kind].zh}`,
    },
    fits: (check, dataset) => check.kind === kind && group.fits(check, dataset),
  }));
}

/** Checks by what was found: what does not add up, then what differs and why, then what agrees. */
export const CHECK_GROUPS: readonly Group<Check>[] = [
  ofResult("inconsistent", { en: "Cannot all be true", zh: "不可能同时成立" }),
  ofResult("explained", capital(RESULT_LABELS.explained)),
  ofResult("ruled-out", capital(RESULT_LABELS["ruled-out"])),
  ofResult("consistent", capital(RESULT_LABELS.consistent)),
  ofResult("unchecked", capital(RESULT_LABELS.unchecked)),
];

/** Every check as a row, by verdict; where one verdict has many, by kind too. */
export function checkSections(dataset: Dataset, locale: Locale): Section[] {
  const checks = listChecks(dataset);
  const groups = CHECK_GROUPS.flatMap((group) =>
    divided(
      group,
      checks.filter((check) => group.fits(check, dataset)),
    ),
  );
  return withRows(
    groups.map(({ id, heading, fits }) => ({
      heading: say(heading, locale),
      id,
      saysValue: true,
      rows: checks
        .filter((check) => fits(check, dataset))
        .map((check) => checkRow(dataset, check, locale)),
    })),
  );
}

/** Every series as a row, by the first theme of its indicator. */
function seriesSections(dataset: Dataset, locale: Locale): Section[] {
  const themes = new Map(dataset.indicators.map(({ id, themes: [theme = ""] }) => [id, theme]));
  const groups = new Map<string, string[]>();
  for (const { id, indicator } of listSeries(dataset)) {
    const theme = themes.get(indicator) ?? "";
    groups.set(theme, [...(groups.get(theme) ?? []), id]);
  }
  return [...groups].map(([theme, ids]) => ({
    heading: nameOf(dataset, "themes", theme, locale),
    id: theme,
    rows: ids.map((id) => seriesRow(dataset, id, locale)),
  }));
}

/** Every finding as a row, in the order in which they are to be read. */
function findingSections(dataset: Dataset, locale: Locale): Section[] {
  const heading = locale === "zh" ? "最值得注意的结果" : "The most telling results";
  const rows = dataset.findings.flatMap((finding) => findingRow(dataset, finding, locale) ?? []);
  return rows.length === 0 ? [] : [{ heading, rows }];
}

/**
 * The list of what is answered under a noun.
 * @example
 * const [section] = computedSections(recordAsOf(dataset, "2016-12-31"), "targets", "en");
 * section?.heading; // "Due, and nothing reported"
 */
export function computedSections(dataset: Dataset, noun: ComputedNoun, locale: Locale): Section[] {
  switch (noun) {
    case "targets":
      return targetSections(dataset, listTargets(dataset), locale);
    case "series":
      return seriesSections(dataset, locale);
    case "checks":
      return checkSections(dataset, locale);
    case "findings":
      return findingSections(dataset, locale);
    case "promises":
      return promiseSections(dataset, locale);
  }
}
