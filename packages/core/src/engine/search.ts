import MiniSearch from "minisearch";
import type { Dataset } from "../schema/dataset.ts";
import type { Bilingual } from "../schema/text.ts";
import type { Noun } from "./filter.ts";

/** A record found by a search. */
export interface SearchHit {
  readonly noun: Noun;
  readonly id: string;
  readonly title: Bilingual;
  readonly score: number;
}

/** A search over one record; build it once, ask it often. */
export type Search = (
  query: string,
  options?: { readonly noun?: Noun; readonly limit?: number },
) => SearchHit[];

interface Entry {
  key: string;
  noun: Noun;
  id: string;
  title: Bilingual;
  names: string;
  text: string;
}

const HAN = /\p{Script=Han}+/gu;
const WORD = /[\p{Script=Latin}\p{N}]+(?:[.'][\p{Script=Latin}\p{N}]+)*/gu;

/** Words of Latin text; Han text, which has no spaces, as overlapping pairs of characters. */
function tokenize(text: string): string[] {
  const words: string[] = text.match(WORD) ?? [];
  const pairs = (text.match(HAN) ?? []).flatMap((run) =>
    run.length === 1
      ? [run]
      : Array.from({ length: run.length - 1 }, (_, index) => run.slice(index, index + 2)),
  );
  return [...words, ...pairs];
}

/** One form for singular and plural: "factories" and "factory", "standards" and "standard". */
function normalize(term: string): string {
  const word = term.toLowerCase();
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

const both = (text: Bilingual | null | undefined) => (text ? `${text.en} ${text.zh}` : "");

function entriesOf(dataset: Dataset): Entry[] {
  const names = new Map(
    [
      ...dataset.sectors,
      ...dataset.actors,
      ...dataset.indicators,
      ...dataset.plans,
      ...dataset.mechanisms,
    ].map((record) => [record.id, both(record.name)]),
  );
  const namesOf = (...ids: readonly (string | null)[]) =>
    ids.map((id) => (id === null ? "" : (names.get(id) ?? ""))).join(" ");
  const entry = (noun: Noun, id: string, title: Bilingual, text: string): Entry => ({
    key: `${noun}:${id}`,
    noun,
    id,
    title,
    names: both(title),
    text,
  });
  return [
    ...dataset.indicators.map((record) =>
      entry(
        "indicators",
        record.id,
        record.name,
        [record.description, ...record.definitions.map((definition) => definition.name)]
          .map(both)
          .join(" "),
      ),
    ),
    ...dataset.plans.map((record) =>
      entry(
        "plans",
        record.id,
        record.name,
        [
          both(record.description),
          ...record.parts.map((part) => both(part.name)),
          namesOf(...record.issuers),
        ].join(" "),
      ),
    ),
    ...dataset.mechanisms.map((record) =>
      entry("mechanisms", record.id, record.name, both(record.description)),
    ),
    ...dataset.sectors.map((record) =>
      entry("sectors", record.id, record.name, both(record.description)),
    ),
    ...dataset.actors.map((record) =>
      entry(
        "actors",
        record.id,
        record.name,
        [both(record.description), ...record.roles.map((role) => both(role.title))].join(" "),
      ),
    ),
    ...dataset.documents.map((record) =>
      entry(
        "documents",
        record.id,
        record.title,
        [
          namesOf(record.publisher),
          record.source.original?.title ?? "",
          ...record.paragraphs.map((paragraph) => both(paragraph.gist)),
        ].join(" "),
      ),
    ),
    ...dataset.claims.map((record) =>
      entry(
        "claims",
        record.id,
        record.statement,
        [
          record.quantity?.printed ?? "",
          namesOf(
            record.indicator,
            record.sector,
            record.speaker,
            ...record.mechanisms,
            ...record.plans,
          ),
        ].join(" "),
      ),
    ),
    ...dataset.commitments.map((record) =>
      entry(
        "commitments",
        record.id,
        record.statement,
        namesOf(...record.sectors, ...record.mechanisms, ...record.plans, ...record.actors),
      ),
    ),
  ];
}

/**
 * Builds the full-text search of a record, in both languages.
 * @example createSearch(dataset)("能耗", { limit: 5 })
 */
export function createSearch(dataset: Dataset): Search {
  const entries = entriesOf(dataset);
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const index = new MiniSearch<Entry>({
    idField: "key",
    fields: ["names", "id", "text"],
    tokenize,
    processTerm: normalize,
    searchOptions: {
      boost: { names: 3, id: 2 },
      // A short Latin word begins too many others; one Chinese character begins a pair.
      prefix: (term) => term.length > 2 || /^\p{Script=Han}$/u.test(term),
      combineWith: "AND",
    },
  });
  index.addAll(entries);
  return (query, { noun, limit = 50 } = {}) =>
    index
      .search(
        query,
        noun === undefined ? {} : { filter: (result) => byKey.get(result.id)?.noun === noun },
      )
      .slice(0, limit)
      .flatMap((result) => {
        const entry = byKey.get(result.id);
        return entry === undefined
          ? []
          : [
              {
                noun: entry.noun,
                id: entry.id,
                title: entry.title,
                score: Math.round(result.score * 100) / 100,
              },
            ];
      });
}
