import { type Filters, type Noun, nearest } from "@peakline/core";
import type { Catalogue, Table } from "./catalogue.ts";
import { ProblemError } from "./problem.ts";

/** Which list of the record closes the values of a filter. A filter that is not here takes codes, which its schema closes. */
const LISTS: Readonly<Record<string, Noun | Table | "own">> = {
  actor: "actors",
  boundary: "boundaries",
  document: "documents",
  indicator: "indicators",
  issuer: "actors",
  mechanism: "mechanisms",
  parent: "own",
  place: "places",
  plan: "plans",
  product: "products",
  publisher: "actors",
  sector: "sectors",
  speaker: "actors",
  theme: "themes",
};

/** Longer lists than this are named by their address instead of being printed in a problem. */
const PRINTABLE = 60;

/** The problem of a value that is not one of those a parameter takes. */
export function badValue(
  param: string,
  value: string,
  allowed: readonly string[],
  list?: Noun | Table,
): ProblemError {
  const didYouMean = nearest(value, allowed);
  const hint = didYouMean === undefined ? "" : ` Did you mean "${didYouMean}"?`;
  return new ProblemError("bad-value", `"${value}" is not a value of ${param}.${hint}`, {
    param,
    value,
    ...(allowed.length <= PRINTABLE && { allowed: [...allowed] }),
    ...(list !== undefined && { see: `/v1/${list}` }),
    ...(didYouMean !== undefined && { didYouMean }),
  });
}

/** Compares the values of filters with the lists that close them: a typo is a problem, never an empty answer. */
export function checkFilters(catalogue: Catalogue, noun: Noun, filters: Filters): void {
  for (const [name, values] of Object.entries(filters)) {
    const list = LISTS[name] === "own" ? noun : LISTS[name];
    if (list === undefined) continue;
    const allowed = catalogue.ids(list);
    const unknown = values.find((value) => !allowed.includes(value));
    if (unknown !== undefined) throw badValue(name, unknown, allowed, list);
  }
}
