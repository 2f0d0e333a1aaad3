import type { Document } from "../schema/document.ts";

/**
 * The day a document stands for in time: that of the briefing it reports, or else of its publication.
 * @example documentDay({ spoken: "2024-07-05", published: "2024-07-24" }) // "2024-07-05"
 */
export function documentDay(document: Pick<Document, "spoken" | "published">): string {
  return document.spoken ?? document.published;
}

/** True for a date that nobody printed and of which not even the day is known: it says little of when. */
const isGuessed = ({ spoken, published, inferred }: Document) =>
  spoken === null && inferred.published !== undefined && published.length < "2024-07-05".length;

/**
 * Documents by day, the newest first; those whose date is a guess stand last, because it would put them anywhere.
 * @example newestFirst(recordAsOf(dataset, "2024-07-24").documents).at(0)?.id // "scio-2024-07-05-high-quality"
 */
export function newestFirst(documents: readonly Document[]): Document[] {
  return [...documents].sort(
    (a, b) =>
      Number(isGuessed(a)) - Number(isGuessed(b)) ||
      documentDay(b).localeCompare(documentDay(a)) ||
      a.id.localeCompare(b.id),
  );
}
