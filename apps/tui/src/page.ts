import type { Dataset, Noun, Nouns } from "@peakline/core";
import {
  COMPUTED_NOUNS,
  type ComputedNoun,
  computedView,
  type DocumentView,
  type Locale,
  type RecordView,
  recordView,
} from "@peakline/core/view";

const isComputed = (noun: Noun | ComputedNoun): noun is ComputedNoun =>
  COMPUTED_NOUNS.some((computed) => computed === noun);

/** The record with an id; undefined where there is none. */
export function findRecord(dataset: Dataset, noun: Noun, id: string): Nouns[Noun] | undefined {
  const records: readonly Nouns[Noun][] = dataset[noun];
  return records.find((record) => record.id === id);
}

/** The page of a record or an answer; a document's has paragraphs. Undefined where there is none of that id. */
export function pageOf(
  dataset: Dataset,
  noun: Noun | ComputedNoun,
  id: string,
  locale: Locale,
): RecordView | DocumentView | undefined {
  if (isComputed(noun)) return computedView(dataset, noun, id, locale) ?? undefined;
  const record = findRecord(dataset, noun, id);
  return record === undefined ? undefined : recordView<Noun>(dataset, noun, record, locale);
}
