import type { Dataset } from "@peakline/core";
import type { Stop } from "./layout/block.ts";
import type { Place } from "./place.ts";

function documentAddress(dataset: Dataset, id: string): string | null {
  const source = dataset.documents.find((document) => document.id === id)?.source;
  return source?.url ?? source?.original?.url ?? null;
}

/** The address behind a record: a document's own, that of the document that states it, or its first reference. */
function recordAddress(dataset: Dataset, noun: string, id: string): string | null {
  if (noun === "documents") return documentAddress(dataset, id);
  const stated = [...dataset.claims, ...dataset.commitments].find((record) => record.id === id);
  if (stated !== undefined) return documentAddress(dataset, stated.document);
  const referring = [...dataset.plans, ...dataset.mechanisms].find((record) => record.id === id);
  return referring?.references.find(({ url }) => url !== null)?.url ?? null;
}

/** The address that `o` opens: that of the selected link, else of the record on screen or selected in a list. */
export function addressOf(dataset: Dataset, place: Place, stop: Stop | undefined): string | null {
  if (stop?.kind === "address") return stop.href;
  const selected =
    stop?.kind === "record" ? recordAddress(dataset, stop.to.noun, stop.to.id) : null;
  // A series or a check has no source of its own; the claim that is selected has.
  if (place.kind !== "record" || place.noun === "series" || place.noun === "checks")
    return selected;
  return recordAddress(dataset, place.noun, place.id);
}
