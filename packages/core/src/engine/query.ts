import { parsePeriod } from "../quantity/period.ts";
import type { Filters } from "./filter.ts";
import { nearest } from "./nearest.ts";
import { CHINESE_NAMES, QUERY_NAMES, queryName } from "./query-name.ts";

/** A part of a query: from which UTF-16 unit of the text, and up to which (exclusive). */
export interface QuerySpan {
  readonly at: number;
  readonly end: number;
}

/** Words to be found in a record, or not to be: a single word, or a phrase that stands in quotes. */
export interface TextTerm extends QuerySpan {
  readonly kind: "text";
  readonly text: string;
  readonly phrase: boolean;
  readonly excluded: boolean;
}

/** `name:value,value`: what a record must carry, or must not; the values are alternatives. */
export interface FilterTerm extends QuerySpan {
  readonly kind: "filter";
  readonly name: string;
  readonly values: readonly QueryValue[];
  readonly excluded: boolean;
}

/** One value of a filter term. */
export interface QueryValue extends QuerySpan {
  readonly value: string;
}

/** One part of a query. */
export type QueryTerm = TextTerm | FilterTerm;

/** What can be wrong with a query; view has the words. */
export type QueryIssueKind =
  | "unknown-name"
  | "no-value"
  | "unknown-value"
  | "bad-period"
  | "no-noun";

/** Something wrong with a query, and where. */
export interface QueryIssue extends QuerySpan {
  readonly kind: QueryIssueKind;
  readonly name: string;
  /** What the name was given; empty where it was given nothing or the name itself is wrong. */
  readonly value: string;
  /** What would be right, where that is a list. */
  readonly allowed: readonly string[];
  /** What was probably meant: it can replace the text of the span. */
  readonly didYouMean?: string | undefined;
}

/** A query as read. Terms with an issue are in `issues` alone: whoever runs a query looks there first. */
export interface Query {
  readonly terms: readonly QueryTerm[];
  /** The values asked for, by name: what the terms that do not exclude say together. */
  readonly filters: Filters;
  readonly issues: readonly QueryIssue[];
}

const SPACE = /\s*/uy;
const NAMED = /(-?)(\p{L}[\p{L}\p{N}-]*)[:：]((?:[^\s"“”]|["“”][^"“”]*["“”]?)*)/uy;
const QUOTED = /(-?)["“”]([^"“”]*)["“”]?/uy;
const WORD = /[^\s"“”]+/uy;
const VALUE = /(?:[^,，、"“”]|["“”][^"“”]*["“”]?)+/gu;
const NEEDS_QUOTES = /[\s,，、]/u;
/** Marks alone say nothing that could be found. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** "2021-2025", "2025/2021", "2021年": the period that was meant. */
function likelyPeriod(text: string): string | undefined {
  const [, first, last] =
    /^(\d{4}(?:-\d{2})?)年?(?:\s*(?:[-–—~～至到/]|\.\.)\s*(\d{4}(?:-\d{2})?)年?)?$/u.exec(text) ??
    [];
  if (first === undefined) return undefined;
  const period = last === undefined ? first : [...new Set([first, last])].sort().join("/");
  return parsePeriod(period) === null ? undefined : period;
}

function periodIssues({ name, values }: FilterTerm): QueryIssue[] {
  return name !== "period"
    ? []
    : values
        .filter(({ value }) => parsePeriod(value) === null)
        .map((part) => ({
          ...part,
          kind: "bad-period",
          name,
          allowed: [],
          didYouMean: likelyPeriod(part.value),
        }));
}

/** The values after a name, each with its place; quotes are taken off. */
function valuesOf(text: string, start: number): QueryValue[] {
  return [...text.matchAll(VALUE)].flatMap(({ 0: part, index }) => {
    const value = part.replaceAll(/["“”]/gu, "").trim();
    const at = start + index;
    return value === "" ? [] : [{ value, at, end: at + part.length }];
  });
}

function readNamed(found: RegExpExecArray): FilterTerm | QueryIssue[] {
  const [whole, minus = "", typed = "", rest = ""] = found;
  const at = found.index + minus.length;
  const end = found.index + whole.length;
  const name = queryName(typed);
  const issue = { name: name ?? typed, value: "", at, end };
  if (name === undefined) {
    const didYouMean = nearest(typed, [...QUERY_NAMES, ...Object.keys(CHINESE_NAMES)]);
    const place = { at, end: at + typed.length };
    return [{ ...issue, ...place, kind: "unknown-name", allowed: QUERY_NAMES, didYouMean }];
  }
  const values = valuesOf(rest, end - rest.length);
  if (values.length === 0) return [{ ...issue, kind: "no-value", allowed: [] }];
  const excluded = minus !== "";
  const term: FilterTerm = { kind: "filter", name, values, excluded, at: found.index, end };
  const issues = periodIssues(term);
  return issues.length > 0 ? issues : term;
}

function readText(found: RegExpExecArray, phrase: boolean): TextTerm {
  const span = { at: found.index, end: found.index + found[0].length };
  if (phrase) {
    const [, minus = "", text = ""] = found;
    return { kind: "text", text: text.trim(), phrase, excluded: minus !== "", ...span };
  }
  // "-6.8" is a number, "-steel" a word that must not occur.
  const excluded = /^-\p{L}/u.test(found[0]);
  return { kind: "text", text: excluded ? found[0].slice(1) : found[0], phrase, excluded, ...span };
}

/** The values of the filter terms by name, each once. */
export function valuesByName(terms: readonly QueryTerm[], excluded: boolean): Filters {
  const filters: Record<string, string[]> = {};
  for (const term of terms) {
    if (term.kind !== "filter" || term.excluded !== excluded) continue;
    const values = term.values.map(({ value }) => value);
    filters[term.name] = [...new Set([...(filters[term.name] ?? []), ...values])];
  }
  return filters;
}

/**
 * Reads a query: words, "phrases", `name:value` terms, and each of them with "-" before it to exclude it.
 * Any text can be read; a quote that is not closed goes on to the end.
 * @example parseQuery("sector:cement,chemicals 产能").filters // { sector: ["cement", "chemicals"] }
 */
export function parseQuery(text: string): Query {
  const terms: QueryTerm[] = [];
  const issues: QueryIssue[] = [];
  const skip = (at: number) => at + (match(SPACE, text, at)?.[0].length ?? 0);
  for (let at = skip(0); at < text.length; at = skip(at)) {
    const named = match(NAMED, text, at);
    const quoted = named ?? match(QUOTED, text, at);
    const found = quoted ?? match(WORD, text, at);
    if (found === null) break;
    at += found[0].length;
    const read = named === null ? readText(found, quoted !== null) : readNamed(named);
    if (Array.isArray(read)) issues.push(...read);
    else if (read.kind === "filter" || SAYS_SOMETHING.test(read.text)) terms.push(read);
  }
  return { terms, filters: valuesByName(terms, false), issues };
}

function termToString(term: QueryTerm): string {
  const minus = term.excluded ? "-" : "";
  if (term.kind === "text") return minus + (term.phrase ? `"${term.text}"` : term.text);
  const values = term.values.map(({ value }) => (NEEDS_QUOTES.test(value) ? `"${value}"` : value));
  return `${minus}${term.name}:${values.join(",")}`;
}

/**
 * The text of a query: reading it gives the same terms again, in their order.
 * @example queryToString(parseQuery("sector:cement   产能  -clinker")) // "sector:cement 产能 -clinker"
 */
export function queryToString({ terms }: Pick<Query, "terms">): string {
  return terms.map(termToString).join(" ");
}
