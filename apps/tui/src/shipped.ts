import type { SearchIndex } from "@peakline/core";
import { dataset } from "@peakline/core/data";
import { searchIndexOf } from "@peakline/core/search";
import type { ComputedNoun, Locale } from "@peakline/core/view";
import { type AllAnswers, allAnswers } from "./commands/answer-rows.ts";
import { type Fronts, wholeFrontOf } from "./front.ts";

// The build puts what these come to in the place of this module: it takes a start longer to compute them than to read them.

/** The first screen of the record that ships with this program. */
export const front = (): Fronts => ({
  en: wholeFrontOf(dataset, "en"),
  zh: wholeFrontOf(dataset, "zh"),
});

/** The index of its search. */
export const searchIndex = (): SearchIndex => searchIndexOf(dataset);

/** All that is answered under a noun. */
export const answers = (noun: ComputedNoun, locale: Locale): AllAnswers =>
  allAnswers(dataset, noun, locale);
