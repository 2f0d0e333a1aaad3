import { type Dataset, documentDay, listChecks } from "@peakline/core";
import { formatDate, type Locale, nameOf, say } from "@peakline/core/view";
import type { Cite, Source } from "./answer.ts";

/** A place in a document: where a record comes from. */
export interface Place {
  readonly document: string;
  readonly paragraph: number | null;
}

/** Where a record or an answer of the engine comes from: its document, or those of the claims that it rests on. */
export function placesOf(dataset: Dataset, noun: string, id: string): Place[] {
  switch (noun) {
    case "documents":
      return [{ document: id, paragraph: null }];
    case "claims":
    case "targets":
      return placesOfClaims(dataset, [id]);
    case "commitments":
    case "promises":
      return dataset.commitments
        .filter((each) => each.id === id)
        .map(({ document, anchor }) => ({ document, paragraph: anchor.paragraph }));
    case "checks": {
      const check = listChecks(dataset).find((each) => each.id === id);
      return placesOfClaims(dataset, check?.claims ?? []);
    }
    default:
      return [];
  }
}

function placesOfClaims(dataset: Dataset, ids: readonly string[]): Place[] {
  return dataset.claims
    .filter(({ id }) => ids.includes(id))
    .map(({ document, anchor }) => ({ document, paragraph: anchor.paragraph }));
}

function sourceOf(dataset: Dataset, id: string, n: number, locale: Locale): Source {
  const document = dataset.documents.find((each) => each.id === id);
  if (document === undefined) return { n, document: id, publisher: "", title: id, date: "" };
  const url = document.source.url ?? document.source.original?.url ?? null;
  return {
    n,
    document: id,
    publisher: nameOf(dataset, "actors", document.publisher, locale),
    title: say(document.title, locale),
    date: formatDate(documentDay(document), locale),
    ...(url !== null && { url }),
  };
}

/** The sources of an answer, each once, numbered from 1 in the order in which they are cited. */
export function createSources(dataset: Dataset, locale: Locale) {
  const numbers = new Map<string, number>();
  return {
    /** Cites places; places that are the same are one. */
    cite(places: readonly Place[]): Cite[] {
      const cites = places.map(({ document, paragraph }): Cite => {
        const source = numbers.get(document) ?? numbers.size + 1;
        numbers.set(document, source);
        return { source, ...(paragraph !== null && { paragraph }) };
      });
      const keys = cites.map(({ source, paragraph }) => `${source}/${paragraph}`);
      return cites.filter((_, index) => keys.indexOf(keys[index] ?? "") === index);
    },
    list: (): Source[] => [...numbers].map(([id, n]) => sourceOf(dataset, id, n, locale)),
  };
}
