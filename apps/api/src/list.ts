import {
  FILTERS,
  type Filters,
  facetOf,
  filterRecords,
  type Noun,
  type Nouns,
} from "@peakline/core";
import type { Context } from "hono";
import * as z from "zod";
import type { Catalogue } from "./catalogue.ts";
import { find } from "./find.ts";
import { nextAddress, pageOf } from "./page.ts";
import { checkFilters } from "./vocabulary.ts";

/** How many records each value of each filter has. */
export const Facets = z
  .record(z.string(), z.array(z.strictObject({ value: z.string(), count: z.int().min(1) })))
  .meta({
    id: "Facets",
    description: "By filter: the values that records have, most first, with their numbers.",
  });
export type Facets = z.infer<typeof Facets>;

/** The members of every list beside its records. */
export const listed = {
  next: z
    .string()
    .optional()
    .describe("Address of the next page, filters included; left out on the last page."),
  total: z.int().min(0).describe("How many records fit, on all pages together."),
  version: z.string().describe("The release that answers."),
};

/** A parsed query of a list of records. */
export type ListQuery = {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly include?: readonly "facets"[] | undefined;
  readonly q?: string | undefined;
} & { readonly [filter: string]: unknown };

/** The ids that a query leaves of a noun; undefined where nothing is asked. */
export type Found = ReadonlySet<string> | undefined;

/** The ids of the records of a noun that a query finds. */
export function foundBy(catalogue: Catalogue, noun: Noun, q: string | undefined): Found {
  return q === undefined ? undefined : new Set(find(catalogue, q, noun).hits.map(({ id }) => id));
}

type Chosen = Readonly<Record<string, readonly string[] | undefined>>;

/** All records of a noun that fit the filters and are among those found, in their order. */
export function recordsOf<N extends Noun>(
  catalogue: Catalogue,
  noun: N,
  chosen: Chosen,
  found: Found,
): Nouns[N][] {
  const filters = Object.fromEntries(
    Object.entries(chosen).flatMap(([name, values]) => (values ? [[name, values]] : [])),
  ) as Filters;
  checkFilters(catalogue, noun, filters);
  const records = filterRecords(catalogue.dataset, noun, filters);
  return found === undefined ? records : records.filter(({ id }) => found.has(id));
}

/** For every filter its values, counted over the records that fit all the other filters: what choosing one more would give. */
function facetsOf(catalogue: Catalogue, noun: Noun, chosen: Chosen, found: Found): Facets {
  return Object.fromEntries(
    Object.keys(FILTERS[noun]).map((name) => {
      const others = recordsOf(catalogue, noun, { ...chosen, [name]: undefined }, found);
      return [name, facetOf(catalogue.dataset, noun, name, others)];
    }),
  );
}

/** One page of the records of a noun. */
export function listOf<N extends Noun>(
  c: Context,
  catalogue: Catalogue,
  noun: N,
  query: ListQuery,
) {
  const { limit, cursor, include, q, ...rest } = query;
  const chosen = rest as Chosen;
  const found = foundBy(catalogue, noun, q);
  const records = recordsOf(catalogue, noun, chosen, found);
  return {
    ...paged(c, records, (record) => record.id, { limit, cursor }),
    version: catalogue.dataset.version,
    ...(include?.includes("facets") && { facets: facetsOf(catalogue, noun, chosen, found) }),
  };
}

/** One page of a list, with its size and the address of the next page, which the Link header gives too. */
export function paged<T>(
  c: Context,
  records: readonly T[],
  keyOf: (record: T) => string,
  query: { readonly limit: number; readonly cursor?: string | undefined },
) {
  const { data, next } = pageOf(records, keyOf, query);
  const address = next === undefined ? undefined : nextAddress(c.req.url, next);
  if (address !== undefined) c.header("Link", `<${address}>; rel="next"`);
  return { data, ...(address !== undefined && { next: address }), total: records.length };
}
