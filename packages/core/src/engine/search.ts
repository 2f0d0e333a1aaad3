import MiniSearch, { type Query } from "minisearch";
import { toSimplified } from "../extract/han.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Bilingual } from "../schema/text.ts";
import type { Noun } from "./filter.ts";
import { createPinyin, type Spelled } from "./pinyin.ts";
import { chineseNamesOf, entriesOf, type SearchEntry, usesOf } from "./search-entry.ts";

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

const SEQUENCE = new RegExp(`${WORD.source}|\\p{Script=Han}`, "gu");

/** The words of a text in their order, and single Chinese characters, for comparing phrases. */
function sequenceOf(text: string): string {
  return ` ${(text.match(SEQUENCE) ?? []).map(normalize).join(" ")} `;
}

/** One form for singular and plural, "factories" and "factory", and for traditional and simplified characters. */
function normalize(term: string): string {
  const word = toSimplified(term.toLowerCase());
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

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

/**
 * Builds the full-text search of a record, in both languages. Chinese is found in traditional characters too, and by its
 * pinyin, in full or by the initials of a name.
 * @example createSearch(dataset)("能耗", { limit: 5 })
 */
export function createSearch(dataset: Dataset): Search {
  const entries = entriesOf(dataset);
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const uses = usesOf(dataset);
  const pinyin = createPinyin(chineseNamesOf(dataset));
  const words = new Set<string>();
  const index = new MiniSearch<SearchEntry>({
    idField: "key",
    fields: ["names", "id", "text"],
    tokenize,
    processTerm: (term) => {
      const word = normalize(term);
      words.add(word);
      return word;
    },
    searchOptions: {
      processTerm: normalize,
      boost: { names: 3, id: 2 },
      boostDocument: (key) => 1 + Math.log2(1 + (uses.get(key) ?? 0)) / 8,
      // A short Latin word begins too many others; one Chinese character begins a pair.
      prefix: (term) => term.length > 2 || /^\p{Script=Han}$/u.test(term),
      combineWith: "AND",
    },
  });
  index.addAll(entries);
  // Who writes a word of the record means that word, unless it is a whole name as well.
  const readPinyin = (word: string): readonly string[] => {
    const { stretches, whole }: Spelled = pinyin(word);
    return whole || !words.has(normalize(word)) ? stretches : [];
  };
  return (query, { noun, limit = 50, phrases = [] } = {}) => {
    const wanted = phrases.map(sequenceOf);
    const fits = ({ noun: own, names, text }: SearchEntry) =>
      (noun === undefined || own === noun) &&
      (wanted.length === 0 || hasPhrases(sequenceOf(names) + sequenceOf(text), wanted));
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
