import { createRoute } from "@hono/zod-openapi";
import type { Noun } from "@peakline/core";
import * as z from "zod";
import { Facets, listed } from "./list.ts";
import { Problem } from "./problem.ts";
import { choosingMembers, including, ordering, paging } from "./query.ts";
import { singularOf } from "./record.ts";
import { onlyParameters } from "./reject.ts";
import type { Resource } from "./resource.ts";

const capital = <const T extends string>(text: T) =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}` as Capitalize<T>;

/** An answer that is not a success. */
export const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: Problem } },
});

/** What a query can be refused for. */
export const badQuery = problem(
  "A parameter is unknown, missing, or has a value that it cannot have.",
);

/** A record, or with `fields` a part of it: the contract allows both, the type is the whole. */
function perhapsPart<T extends z.ZodObject>(record: T): T {
  const id = `${record.meta()?.id ?? ""}Part`;
  const part = z.strictObject(record.shape).partial().meta({
    id,
    description: "What is left of it where `fields` asks for some members only.",
  });
  return z.union([record, part]) as unknown as T;
}

/** What a list is called in the contract. */
export interface About {
  /** The name of one page of it as a schema. */
  readonly page: string;
  readonly summary: string;
  readonly description: string;
}

/** A list, page by page. */
export function listRoute<
  const N extends string,
  R,
  T extends z.ZodObject,
  F extends z.ZodRawShape,
>(
  resource: Resource<R> & { readonly name: N },
  record: T,
  filters: F,
  { page, summary, description }: About,
) {
  const { name } = resource;
  const schema = z
    .strictObject({ data: z.array(perhapsPart(record)), ...listed, facets: Facets.optional() })
    .meta({ id: page, description: `A page of ${name}.` });
  const query = z.object({
    ...filters,
    ...ordering(resource),
    ...choosingMembers(name, Object.keys(record.shape)),
    ...paging,
    ...including,
  });
  return createRoute({
    method: "get",
    path: `/${name}`,
    operationId: `list${capital(name)}`,
    summary,
    description,
    tags: [name],
    middleware: onlyParameters(Object.keys(query.shape)),
    request: { query },
    responses: {
      200: { description: `A page of ${name}.`, content: { "application/json": { schema } } },
      400: badQuery,
    },
  });
}

/** What the list of a noun is called. */
export const aboutNoun = (noun: Noun, description: string): About => ({
  page: `${capital(singularOf(noun))}List`,
  summary: `List ${noun}`,
  description,
});

/** One record of a noun, at the path of its id. */
export function recordRoute<
  const N extends Noun,
  const P extends string,
  S extends z.ZodRawShape,
  I extends z.ZodRawShape,
  Q extends z.ZodRawShape | undefined = undefined,
>(noun: N, path: P, record: z.ZodObject<S, z.core.$strict>, id: I, asked?: Q) {
  const singular = singularOf(noun);
  const schema = record
    .extend({ version: listed.version })
    .meta({ id: `${capital(singular)}Answer`, description: `One ${singular}, with its release.` });
  // Without parameters there is no query at all: a typed client would have to give an empty one.
  const query = (asked === undefined ? {} : { query: z.object(asked) }) as Q extends z.ZodRawShape
    ? { query: z.ZodObject<Q> }
    : Record<never, never>;
  return createRoute({
    method: "get",
    path,
    operationId: `get${capital(singular)}`,
    summary: `Get one ${singular}`,
    description: `The ${singular} with this id, as every list of it serves it, and the release it belongs to.`,
    tags: [noun],
    middleware: onlyParameters(Object.keys(asked ?? {})),
    request: { params: z.object(id), ...query },
    responses: {
      200: { description: `The ${singular}.`, content: { "application/json": { schema } } },
      400: badQuery,
      404: problem(`There is no such ${singular}, or there was none on that day.`),
    },
  });
}

/** A part of the path that is an id. */
export const id = (description: string) => z.string().meta({ description });
