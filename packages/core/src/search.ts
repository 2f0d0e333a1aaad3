// The search door: full text, with the library that it takes and what is known of the Chinese characters of this release.
import { han } from "../generated/han.js";
import { indexOf, type Search, type SearchIndex, searchOf } from "./engine/search.ts";
import type { Dataset } from "./schema/dataset.ts";

/**
 * Builds the full-text search of a record, in both languages. Chinese is found in traditional characters too, and by its
 * pinyin, in full or by the initials of a name.
 * @param kept the index of this very record, where it has been made before
 * @example
 * const search = createSearch(dataset);
 * const found = ["green factories", "綠色工廠", "lvse gongchang", "lsgc"].map((text) => search(text).at(0)?.id);
 * new Set(found); // new Set(["green-factories"])
 */
export const createSearch = (dataset: Dataset, kept?: SearchIndex): Search =>
  searchOf(dataset, han, kept);

/**
 * The index of the search of a record, to be kept beside it: a search is made from it several times as quickly as from the
 * record alone.
 * @example
 * const kept = JSON.parse(JSON.stringify(searchIndexOf(dataset)));
 * createSearch(dataset, kept)("lvse gongchang").at(0)?.id; // "green-factories"
 */
export const searchIndexOf = (dataset: Dataset): SearchIndex => indexOf(dataset, han);
