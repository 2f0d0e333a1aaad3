import { type Filters, filterRecords, type Noun } from "../engine/filter.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Bilingual } from "../schema/text.ts";
import { NOUN_LABELS } from "./labels.ts";
import { type Locale, say } from "./locale.ts";
import type { Section } from "./model.ts";
import { rowView } from "./row.ts";

/** The records of a noun that fit the filters, as a section under the noun's name or another heading. */
export function section(
  dataset: Dataset,
  noun: Noun,
  filters: Filters,
  locale: Locale,
  heading: Bilingual = NOUN_LABELS[noun],
): Section {
  const records = filterRecords(dataset, noun, filters);
  return {
    heading: say(heading, locale),
    rows: records.map((record) => rowView(dataset, noun, record, locale)),
  };
}

/** The sections that have rows. */
export function sectionsOf(...sections: readonly Section[]): Section[] {
  return sections.filter((entry) => entry.rows.length > 0);
}
