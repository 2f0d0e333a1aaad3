import type { Noun } from "@peakline/core";
import type { Context } from "hono";
import type { Catalogue } from "./catalogue.ts";
import { COLUMNS } from "./columns/columns.ts";
import { type Column, csvOf } from "./csv.ts";
import { foundBy, recordsOf } from "./list.ts";

/** An answer as CSV, which a browser saves under a name that says what it is. */
export function csvAnswer<T>(
  c: Context,
  name: string,
  columns: readonly Column<T>[],
  records: readonly T[],
): Response {
  c.header("Content-Type", "text/csv; charset=utf-8; header=present");
  c.header("Content-Disposition", `attachment; filename="${name}.csv"`);
  return c.body(csvOf(columns, records));
}

/** All records of a noun that fit, as one table. */
export function tableOf<N extends Noun>(
  c: Context,
  catalogue: Catalogue,
  noun: N,
  query: { readonly q?: string | undefined } & { readonly [filter: string]: unknown },
): Response {
  const { q, ...rest } = query;
  const filters = rest as Readonly<Record<string, string[] | undefined>>;
  const name = `peakline-${catalogue.dataset.version}-${noun}`;
  return csvAnswer(
    c,
    name,
    COLUMNS[noun],
    recordsOf(catalogue, noun, filters, foundBy(catalogue, noun, q)),
  );
}
