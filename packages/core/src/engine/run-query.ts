import type { Dataset } from "../schema/dataset.ts";
import type { Bilingual } from "../schema/text.ts";
import {
  countValues,
  FILTERS,
  type FilterField,
  type Filters,
  filterRecords,
  NOUNS,
  type Noun,
  type Nouns,
} from "./filter.ts";
import {
  type FilterTerm,
  type Query,
  type QueryIssue,
  type QueryTerm,
  type TextTerm,
  valuesByName,
} from "./query.ts";
import { QUERY_NAMES } from "./query-name.ts";
import { overlap, periodsOf, resolveQuery } from "./query-value.ts";
import type { Search, SearchHit } from "./search.ts";

/** What a query found. */
export interface QueryAnswer {
  /** Best first; without words to be found, in the order of the record. */
  readonly hits: SearchHit[];
  /** How many there are, beyond the limit. */
  readonly total: number;
  /** How many each noun has, most first, whatever noun was asked for. */
  readonly nouns: { readonly value: Noun; readonly count: number }[];
  /** How many of what is found carry each value, by name, most first: what one more term of the query would leave. */
  readonly facets: Readonly<Record<string, readonly { value: string; count: number }[]>>;
  /** What is wrong with the query; then nothing is found. */
  readonly issues: QueryIssue[];
}

/** The names by which a search tells its hits apart: those that readers ask for, whatever the noun. */
export const SEARCH_FACETS = ["modality", "sector", "theme", "authority"] as const;

const EVERY = Number.POSITIVE_INFINITY;
const keyOf = ({ noun, id }: Pick<SearchHit, "noun" | "id">) => `${noun}:${id}`;
const takes = (noun: Noun, name: string) =>
  Object.hasOwn(FILTERS[noun], name) || (noun === "claims" && name === "period");

function titleOf(record: Nouns[Noun]): Bilingual {
  return "name" in record ? record.name : "title" in record ? record.title : record.statement;
}

/** The ids of the records of a noun that carry one of the values. */
function carrying(
  dataset: Dataset,
  noun: Noun,
  name: string,
  values: readonly string[],
): ReadonlySet<string> {
  if (!takes(noun, name)) return new Set();
  const records: readonly { readonly id: string }[] =
    name === "period"
      ? dataset.claims.filter((claim) =>
          periodsOf(claim).some((period) => values.some((value) => overlap(period, value))),
        )
      : filterRecords(dataset, noun, { [name]: values });
  return new Set(records.map(({ id }) => id));
}

/** The records that carry what is asked for and nothing that is excluded. A noun without a name that is asked for drops out. */
function recordsThatFit(dataset: Dataset, chosen: Filters, excluded: Filters): SearchHit[] {
  return NOUNS.flatMap((noun) => {
    const sets = (filters: Filters) =>
      Object.entries(filters).map(([name, values]) => carrying(dataset, noun, name, values));
    const [wanted, unwanted] = [sets(chosen), sets(excluded)];
    const records: readonly Nouns[Noun][] = dataset[noun];
    return records
      .filter(
        ({ id }) => wanted.every((set) => set.has(id)) && !unwanted.some((set) => set.has(id)),
      )
      .map((record) => ({ noun, id: record.id, title: titleOf(record), score: 0 }));
  });
}

/** The words in one order, each once: the order of the terms must not change an answer. */
function findText(search: Search, terms: readonly TextTerm[]): SearchHit[] {
  const sorted = (texts: readonly TextTerm[]) => [...new Set(texts.map(({ text }) => text))].sort();
  return search(sorted(terms).join(" "), {
    limit: EVERY,
    phrases: sorted(terms.filter(({ phrase }) => phrase)),
  });
}

function find(dataset: Dataset, search: Search, terms: readonly QueryTerm[]): SearchHit[] {
  const texts = terms.filter((term) => term.kind === "text");
  const words = texts.filter(({ excluded }) => !excluded);
  const unwanted = new Set(
    texts
      .filter(({ excluded }) => excluded)
      .flatMap((term) => findText(search, [term]))
      .map(keyOf),
  );
  const fitting = () =>
    recordsThatFit(dataset, valuesByName(terms, false), valuesByName(terms, true));
  const keep = (hits: SearchHit[]) => hits.filter((hit) => !unwanted.has(keyOf(hit)));
  if (words.length === 0) return keep(fitting());
  const hits = findText(search, words);
  if (texts.length === terms.length) return keep(hits);
  const fits = new Set(fitting().map(keyOf));
  return keep(hits.filter((hit) => fits.has(keyOf(hit))));
}

/** How many hits carry each value of the names of a search. */
function facetsOf(dataset: Dataset, hits: readonly SearchHit[]): QueryAnswer["facets"] {
  const found = NOUNS.flatMap((noun) => {
    const ids = new Set(hits.filter((hit) => hit.noun === noun).map(({ id }) => id));
    const records: readonly Nouns[Noun][] = dataset[noun];
    return records.filter(({ id }) => ids.has(id)).map((record) => ({ noun, record }));
  });
  return Object.fromEntries(
    SEARCH_FACETS.map((name) => [
      name,
      countValues(
        found.map(({ noun, record }) => {
          const fields = FILTERS[noun] as Readonly<Record<string, FilterField<Nouns[Noun]>>>;
          return fields[name]?.(record, dataset) ?? [];
        }),
      ),
    ]),
  );
}

/** The terms that keep every record out: names that the noun asked for does not have, or that no noun has together. */
function termsWithoutNoun(terms: readonly FilterTerm[], noun: Noun | undefined): FilterTerm[] {
  if (noun !== undefined) return terms.filter(({ name }) => !takes(noun, name));
  const wanted = terms.filter(({ excluded }) => !excluded);
  return NOUNS.some((each) => wanted.every(({ name }) => takes(each, name))) ? [] : wanted;
}

function nounIssues(terms: readonly QueryTerm[], noun: Noun | undefined): QueryIssue[] {
  const wrong = termsWithoutNoun(
    terms.filter((term) => term.kind === "filter"),
    noun,
  );
  const [first, last] = [wrong[0], wrong.at(-1)];
  if (first === undefined || last === undefined) return [];
  const name = [...new Set(wrong.map((term) => term.name))].join(" + ");
  const allowed = noun === undefined ? [] : QUERY_NAMES.filter((each) => takes(noun, each));
  return [{ kind: "no-noun", name, value: "", at: first.at, end: last.end, allowed }];
}

/**
 * Answers a query: the records that have all its words and carry what it asks for, best first.
 * @example
 * const query = parseQuery("document:miit-2025-01-22-green-list-2024 -parks 公布");
 * const { hits } = runQuery(dataset, createSearch(dataset), query, { noun: "claims" });
 * hits.map(({ id }) => id); // ["miit-2025-01-22-green-list-2024/green-factories-removed"]
 */
export function runQuery(
  dataset: Dataset,
  search: Search,
  query: Query,
  { noun, limit = 50 }: { readonly noun?: Noun | undefined; readonly limit?: number } = {},
): QueryAnswer {
  const resolved = resolveQuery(dataset, query);
  const issues = [...resolved.issues, ...nounIssues(resolved.terms, noun)];
  if (issues.length > 0 || resolved.terms.length === 0) {
    return { hits: [], total: 0, nouns: [], facets: {}, issues };
  }
  const found = find(dataset, search, resolved.terms);
  const nouns = NOUNS.map((value) => ({
    value,
    count: found.filter((hit) => hit.noun === value).length,
  }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const hits = noun === undefined ? found : found.filter((hit) => hit.noun === noun);
  const facets = facetsOf(dataset, hits);
  return { hits: hits.slice(0, limit), total: hits.length, nouns, facets, issues };
}
