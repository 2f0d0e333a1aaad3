import type { DocumentView, RecordView, Row, Section } from "@peakline/core/view";
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

/** What a record says of itself: heading, facts and notes. */
export function recordBlocks(view: RecordView, width: number, words: Words): Block[] {
  return [
    headingBlock(view, width),
    ...factBlocks(view.facts, width, words),
    ...noteBlocks(view.notes, width),
  ];
}

/** On the page of a document, what it states does not say each time that this document states it. */
function withoutOwnSource({ to }: RecordView, section: Section): Section {
  const isOwn = (row: Row) => to.noun === "documents" && row.to.id.startsWith(`${to.id}/`);
  return {
    ...section,
    rows: section.rows.map((row) => (isOwn(row) ? { ...row, source: "" } : row)),
  };
}

/** What hangs on a record: a document's paragraphs, what is stated, what follows from it, and what else there is. */
export function relatedBlocks(
  view: RecordView | DocumentView,
  width: number,
  options?: RowOptions,
): Block[] {
  const isStated = ({ basis }: Section) => basis === "stated";
  const listed = (sections: readonly Section[]) =>
    sections.flatMap((section) => sectionBlocks(withoutOwnSource(view, section), width, options));
  const sections = [
    ...listed(view.sections.filter(isStated)),
    ...(view.derived === undefined ? [] : derivedBlocks(view.derived, width)),
    ...tableBlocks(view.tables ?? [], width),
    ...listed(view.sections.filter((section) => !isStated(section))),
  ];
  return "paragraphs" in view ? [...documentBlocks(view, width, options), ...sections] : sections;
}
