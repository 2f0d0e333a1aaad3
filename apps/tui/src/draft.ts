import {
  type Claim,
  type Dataset,
  type Hypothesis,
  parseNumeral,
  parsePeriod,
  QUALIFIER_IDS,
  QUALIFIER_SPELLINGS,
  seriesIndex,
  seriesKey,
  type Unit,
} from "@peakline/core";
import { type Locale, MODALITY_LABELS, nameOf, say, seriesLabel } from "@peakline/core/view";
import { DRAFT_FIELDS, type Draft, type DraftField } from "./place.ts";
import { WORDS } from "./words.ts";

/** What is wrong with a field, in a sentence. */
export interface DraftIssue {
  readonly field: DraftField;
  readonly sentence: string;
}

/** One of the values that a field can have. */
export interface DraftChoice {
  readonly id: string;
  readonly name: string;
}

/** The dimensions in which a change is told, whatever changes; in any other it is told in the unit itself. */
const CHANGES: Readonly<Record<string, Hypothesis["change"]>> = {
  ratio: "relative",
  rate: "relative",
  points: "points",
};
/** Nobody prints more, and every answer is computed on all digits. */
const MOST_DIGITS = 15;
/** A series is suggested among so many. */
const SUGGESTED = 6;
/** As many as the API takes. */
export const MOST_HYPOTHESES = 20;

/** A hypothesis without anything in it. */
export const EMPTY_DRAFT: Draft = {
  series: "",
  modality: "actual",
  period: "",
  baseline: "",
  direction: "down",
  qualifier: "exact",
  printed: "",
  unit: "",
};

/** A hypothesis that says of a series what a claim says. */
export function draftOf(claim: Claim): Draft {
  const { quantity, period, baseline } = claim;
  const when = (given: Claim["period"] | Claim["baseline"]) =>
    typeof given === "string" ? given : "";
  return {
    series: seriesKey(claim),
    modality: claim.modality,
    period: when(period),
    baseline: quantity?.change == null ? "" : when(baseline),
    direction: (quantity?.value ?? 0) > 0 ? "up" : "down",
    qualifier: quantity?.qualifier ?? "exact",
    printed: quantity?.printed ?? "",
    unit: quantity?.unit ?? "",
  };
}

/** A hypothesis about a series, filled in as its latest claim is. */
export function draftAbout(dataset: Dataset, series: string): Draft {
  const claims = (seriesIndex(dataset).get(series) ?? []).filter(
    ({ quantity }) => quantity !== null,
  );
  const latest = claims.toSorted((a, b) => String(a.period).localeCompare(String(b.period))).at(-1);
  return latest === undefined ? { ...EMPTY_DRAFT, series } : draftOf(latest);
}

/** The fields that are asked: which way something goes only where it changes. */
export function askedFields({ baseline }: Draft): DraftField[] {
  return DRAFT_FIELDS.filter((field) => field !== "direction" || baseline !== "");
}

/** The name of a series for a reader: its indicator, and over what it is measured. */
export function seriesName(dataset: Dataset, series: string, locale: Locale): string {
  const [claim] = seriesIndex(dataset).get(series) ?? [];
  if (claim === undefined) return series;
  const label = seriesLabel(dataset, claim, locale);
  const name = nameOf(dataset, "indicators", claim.indicator, locale);
  return label === "" ? name : `${name} · ${label}`;
}

const named = new WeakMap<Dataset, readonly { readonly id: string; readonly text: string }[]>();

/** Every series with what it can be found by: its id and its names in both languages. */
function findable(dataset: Dataset) {
  const known = named.get(dataset);
  if (known !== undefined) return known;
  const all = [...seriesIndex(dataset).keys()].map((id) => ({
    id,
    text: [id, seriesName(dataset, id, "en"), seriesName(dataset, id, "zh")]
      .join(" ")
      .toLowerCase(),
  }));
  named.set(dataset, all);
  return all;
}

/** The series that what is typed may mean: those whose id or names have every word of it in them. */
export function suggestedSeries(dataset: Dataset, typed: string): string[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return findable(dataset)
    .filter(({ text }) => words.every((word) => text.includes(word)))
    .slice(0, SUGGESTED)
    .map(({ id }) => id);
}

/** The units in which a series can be told, as a level or as a change. */
function unitsFor(dataset: Dataset, { series, baseline }: Draft): Unit[] {
  const [claim] = seriesIndex(dataset).get(series) ?? [];
  const own = dataset.indicators.find(({ id }) => id === claim?.indicator)?.unit;
  const base = dataset.units.find(({ id }) => id === own)?.base;
  const isChange = ({ dimension }: Unit) => dimension in CHANGES;
  return dataset.units.filter((unit) => unit.base === base || (baseline !== "" && isChange(unit)));
}

/** The values that a field is chosen from; empty for a field that is typed into. */
export function choicesOf(
  dataset: Dataset,
  draft: Draft,
  field: DraftField,
  locale: Locale,
): DraftChoice[] {
  const words = WORDS[locale];
  switch (field) {
    case "modality":
      return Object.entries(MODALITY_LABELS).map(([id, label]) => ({
        id,
        name: say(label, locale),
      }));
    case "direction":
      return [
        { id: "down", name: words.falls },
        { id: "up", name: words.rises },
      ];
    case "qualifier":
      return QUALIFIER_IDS.map((id) => ({
        id,
        name: QUALIFIER_SPELLINGS[id][locale][0] || words.exactly,
      }));
    case "unit":
      return unitsFor(dataset, draft).map(({ id, name }) => ({ id, name: say(name, locale) }));
    default:
      return [];
  }
}

/** How the number of a hypothesis in a unit is meant; null for a level. */
function changeOf(dataset: Dataset, { baseline, unit }: Draft): Hypothesis["change"] {
  if (baseline === "") return null;
  const dimension = dataset.units.find(({ id }) => id === unit)?.dimension ?? "";
  return CHANGES[dimension] ?? "absolute";
}

/** What is still wrong with a hypothesis, field by field. */
export function draftIssues(dataset: Dataset, draft: Draft, locale: Locale): DraftIssue[] {
  const words = WORDS[locale];
  const { series, period, baseline, printed, unit } = draft;
  const digits = printed.replaceAll(/\D/g, "").length;
  const isPeriod = (text: string) => parsePeriod(text) !== null;
  const found: (DraftIssue | false)[] = [
    !seriesIndex(dataset).has(series) && { field: "series", sentence: words.needsSeries },
    !isPeriod(period) && { field: "period", sentence: words.needsPeriod },
    baseline !== "" && !isPeriod(baseline) && { field: "baseline", sentence: words.needsPeriod },
    (parseNumeral(printed) === null || digits > MOST_DIGITS) && {
      field: "printed",
      sentence: words.needsNumber(MOST_DIGITS),
    },
    !unitsFor(dataset, draft).some(({ id }) => id === unit) && {
      field: "unit",
      sentence: words.needsUnit,
    },
  ];
  return found.filter((each) => each !== false);
}

/** The hypothesis that a draft without issues states. */
export function hypothesisOf(dataset: Dataset, draft: Draft): Hypothesis {
  const change = changeOf(dataset, draft);
  return {
    series: draft.series,
    modality: draft.modality as Hypothesis["modality"],
    period: draft.period,
    baseline: change === null ? null : draft.baseline,
    printed: draft.printed,
    unit: draft.unit,
    qualifier: draft.qualifier as Hypothesis["qualifier"],
    change,
    direction: change === null ? null : (draft.direction as Hypothesis["direction"]),
  };
}
