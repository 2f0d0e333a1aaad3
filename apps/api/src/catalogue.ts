import {
  type Dataset,
  NOUNS,
  type Noun,
  type Nouns,
  recordAsOf,
  type Search,
  seriesIndex,
} from "@peakline/core";
import type { Instrument } from "@peakline/core/instruments";
import { createSearch } from "@peakline/core/search";
import { lastPublication } from "./known.ts";

/** The tables of the record that only name things: lists without filters. */
export const TABLES = ["themes", "boundaries", "places", "products", "statuses", "units"] as const;

/** A table of the record that only names things. */
export type Table = (typeof TABLES)[number];

/** The record with what requests look up in it. */
export interface Catalogue {
  readonly dataset: Dataset;
  /** The record of a noun with this id. */
  find<N extends Noun>(noun: N, id: string): Nouns[N] | undefined;
  /** The calculators over it. */
  readonly instruments: readonly Instrument[];
  /** The ids of a noun, a table or the series, in their order. */
  ids(list: Noun | Table | "series"): readonly string[];
  /** The same of the record as it was known on a day; itself without one. */
  asOf(day: string | undefined): Catalogue;
  /** Full-text search. */
  readonly search: Search;
}

/** How many days are kept at once: a search index of each takes memory. */
const DAYS = 8;

/** Prepares a record for lookups. The search index is made when it is first asked: a start should not wait for it. */
export function createCatalogue(
  dataset: Dataset,
  instruments: readonly Instrument[] = [],
): Catalogue {
  const byId = new Map(
    NOUNS.map((noun) => [noun, new Map(dataset[noun].map((record) => [record.id, record]))]),
  );
  const ids = new Map<string, readonly string[]>(
    [...NOUNS, ...TABLES].map((table) => [table, dataset[table].map((record) => record.id)]),
  );
  const days = new Map<string, Catalogue>();
  let search: Search | undefined;
  const catalogue: Catalogue = {
    dataset,
    instruments,
    find: <N extends Noun>(noun: N, id: string) => byId.get(noun)?.get(id) as Nouns[N] | undefined,
    ids: (list) => (list === "series" ? [...seriesIndex(dataset).keys()] : (ids.get(list) ?? [])),
    asOf(day) {
      if (day === undefined) return catalogue;
      // Between two publications nothing becomes known.
      const last = lastPublication(dataset, day);
      const known = days.get(last) ?? createCatalogue(recordAsOf(dataset, last), instruments);
      days.delete(last);
      days.set(last, known);
      for (const oldest of [...days.keys()].slice(0, -DAYS)) days.delete(oldest);
      return known;
    },
    search(query, options) {
      search ??= createSearch(dataset);
      return search(query, options);
    },
  };
  return catalogue;
}
