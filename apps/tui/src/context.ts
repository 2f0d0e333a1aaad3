import type { Dataset, QueryAnswer } from "@peakline/core";
import type { Instrument } from "@peakline/core/instruments";
import type { ComputedNoun, Locale, Tag } from "@peakline/core/view";
import type { Size } from "./frame.ts";
import type { Words } from "./words.ts";

/** All that a query in the grammar of core finds. */
export type Ask = (query: string) => QueryAnswer;

/** What a screen is made from. */
export interface Context {
  readonly dataset: Dataset;
  readonly instruments: readonly Instrument[];
  readonly locale: Locale;
  readonly words: Words;
  readonly size: Size;
  /** False where a reader wants words in place of drawings. */
  readonly drawings: boolean;
  /** True where lines are read one after the other: nothing of a list is cut to stand in its columns. */
  readonly whole: boolean;
  /** The search over the record, built when it is first asked. */
  readonly search: Ask;
  /** What the answers under a noun come to; null before it is computed, as when the explorer opens. */
  readonly summary: (noun: ComputedNoun) => readonly Tag[] | null;
  /** What the size of the terminal changes nothing of: computed once, and kept for the next width. */
  readonly once: <T>(key: string, compute: () => T) => T;
  /** What takes too long to wait for it with a key: null until it is computed, when the screen is laid out anew. */
  readonly later: <T>(key: string, compute: () => T) => T | null;
}
