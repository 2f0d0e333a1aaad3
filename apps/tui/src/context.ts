import type { Dataset, Search } from "@peakline/core";
import type { Locale } from "@peakline/core/view";
import type { Size } from "./frame.ts";
import type { Words } from "./words.ts";

/** What a screen is made from. */
export interface Context {
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly words: Words;
  readonly size: Size;
  /** The search over the record, built when it is first asked. */
  readonly search: Search;
}
