import { type Dataset, publicationDay } from "@peakline/core";

/** The days on which something was published, from the first target on, in order. */
export function publicationDays({ claims, documents }: Dataset): string[] {
  const stating = new Set(
    claims.flatMap(({ document, modality }) => (modality === "target" ? [document] : [])),
  );
  const dayOf = ({ published }: Dataset["documents"][number]) => publicationDay(published);
  const [first = ""] = documents
    .filter(({ id }) => stating.has(id))
    .map(dayOf)
    .sort();
  return [...new Set(documents.map(dayOf))].filter((day) => day >= first).sort();
}
