import type { Dataset } from "../schema/dataset.ts";
import type { Bilingual } from "../schema/text.ts";
import type { InstrumentSource } from "./instrument.ts";

/** A source of an answer with what a reader calls it. */
export interface ResolvedSource extends InstrumentSource {
  /** The title of the document. */
  readonly title: Bilingual;
  /** What the claim says; null where a document gives a rule and not a number. */
  readonly statement: Bilingual | null;
}

/**
 * A source with the title of its document and the statement of its claim.
 * @example
 * const source = { claim: null, document: "scio-2024-07-05-high-quality", role: { en: "the rule", zh: "规则" } };
 * resolveSource(dataset, source).title.en.split(":").at(0);
 * // "SCIO briefing on promoting high-quality development"
 */
export function resolveSource(dataset: Dataset, source: InstrumentSource): ResolvedSource {
  const document = dataset.documents.find(({ id }) => id === source.document);
  const claim = dataset.claims.find(({ id }) => id === source.claim);
  if (document === undefined) throw new Error(`the record has no document ${source.document}`);
  if (source.claim !== null && claim === undefined)
    throw new Error(`the record has no claim ${source.claim}`);
  return { ...source, title: document.title, statement: claim?.statement ?? null };
}
