import {
  type Dataset,
  FILTERS,
  type Filters,
  facetOf,
  NOUNS,
  type Noun,
  nearest,
} from "@peakline/core";
import { filterValueLabel, LOCALES } from "@peakline/core/view";
import { type Arguments, valuesOf } from "../arguments.ts";
import { didYouMean, usage } from "../failure.ts";

/** A closed list longer than this is not printed in a sentence. */
const PRINTABLE = 30;

/** The values that records have, and so the ones worth suggesting. */
function usedValues(dataset: Dataset, noun: Noun, filter: string): string[] {
  return facetOf(dataset, noun, filter, dataset[noun]).map(({ value }) => value);
}

/** True where a name of the value, in either language, has the text in it: "钢铁" for iron-and-steel. */
function isNamed(dataset: Dataset, noun: Noun, filter: string, value: string, text: string) {
  return LOCALES.some((locale) =>
    filterValueLabel(dataset, noun, filter, value, locale)
      .toLowerCase()
      .includes(text.toLowerCase()),
  );
}

/** Refuses a value that is not one of a filter; a name in either language is understood as a hint. */
export function checkValue(dataset: Dataset, noun: Noun, filter: string, value: string): void {
  // What has a name is a value, though no record may have it: that list is empty, and not a mistake.
  if (filterValueLabel(dataset, noun, filter, value, "en") !== value) return;
  const used = usedValues(dataset, noun, filter);
  if (used.includes(value)) return;
  const list = NOUNS.find((each) => each === `${filter}s`);
  const where = list === undefined ? "" : `They are listed by: peakline list ${list}`;
  const all = used.length > PRINTABLE ? where : `It is one of ${used.join(", ")}.`;
  const named = used.find((each) => isNamed(dataset, noun, filter, each, value));
  const advice = didYouMean(named ?? nearest(value, used)) || all;
  throw usage(`"${value}" is not a value of ${filter}.`, advice);
}

function checkName(noun: Noun, filter: string, others: readonly string[]): void {
  const names = Object.keys(FILTERS[noun]);
  if (names.includes(filter)) return;
  const advice = didYouMean(nearest(filter, [...names, ...others]));
  throw usage(
    `${noun} have no filter "${filter}".`,
    `${advice} They have ${names.join(", ")}.`.trim(),
  );
}

/** The filters of a command line: options that the command does not know itself, and words like name=value. */
export function filtersOf(
  dataset: Dataset,
  noun: Noun,
  given: Arguments,
  words: readonly string[],
  ownOptions: readonly string[],
): Filters {
  const pairs: [string, string][] = [];
  for (const name of given.options.keys()) {
    if (ownOptions.includes(name)) continue;
    checkName(noun, name, ownOptions);
    for (const value of valuesOf(given, name)) pairs.push([name, value]);
  }
  for (const word of words) {
    const [, name, value] = /^([^=]+)=(.+)$/s.exec(word) ?? [];
    if (name === undefined || value === undefined) {
      throw usage(`"${word}" is not a filter.`, "A filter is written --name value or name=value.");
    }
    checkName(noun, name, []);
    pairs.push([name, value]);
  }
  const filters: Record<string, string[]> = {};
  for (const [name, text] of pairs) {
    for (const value of text.split(",")) {
      checkValue(dataset, noun, name, value);
      filters[name] = [...(filters[name] ?? []), value];
    }
  }
  return filters;
}
