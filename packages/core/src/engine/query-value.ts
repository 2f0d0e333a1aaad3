import { parsePeriod } from "../quantity/period.ts";
import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import { FILTER_LISTS, FILTERS, facetOf, type NamedList, NOUNS, type Noun } from "./filter.ts";
import { nearest } from "./nearest.ts";
import type { FilterTerm, Query, QueryIssue, QueryTerm, QueryValue } from "./query.ts";

/** A value that records carry, with what it is called in either language. */
interface Known {
  readonly id: string;
  readonly names: readonly string[];
}

/** The period and the baseline of a claim, where the source resolves them. */
export function periodsOf({ period, baseline }: Claim): string[] {
  return [period, baseline].filter((each) => typeof each === "string");
}

/** True where two periods have a day in common. */
export function overlap(one: string, other: string): boolean {
  const [a, b] = [parsePeriod(one), parsePeriod(other)];
  return a !== null && b !== null && a.start <= b.end && b.start <= a.end;
}

/** All years that the claims speak of, from the first to the last. */
function yearsOf(dataset: Dataset): string[] {
  const years = dataset.claims
    .flatMap(periodsOf)
    .flatMap((period) => period.split("/"))
    .map((point) => point.slice(0, 4))
    .sort();
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined ? [] : [first === last ? first : `${first}/${last}`];
}

function namesIn(dataset: Dataset, noun: Noun, name: string): Map<string, string[]> {
  const list = FILTER_LISTS[name];
  if (list === undefined) return new Map();
  return new Map(
    dataset[list === "own" ? (noun as NamedList) : list].map((record) => {
      const { en, zh } = "name" in record ? record.name : record.title;
      return [record.id, [en, zh]];
    }),
  );
}

/** The values of a name that some record carries. */
function knownValues(dataset: Dataset, name: string): Known[] {
  const known = new Map<string, Known>();
  for (const noun of NOUNS.filter((each) => Object.hasOwn(FILTERS[each], name))) {
    const names = namesIn(dataset, noun, name);
    for (const { value: id } of facetOf(dataset, noun, name, dataset[noun])) {
      known.set(id, { id, names: names.get(id) ?? [] });
    }
  }
  return [...known.values()];
}

function findValue(typed: string, known: readonly Known[]): string | undefined {
  const wanted = typed.toLowerCase();
  const same = (text: string) => text.toLowerCase() === wanted;
  return known.find(({ id, names }) => same(id) || names.some(same))?.id;
}

/** Part of a name that says which is meant: a letter or two occur everywhere. */
const TELLING = /\p{Script=Han}|.{4}/u;

function unknownValue(
  name: string,
  { value, at, end }: QueryValue,
  known: readonly Known[],
): QueryIssue {
  const allowed = known.map(({ id }) => id);
  const wanted = value.toLowerCase();
  const named = TELLING.test(wanted)
    ? known.find(({ names }) => names.some((each) => each.toLowerCase().includes(wanted)))
    : undefined;
  const didYouMean = named?.id ?? nearest(value, allowed);
  return { kind: "unknown-value", name, value, at, end, allowed, didYouMean };
}

function resolveTerm(dataset: Dataset, term: FilterTerm): FilterTerm | QueryIssue[] {
  if (term.name === "period") {
    const periods = dataset.claims.flatMap(periodsOf);
    const issues = term.values
      .filter(({ value }) => !periods.some((period) => overlap(period, value)))
      .map((part): QueryIssue => {
        return { ...part, kind: "unknown-value", name: term.name, allowed: yearsOf(dataset) };
      });
    return issues.length > 0 ? issues : term;
  }
  const known = knownValues(dataset, term.name);
  const issues: QueryIssue[] = [];
  const values = term.values.flatMap((part) => {
    const value = findValue(part.value, known);
    if (value === undefined) issues.push(unknownValue(term.name, part, known));
    return value === undefined ? [] : [{ ...part, value }];
  });
  return issues.length > 0 ? issues : { ...term, values };
}

/**
 * The terms of a query with the ids of their values, which may be given by name ("行业：水泥"), and everything that is
 * wrong with it: a value that no record has is a mistake, never an empty answer.
 */
export function resolveQuery(
  dataset: Dataset,
  { terms, issues }: Query,
): { terms: QueryTerm[]; issues: QueryIssue[] } {
  const found = [...issues];
  const resolved = terms.flatMap((term) => {
    const read = term.kind === "text" ? term : resolveTerm(dataset, term);
    if (!Array.isArray(read)) return [read];
    found.push(...read);
    return [];
  });
  return { terms: resolved, issues: found.sort((a, b) => a.at - b.at) };
}
