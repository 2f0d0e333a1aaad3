import { FILTER_LISTS, type Filters, type Noun, nearest, type QueryIssue } from "@peakline/core";
import { queryIssueText } from "@peakline/core/view";
import type { Catalogue, Table } from "./catalogue.ts";
import { ProblemError } from "./problem.ts";

/** Longer lists than this are named by their address instead of being printed in a problem. */
const PRINTABLE = 60;

/** The problem of a value that is not one of those a parameter takes. */
export function badValue(
  param: string,
  value: string,
  allowed: readonly string[],
  list?: Noun | Table | "series",
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

/** The problem of a query that cannot be answered: what is wrong in it, and where. */
export function badQuery({ allowed, didYouMean, ...issue }: QueryIssue): ProblemError {
  const list = issue.kind.endsWith("-value") ? FILTER_LISTS[issue.name] : undefined;
  return new ProblemError("bad-query", queryIssueText({ ...issue, didYouMean }, "en"), {
    param: "q",
    value: issue.value || issue.name,
    issue,
    ...(allowed.length > 0 && allowed.length <= PRINTABLE && { allowed: [...allowed] }),
    ...(list !== undefined && list !== "own" && { see: `/v1/${list}` }),
    ...(didYouMean !== undefined && { didYouMean }),
  });
}

/** The list that closes the values of a filter beside those that core knows. */
const OTHER_LISTS: Readonly<Record<string, Noun | "series">> = {
  claim: "claims",
  series: "series",
};

/** Compares the values of filters with the lists that close them: a typo is a problem, never an empty answer. */
export function checkFilters(catalogue: Catalogue, list: string, filters: Filters): void {
  for (const [name, values] of Object.entries(filters)) {
    const known = FILTER_LISTS[name] === "own" ? (list as Noun) : FILTER_LISTS[name];
    const closing = known ?? OTHER_LISTS[name];
    if (closing === undefined) continue;
    const allowed = catalogue.ids(closing);
    const unknown = values.find((value) => !allowed.includes(value));
    if (unknown !== undefined) throw badValue(name, unknown, allowed, closing);
  }
}
