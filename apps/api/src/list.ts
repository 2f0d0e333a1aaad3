import { countValues, type Noun } from "@peakline/core";
import type { Context } from "hono";
import * as z from "zod";
import type { Catalogue } from "./catalogue.ts";
import { find } from "./find.ts";
import { pageAddress, pageLinks, pageOf } from "./page.ts";
import type { Resource } from "./resource.ts";
import { sortBy } from "./sort.ts";
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

/** What a list is asked for, whatever its form: filters by name, a query, a day, an order. */
export type Asked = {
  readonly q?: string | undefined;
  readonly asOf?: string | undefined;
  readonly since?: string | undefined;
  readonly sort?: readonly string[] | undefined;
} & { readonly [filter: string]: unknown };

/** A parsed query of a list, page by page. */
export type ListQuery = Asked & {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly include?: readonly "facets"[] | undefined;
  readonly fields?: readonly string[] | undefined;
};

type Chosen = Readonly<Record<string, readonly string[]>>;

/** The filters that a query chooses. */
const chosenOf = <T>(resource: Resource<T>, asked: Asked): Chosen =>
  Object.fromEntries(
    Object.keys(resource.fields).flatMap((name) => {
      const values = asked[name] as readonly string[] | undefined;
      return values === undefined ? [] : [[name, values]];
    }),
  );

/** What a query finds: ids of a noun, or "noun/id" of all. */
function foundBy(catalogue: Catalogue, noun: Noun | undefined, q: string): ReadonlySet<string> {
  const { hits } = find(catalogue, q, noun);
  return new Set(hits.map((hit) => (noun === undefined ? `${hit.noun}/${hit.id}` : hit.id)));
}

/** The records that were known and that the query finds, before any filter. */
function candidates<T>(catalogue: Catalogue, resource: Resource<T>, asked: Asked) {
  const { q, asOf } = asked;
  const all = resource.all(catalogue, asked);
  const { found } = resource;
  if (q === undefined || found === undefined) return all;
  const ids = foundBy(catalogue.asOf(asOf), found.noun, q);
  return all.filter((record) => found.ids(record).some((id) => ids.has(id)));
}

function filtered<T>(
  catalogue: Catalogue,
  resource: Resource<T>,
  chosen: Chosen,
  records: readonly T[],
): readonly T[] {
  const filters = Object.entries(chosen);
  return records.filter((record) =>
    filters.every(([name, values]) =>
      resource.fields[name]?.(record, catalogue).some(
        (value) => value !== null && values.includes(value),
      ),
    ),
  );
}

/** All records of a list that fit, in the order asked for. A value that no list has is a problem, never an empty answer. */
export function recordsOf<T>(
  catalogue: Catalogue,
  resource: Resource<T>,
  asked: Asked,
): readonly T[] {
  const chosen = chosenOf(resource, asked);
  checkFilters(catalogue, resource.name, chosen);
  const then = catalogue.asOf(asked.asOf);
  const fitting = filtered(then, resource, chosen, candidates(catalogue, resource, asked));
  return sortBy(resource.columns, asked.sort ?? [], fitting);
}

/** For every filter its values, counted over the records that fit all the other filters: what choosing one more would give. */
function facetsOf<T>(catalogue: Catalogue, resource: Resource<T>, asked: Asked): Facets {
  const then = catalogue.asOf(asked.asOf);
  const all = candidates(catalogue, resource, asked);
  const chosen = chosenOf(resource, asked);
  return Object.fromEntries(
    Object.entries(resource.fields).map(([name, field]) => {
      const { [name]: _, ...others } = chosen;
      const records = filtered(then, resource, others, all);
      return [name, countValues(records.map((record) => field(record, then)))];
    }),
  );
}

/** A record with the members asked for alone. The contract says so; its type stays the whole, which most ask for. */
export function membersOf<T extends object>(record: T, fields: readonly string[] | undefined): T {
  if (fields === undefined) return record;
  return Object.fromEntries(Object.entries(record).filter(([name]) => fields.includes(name))) as T;
}

/** One page of a list as JSON. */
export function listOf<T extends object>(
  c: Context,
  catalogue: Catalogue,
  resource: Resource<T>,
  query: ListQuery,
) {
  const records = recordsOf(catalogue, resource, query);
  const { data, ...page } = paged(c, records, resource.keyOf, query);
  return {
    data: data.map((record) => membersOf(record, query.fields)),
    ...page,
    version: catalogue.dataset.version,
    ...(query.include?.includes("facets") && { facets: facetsOf(catalogue, resource, query) }),
  };
}

/** One page of a list, with its size and the address of the next page; the Link header gives those of all pages around. */
export function paged<T>(
  c: Context,
  records: readonly T[],
  keyOf: (record: T) => string,
  query: { readonly limit: number; readonly cursor?: string | undefined },
) {
  const page = pageOf(records, keyOf, query);
  c.header("Link", pageLinks(c.req.url, page));
  const next = page.next === undefined ? {} : { next: pageAddress(c.req.url, page.next) };
  return { data: page.data, ...next, total: records.length };
}
