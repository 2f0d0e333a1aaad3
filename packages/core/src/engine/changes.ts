import type { Dataset } from "../schema/dataset.ts";
import { type Known, publicationDay } from "./as-of.ts";

/** Something that came into the record by a publication. */
export interface Change {
  readonly noun: "documents" | "claims" | "commitments";
  readonly id: string;
  /** The document that brought it; itself for a document. */
  readonly document: string;
  /** The day of publication, or the last on which it may lie where only its month or year is known. */
  readonly on: string;
}

/** From which day on, that day included, and up to which. */
export interface ChangesAsked extends Pick<Known, "asOf"> {
  readonly since?: string | undefined;
}

/**
 * What came into the record since a day, by the dates of publication that the record itself holds: the newest first, each
 * document before what it states and announces.
 * @example
 * const [change] = listChanges(dataset, { since: "2024-07-24", asOf: "2024-07-24" });
 * [change?.noun, change?.id]; // ["documents", "scio-2024-07-05-high-quality"]
 */
export function listChanges(dataset: Dataset, { since = "", asOf }: ChangesAsked = {}): Change[] {
  const claims = Map.groupBy(dataset.claims, ({ document }) => document);
  const commitments = Map.groupBy(dataset.commitments, ({ document }) => document);
  return dataset.documents
    .map(({ id, published }) => ({ id, on: publicationDay(published) }))
    .filter(({ on }) => on >= since && (asOf === undefined || on <= asOf))
    .sort((a, b) => b.on.localeCompare(a.on) || a.id.localeCompare(b.id))
    .flatMap(({ id: document, on }): Change[] => [
      { noun: "documents", id: document, document, on },
      ...(claims.get(document) ?? []).map(
        ({ id }) => ({ noun: "claims", id, document, on }) as const,
      ),
      ...(commitments.get(document) ?? []).map(
        ({ id }) => ({ noun: "commitments", id, document, on }) as const,
      ),
    ]);
}
