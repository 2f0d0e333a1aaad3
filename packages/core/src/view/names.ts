import type { Noun } from "../engine/filter.ts";
import { remembered } from "../engine/remembered.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Bilingual } from "../schema/text.ts";
import { type Locale, say } from "./locale.ts";
import type { TextLink } from "./model.ts";

/** The tables whose records have names but no page of their own. */
type Table = "themes" | "boundaries" | "places" | "products" | "statuses";
type Named = "indicators" | "plans" | "mechanisms" | "sectors" | "actors" | Table;

const namesOf = remembered((dataset: Dataset) => {
  const names = new Map<string, Bilingual>();
  for (const kind of [
    "indicators",
    "plans",
    "mechanisms",
    "sectors",
    "actors",
    "themes",
    "boundaries",
    "places",
    "products",
    "statuses",
  ] as const) {
    for (const record of dataset[kind]) names.set(`${kind}/${record.id}`, record.name);
  }
  for (const document of dataset.documents) names.set(`documents/${document.id}`, document.title);
  return names;
});

/**
 * The name of a record in one language; its id where the record is not there.
 * @example nameOf(dataset, "sectors", "cement", "zh") // "水泥"
 */
export function nameOf(
  dataset: Dataset,
  kind: Named | "documents",
  id: string,
  locale: Locale,
): string {
  const name = namesOf(dataset).get(`${kind}/${id}`);
  return name === undefined ? id : say(name, locale);
}

const PAGES: readonly string[] = [
  "documents",
  "indicators",
  "plans",
  "mechanisms",
  "sectors",
  "actors",
] satisfies Noun[];

/**
 * The name of a record, leading to its page where it has one.
 * @example linkTo(dataset, "sectors", "cement", "en") // { text: "Cement", to: { noun: "sectors", id: "cement" } }
 */
export function linkTo(
  dataset: Dataset,
  kind: Named | "documents",
  id: string,
  locale: Locale,
): TextLink {
  const text = nameOf(dataset, kind, id, locale);
  return PAGES.includes(kind) ? { text, to: { noun: kind as Noun, id } } : { text };
}
