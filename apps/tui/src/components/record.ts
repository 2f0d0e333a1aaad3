import type { Dataset, Noun, Nouns } from "@peakline/core";
import { type DocumentView, type Locale, type RecordView, recordView } from "@peakline/core/view";
import type { Block } from "../layout/block.ts";
import type { Words } from "../words.ts";
import { derivedBlocks } from "./derived.ts";
import { documentBlocks } from "./document.ts";
import { factBlocks } from "./facts.ts";
import { headingBlock } from "./heading.ts";
import { noteBlocks } from "./notes.ts";
import type { RowOptions } from "./row.ts";
import { sectionBlocks } from "./section.ts";

/** The record with an id; undefined where there is none. */
export function findRecord(dataset: Dataset, noun: Noun, id: string): Nouns[Noun] | undefined {
  const records: readonly Nouns[Noun][] = dataset[noun];
  return records.find((record) => record.id === id);
}

/** The page of a record; a document's has paragraphs. Undefined where there is no such record. */
export function pageOf(
  dataset: Dataset,
  noun: Noun,
  id: string,
  locale: Locale,
): RecordView | DocumentView | undefined {
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
    ...view.sections.flatMap((section) => sectionBlocks(section, width, options)),
  ];
  return "paragraphs" in view ? [...documentBlocks(view, width, options), ...sections] : sections;
}
