import type { Dataset } from "../schema/dataset.ts";
import type { Bilingual } from "../schema/text.ts";
import type { Section } from "./model.ts";

/** A group of answers with a heading: what belongs to it. */
export interface Group<T> {
  /** What it is, in every language. */
  readonly id: string;
  readonly heading: Bilingual;
  readonly fits: (answer: T, dataset: Dataset) => boolean;
}

/** A label as a heading. */
export const capital = ({ en, zh }: Bilingual): Bilingual => ({
  en: `${en.charAt(0).toUpperCase()}${en.slice(1)}`,
  zh,
});

/** The sections that have something to show. */
export const withRows = (sections: readonly Section[]) =>
  sections.filter(({ rows }) => rows.length > 0);
