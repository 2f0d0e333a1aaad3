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
import type { Block } from "../layout/block.ts";
import type { Words } from "../words.ts";
import { derivedBlocks } from "./derived.ts";
import { documentBlocks } from "./document.ts";
import { factBlocks } from "./facts.ts";
import { headingBlock } from "./heading.ts";
import { noteBlocks } from "./notes.ts";
import type { RowOptions } from "./row.ts";
import { sectionBlocks } from "./section.ts";
import { tableBlocks } from "./tables.ts";

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

/** What a record says of itself: heading, facts and notes. */
export function recordBlocks(view: RecordView, width: number, words: Words): Block[] {
  return [
    headingBlock(view, width),
    ...factBlocks(view.facts, width, words),
    ...noteBlocks(view.notes, width),
  ];
}

/** What hangs on a record: a document's paragraphs, and rows under their headings. */
export function relatedBlocks(
  view: RecordView | DocumentView,
  width: number,
  options?: RowOptions,
): Block[] {
  const sections = [
    ...(view.derived === undefined ? [] : derivedBlocks(view.derived, width)),
    ...tableBlocks(view.tables ?? [], width),
    ...view.sections.flatMap((section) => sectionBlocks(section, width, options)),
  ];
  return "paragraphs" in view ? [...documentBlocks(view, width, options), ...sections] : sections;
}
