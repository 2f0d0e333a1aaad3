import {
  createSearch,
  type Dataset,
  NOUNS,
  type Noun,
  type Nouns,
  type Search,
} from "@peakline/core";

/** The tables of the record that only name things: lists without filters. */
export const TABLES = ["themes", "boundaries", "places", "products", "statuses", "units"] as const;

/** A table of the record that only names things. */
export type Table = (typeof TABLES)[number];

/** The record with what requests look up in it. */
export interface Catalogue {
  readonly dataset: Dataset;
  /** The record of a noun with this id. */
  find<N extends Noun>(noun: N, id: string): Nouns[N] | undefined;
  /** The ids of a noun or table, in their order. */
  ids(table: Noun | Table): readonly string[];
  /** Full-text search. */
  readonly search: Search;
}

/** Prepares a record for lookups. The search index is made when it is first asked: a start should not wait for it. */
export function createCatalogue(dataset: Dataset): Catalogue {
  const byId = new Map(
    NOUNS.map((noun) => [noun, new Map(dataset[noun].map((record) => [record.id, record]))]),
  );
  const ids = new Map(
    [...NOUNS, ...TABLES].map((table) => [table, dataset[table].map((record) => record.id)]),
  );
  let search: Search | undefined;
  return {
    dataset,
    find: <N extends Noun>(noun: N, id: string) => byId.get(noun)?.get(id) as Nouns[N] | undefined,
    ids: (table) => ids.get(table) ?? [],
    search(query, options) {
      search ??= createSearch(dataset);
      return search(query, options);
    },
  };
}
