import MiniSearch, { type AsPlainObject, type Options, type Query } from "minisearch";
import { type Han, type HanTable, hanOf } from "../extract/han.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Bilingual } from "../schema/text.ts";
import type { Noun } from "./filter.ts";
import { createPinyin, type Spelled } from "./pinyin.ts";
import { chineseNamesOf, entriesOf, type SearchEntry, usesOf } from "./search-entry.ts";
import { beginsOthers, keptAs, normalize, sequenceOf, tokenize } from "./search-term.ts";

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
  options?: {
    readonly noun?: Noun;
    readonly limit?: number;
    /** Words that must stand together, in this order. */
    readonly phrases?: readonly string[];
  },
) => SearchHit[];

const hasPhrases = (sequence: string, phrases: readonly string[]) =>
  phrases.every((phrase) => sequence.includes(phrase));

/** Two syllables or more with spaces between them, as in "gang tie", and no other word. */
const SPACED =
  /^\s*\p{Script=Latin}[\p{Script=Latin}\p{N}\p{M}]*(?:\s+[\p{Script=Latin}\p{N}\p{M}]+)+\s*$/u;

/**
 * All words of a query: each as it is written or, where it can be pinyin, as the Chinese that it stands for. Words that
 * spell Chinese only together are read together as well.
 */
function queryOf(text: string, read: (word: string) => readonly string[]): Query {
  const apart = wordsOf(text, read);
  if (!SPACED.test(text)) return apart;
  const joined = read(text.replace(/\s+/g, ""));
  return joined.length === 0
    ? apart
    : { combineWith: "OR", queries: [apart, ...joined.map(together)] };
}

/** All pairs of characters of a stretch of Chinese. */
const together = (stretch: string): Query => ({ combineWith: "AND", queries: [stretch] });

function wordsOf(text: string, read: (word: string) => readonly string[]): Query {
  const queries = tokenize(text).map((word): Query => {
    const stretches = read(word).map(together);
    return stretches.length === 0 ? word : { combineWith: "OR", queries: [word, ...stretches] };
  });
  return { combineWith: "AND", queries };
}

/** The index of a search as it can be kept in a file. */
export interface SearchIndex {
  readonly index: AsPlainObject;
  /** Every word of the record, before it is cut for the index. */
  readonly words: readonly string[];
}

const optionsFor = (uses: ReadonlyMap<string, number>, han: Han): Options<SearchEntry> => ({
  idField: "key",
  fields: ["names", "id", "text"],
  tokenize,
  searchOptions: {
    processTerm: (term) => keptAs(normalize(term, han)),
    boost: { names: 3, id: 2 },
    boostDocument: (key) => 1 + Math.log2(1 + (uses.get(key) ?? 0)) / 8,
    prefix: beginsOthers,
    combineWith: "AND",
  },
});

function build(entries: readonly SearchEntry[], options: Options<SearchEntry>, han: Han) {
  const words = new Set<string>();
  // Most words come again and again.
  const kept = new Map<string, string>();
  const index = new MiniSearch<SearchEntry>({
    ...options,
    processTerm: (term) => {
      const known = kept.get(term);
      if (known !== undefined) return known;
      const word = normalize(term, han);
      words.add(word);
      kept.set(term, keptAs(word));
      return keptAs(word);
    },
  });
  index.addAll(entries);
  return { index, words };
}

/** The index of the search of a record, to be kept beside it. */
export function indexOf(dataset: Dataset, table: HanTable): SearchIndex {
  const han = hanOf(table);
  const { index, words } = build(entriesOf(dataset), optionsFor(usesOf(dataset), han), han);
  return { index: index.toJSON(), words: [...words] };
}

/**
 * Builds the full-text search of a record, in both languages. Chinese is found in traditional characters too, and by its
 * pinyin, in full or by the initials of a name, as far as the table knows its characters.
 * @param kept the index of this very record, where it has been made before
 */
export function searchOf(dataset: Dataset, table: HanTable, kept?: SearchIndex): Search {
  const han = hanOf(table);
  const entries = entriesOf(dataset);
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const options = optionsFor(usesOf(dataset), han);
  const pinyin = createPinyin(chineseNamesOf(dataset), han.readingsOf);
  const { index, words } =
    kept === undefined
      ? build(entries, options, han)
      : {
          index: MiniSearch.loadJS<SearchEntry>(kept.index, options),
          words: new Set(kept.words),
        };
  // Who writes a word of the record means that word, unless it is a whole name as well.
  const readPinyin = (word: string): readonly string[] => {
    const { stretches, whole }: Spelled = pinyin(word);
    return whole || !words.has(normalize(word, han)) ? stretches : [];
  };
  return (query, { noun, limit = 50, phrases = [] } = {}) => {
    const wanted = phrases.map((phrase) => sequenceOf(phrase, han));
    const fits = ({ noun: own, names, text }: SearchEntry) =>
      (noun === undefined || own === noun) &&
      (wanted.length === 0 || hasPhrases(sequenceOf(names, han) + sequenceOf(text, han), wanted));
    const filter = ({ id }: { id: string }) => {
      const entry = byKey.get(id);
      return entry !== undefined && fits(entry);
    };
    // Who writes an id means that record, though another may have its words more often.
    const named = query.trim().toLowerCase();
    const isNamed = ({ id }: { readonly id: string }) => byKey.get(id)?.id === named;
    return index
      .search(queryOf(query, readPinyin), { filter })
      .sort((a, b) => Number(isNamed(b)) - Number(isNamed(a)))
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
  };
}
