import { type Dataset, NOUNS, type Noun, newestFirst } from "@peakline/core";
import {
  COMPUTED_NOUNS,
  type ComputedNoun,
  computedSummary,
  type Locale,
  type Row,
  type Tag,
} from "@peakline/core/view";
import { listRow } from "./components/lead.ts";

/** What the first screen says of a record. */
export interface Front {
  readonly counts: Readonly<Record<Noun, number>>;
  /** Rows of the newest documents. */
  readonly newest: readonly Row[];
}

/** What stands on the first screen once all of it is computed. */
export interface WholeFront extends Front {
  readonly summaries: Readonly<Record<ComputedNoun, readonly Tag[]>>;
}

const NEWEST = 3;

/** What the first screen says of a record in a language. */
export function frontOf(dataset: Dataset, locale: Locale): Front {
  const counts = Object.fromEntries(NOUNS.map((noun) => [noun, dataset[noun].length]));
  return {
    counts: counts as Record<Noun, number>,
    newest: newestFirst(dataset.documents)
      .slice(0, NEWEST)
      .map((document) => listRow(dataset, "documents", document, locale)),
  };
}

/** The same in each language. */
export type Fronts = Readonly<Record<Locale, WholeFront>>;

/** The same with what is computed from the record. */
export function wholeFrontOf(dataset: Dataset, locale: Locale): WholeFront {
  const summaries = COMPUTED_NOUNS.map((noun) => [noun, computedSummary(dataset, noun, locale)]);
  return {
    ...frontOf(dataset, locale),
    summaries: Object.fromEntries(summaries) as WholeFront["summaries"],
  };
}
