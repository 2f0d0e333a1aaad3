import { type Dataset, NOUNS, type Noun, type Nouns } from "@peakline/core";
import {
  COMPUTED_NOUNS,
  type ComputedNoun,
  computedIds,
  computedView,
  type Locale,
  type RecordView,
  type Row,
  recordView,
  rowView,
} from "@peakline/core/view";

/** A record or an answer as it is shown on a card: with its row, where it has one that says more. */
export interface Carded {
  readonly view: RecordView;
  readonly row: Row | null;
}

function ofRecords<N extends Noun>(dataset: Dataset, noun: N, locale: Locale): Carded[] {
  const lists: { readonly [M in Noun]: readonly Nouns[M][] } = dataset;
  const records: readonly Nouns[N][] = lists[noun];
  return records.map((record) => ({
    view: recordView(dataset, noun, record, locale),
    row: rowView(dataset, noun, record, locale),
  }));
}

const ofAnswers = (dataset: Dataset, noun: ComputedNoun, locale: Locale): Carded[] =>
  computedIds(dataset, noun).flatMap((id) => {
    const view = computedView(dataset, noun, id, locale);
    return view === null ? [] : [{ view, row: null }];
  });

/** Every record and every answer that has a page of its own. */
export const cardedOf = (dataset: Dataset, locale: Locale): Carded[] => [
  ...NOUNS.flatMap((noun) => ofRecords(dataset, noun, locale)),
  ...COMPUTED_NOUNS.flatMap((noun) => ofAnswers(dataset, noun, locale)),
];
