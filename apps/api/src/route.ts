import { createRoute } from "@hono/zod-openapi";
import type { Noun } from "@peakline/core";
import * as z from "zod";
import type { Column } from "./csv.ts";
import { Facets, listed } from "./list.ts";
import { Problem } from "./problem.ts";
import { finding, including, paging } from "./query.ts";
import { singularOf } from "./record.ts";
import { onlyParameters } from "./reject.ts";

const capital = <const T extends string>(text: T) =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}` as Capitalize<T>;

/** An answer that is not a success. */
export const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: Problem } },
});

const badQuery = problem("A parameter is unknown, missing, or has a value that it cannot have.");

/** A list of a noun, page by page. */
export function listRoute<const N extends Noun, T extends z.ZodType, F extends z.ZodRawShape>(
  noun: N,
  record: T,
  filters: F,
) {
  const schema = z
    .strictObject({ data: z.array(record), ...listed, facets: Facets.optional() })
    .meta({ id: `${capital(singularOf(noun))}List`, description: `A page of ${noun}.` });
  const query = z.object({ ...filters, ...finding, ...paging, ...including });
  return createRoute({
    method: "get",
    path: `/${noun}`,
    operationId: `list${capital(noun)}`,
    summary: `List ${noun}`,
    tags: [noun],
    middleware: onlyParameters(Object.keys(query.shape)),
    request: { query },
    responses: {
      200: { description: `A page of ${noun}.`, content: { "application/json": { schema } } },
      400: badQuery,
    },
  });
}

/** What a table form says of itself in the documentation. */
export const tableDescription = (columns: readonly (readonly [string, unknown])[]) =>
  `RFC 4180 in UTF-8 with a header line, never paged and never cut. Lists are joined with "; ", what has no flat form is JSON, nothing is an empty field. A text that a spreadsheet would take for a formula gets a leading apostrophe; numbers never do. Columns, in this order, new ones only at the end: ${columns.map(([name]) => name).join(", ")}.`;

/** A list of what the engine answers, page by page: series, targets, checks. */
export function answerListRoute<
  const N extends string,
  T extends z.ZodType,
  F extends z.ZodRawShape,
>(
  name: N,
  record: T,
  filters: F,
  about: { readonly summary: string; readonly description: string },
) {
  const schema = z
    .strictObject({ data: z.array(record), ...listed })
    .meta({ id: `${capital(name)}List`, description: `A page of ${name}.` });
  const query = z.object({ ...filters, ...paging });
  return createRoute({
    method: "get",
    path: `/${name}`,
    operationId: `list${capital(name)}`,
    ...about,
    tags: [name],
    middleware: onlyParameters(Object.keys(query.shape)),
    request: { query },
    responses: {
      200: { description: `A page of ${name}.`, content: { "application/json": { schema } } },
      400: badQuery,
    },
  });
}

/** The same as one table. */
export function answerTableRoute<const N extends string, T, F extends z.ZodRawShape>(
  name: N,
  columns: readonly Column<T>[],
  filters: F,
) {
  const query = z.object(filters);
  return createRoute({
    method: "get",
    path: `/${name}.csv`,
    operationId: `list${capital(name)}AsCsv`,
    summary: `All ${name} that fit, as CSV`,
    description: tableDescription(columns),
    tags: [name],
    middleware: onlyParameters(Object.keys(query.shape)),
    request: { query },
    responses: {
      200: {
        description: `All ${name} that fit.`,
        content: { "text/csv": { schema: z.string() } },
      },
      400: badQuery,
    },
  });
}

/** A list of a noun as one table. */
export function tableRoute<const N extends Noun, T, F extends z.ZodRawShape>(
  noun: N,
  columns: readonly Column<T>[],
  filters: F,
) {
  const query = z.object({ ...filters, ...finding });
  return createRoute({
    method: "get",
    path: `/${noun}.csv`,
    operationId: `list${capital(noun)}AsCsv`,
    summary: `All ${noun} that fit, as CSV`,
    description: tableDescription(columns),
    tags: [noun],
    middleware: onlyParameters(Object.keys(query.shape)),
    request: { query },
    responses: {
      200: {
        description: `All ${noun} that fit.`,
        content: { "text/csv": { schema: z.string() } },
      },
      400: badQuery,
    },
  });
}

/** One record of a noun, at the path of its id. */
export function recordRoute<
  const N extends Noun,
  const P extends string,
  S extends z.ZodRawShape,
  I extends z.ZodRawShape,
>(noun: N, path: P, record: z.ZodObject<S, z.core.$strict>, id: I) {
  const singular = singularOf(noun);
  const schema = record
    .extend({ version: listed.version })
    .meta({ id: `${capital(singular)}Answer`, description: `One ${singular}, with its release.` });
  return createRoute({
    method: "get",
    path,
    operationId: `get${capital(singular)}`,
    summary: `Get one ${singular}`,
    tags: [noun],
    middleware: onlyParameters([]),
    request: { params: z.object(id) },
    responses: {
      200: { description: `The ${singular}.`, content: { "application/json": { schema } } },
      404: problem(`There is no such ${singular}.`),
    },
  });
}

/** A part of the path that is an id. */
export const id = (description: string) => z.string().meta({ description });
