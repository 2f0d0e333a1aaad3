import { listChecks } from "../engine/check/check.ts";
import { listSeries } from "../engine/series-list.ts";
import { listTargets } from "../engine/target-standing.ts";
import type { Check } from "../schema/check.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { TargetStanding } from "../schema/target-standing.ts";
import type { Bilingual } from "../schema/text.ts";
import { checkRow } from "./check-row.ts";
import { findingIn } from "./check-text.ts";
import { FINDING_LABELS, type Finding } from "./check-words.ts";
import { CLASS_LABELS } from "./labels.ts";
import { type Locale, say } from "./locale.ts";
import type { ComputedNoun, Section } from "./model.ts";
import { nameOf } from "./names.ts";
import { seriesRow } from "./series-row.ts";
import { targetRow } from "./target-view.ts";
import { NOT_KNOWN } from "./target-words.ts";

/** A group of answers with a heading: what belongs to it. */
export interface Group<T> {
  readonly heading: Bilingual;
  readonly fits: (answer: T, dataset: Dataset) => boolean;
}

const capital = ({ en, zh }: Bilingual): Bilingual => ({
  en: `${en.charAt(0).toUpperCase()}${en.slice(1)}`,
  zh,
});

const ofFinding = (finding: Finding, heading: Bilingual): Group<Check> => ({
  heading,
  fits: (check, dataset) => findingIn(dataset, check) === finding,
});

/** Checks by what was found: what does not add up, then what differs and why, then what agrees. */
export const CHECK_GROUPS: readonly Group<Check>[] = [
  ofFinding("inconsistent", { en: "Cannot all be true", zh: "不可能同时成立" }),
  ofFinding("explained", capital(FINDING_LABELS.explained)),
  ofFinding("ruled-out", capital(FINDING_LABELS["ruled-out"])),
  ofFinding("consistent", capital(FINDING_LABELS.consistent)),
  ofFinding("unchecked", capital(FINDING_LABELS.unchecked)),
];

const ofClass = (name: TargetStanding["classes"][number]): Group<TargetStanding> => ({
  heading: capital(CLASS_LABELS[name]),
  fits: ({ classes, certain }) => certain && classes[0] === name,
});

/** Targets by where they stand: what falls short, what is open, what goes well, what nobody can tell. */
export const TARGET_GROUPS: readonly Group<TargetStanding>[] = [
  ofClass("missed"),
  ofClass("behind"),
  {
    heading: { en: "Not certain", zh: "不确定" },
    fits: ({ classes, certain }) => classes.length > 0 && !certain,
  },
  ofClass("on-track"),
  ofClass("ahead"),
  ofClass("met"),
  { heading: capital(NOT_KNOWN), fits: ({ classes }) => classes.length === 0 },
];

const withRows = (sections: readonly Section[]) => sections.filter(({ rows }) => rows.length > 0);

/** Every check as a row, by verdict. */
export function checkSections(dataset: Dataset, locale: Locale): Section[] {
  const checks = listChecks(dataset);
  return withRows(
    CHECK_GROUPS.map(({ heading, fits }) => ({
      heading: say(heading, locale),
      rows: checks
        .filter((check) => fits(check, dataset))
        .map((check) => checkRow(dataset, check, locale)),
    })),
  );
}

/** Every target as a row, by where it stands. */
export function targetSections(dataset: Dataset, locale: Locale): Section[] {
  const claims = new Map(dataset.claims.map((claim) => [claim.id, claim]));
  const standings = listTargets(dataset);
  return withRows(
    TARGET_GROUPS.map(({ heading, fits }) => ({
      heading: say(heading, locale),
      rows: standings
        .filter((standing) => fits(standing, dataset))
        .flatMap((standing) => {
          const claim = claims.get(standing.target);
          return claim === undefined ? [] : [targetRow(dataset, claim, standing, locale)];
        }),
    })),
  );
}

/** Every series as a row, by the first theme of its indicator. */
export function seriesSections(dataset: Dataset, locale: Locale): Section[] {
  const themes = new Map(dataset.indicators.map(({ id, themes: [theme = ""] }) => [id, theme]));
  const groups = new Map<string, string[]>();
  for (const { id, indicator } of listSeries(dataset)) {
    const heading = nameOf(dataset, "themes", themes.get(indicator) ?? "", locale);
    groups.set(heading, [...(groups.get(heading) ?? []), id]);
  }
  return [...groups].map(([heading, ids]) => ({
    heading,
    rows: ids.map((id) => seriesRow(dataset, id, locale)),
  }));
}

/** The list of what is answered under a noun. */
export function computedSections(dataset: Dataset, noun: ComputedNoun, locale: Locale): Section[] {
  switch (noun) {
    case "targets":
      return targetSections(dataset, locale);
    case "series":
      return seriesSections(dataset, locale);
    case "checks":
      return checkSections(dataset, locale);
  }
}
