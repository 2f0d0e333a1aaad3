import type { Dataset } from "../schema/dataset.ts";
import type { Bilingual } from "../schema/text.ts";
import type { Noun } from "./filter.ts";

/** What the search knows of a record: its name counts more than the text around it. */
export interface SearchEntry {
  key: string;
  noun: Noun;
  id: string;
  title: Bilingual;
  names: string;
  text: string;
}

const both = (text: Bilingual | null | undefined) => (text ? `${text.en} ${text.zh}` : "");

/** Every record that can be found, as the search knows it. */
export function entriesOf(dataset: Dataset): SearchEntry[] {
  const names = new Map(
    [
      ...dataset.sectors,
      ...dataset.actors,
      ...dataset.indicators,
      ...dataset.plans,
      ...dataset.mechanisms,
    ].map((record) => [record.id, both(record.name)]),
  );
  const namesOf = (...ids: readonly (string | null)[]) =>
    ids.map((id) => (id === null ? "" : (names.get(id) ?? ""))).join(" ");
  const entry = (noun: Noun, id: string, title: Bilingual, text: string): SearchEntry => ({
    key: `${noun}:${id}`,
    noun,
    id,
    title,
    names: both(title),
    text,
  });
  return [
    ...dataset.indicators.map((record) =>
      entry(
        "indicators",
        record.id,
        record.name,
        [record.description, ...record.definitions.map((definition) => definition.name)]
          .map(both)
          .join(" "),
      ),
    ),
    ...dataset.plans.map((record) =>
      entry(
        "plans",
        record.id,
        record.name,
        [
          both(record.description),
          record.number ?? "",
          ...record.constraints.map(({ text }) => both(text)),
          ...record.parts.map((part) => both(part.name)),
          namesOf(...record.issuers),
        ].join(" "),
      ),
    ),
    ...dataset.mechanisms.map((record) =>
      entry(
        "mechanisms",
        record.id,
        record.name,
        [record.description, ...record.constraints.map(({ text }) => text)].map(both).join(" "),
      ),
    ),
    ...dataset.sectors.map((record) =>
      entry("sectors", record.id, record.name, both(record.description)),
    ),
    ...dataset.actors.map((record) =>
      entry(
        "actors",
        record.id,
        record.name,
        [both(record.description), ...record.roles.map((role) => both(role.title))].join(" "),
      ),
    ),
    ...dataset.documents.map((record) =>
      entry(
        "documents",
        record.id,
        record.title,
        [
          namesOf(record.publisher),
          record.source.original?.title ?? "",
          ...record.paragraphs.map((paragraph) => both(paragraph.gist)),
        ].join(" "),
      ),
    ),
    ...dataset.claims.map((record) =>
      entry(
        "claims",
        record.id,
        record.statement,
        [
          record.quantity?.printed ?? "",
          namesOf(
            record.indicator,
            record.sector,
            record.speaker,
            ...record.mechanisms,
            ...record.plans,
          ),
        ].join(" "),
      ),
    ),
    ...dataset.commitments.map((record) =>
      entry(
        "commitments",
        record.id,
        record.statement,
        namesOf(...record.sectors, ...record.mechanisms, ...record.plans, ...record.actors),
      ),
    ),
  ];
}

/** The Chinese names of a record, of its nouns and of its tables: what readers who type pinyin mean. */
export function chineseNamesOf(dataset: Dataset): string[] {
  const named = [
    dataset.indicators,
    dataset.plans,
    dataset.mechanisms,
    dataset.sectors,
    dataset.actors,
    dataset.boundaries,
    dataset.places,
    dataset.products,
    dataset.statuses,
    dataset.themes,
  ].flat();
  return [...named.map(({ name }) => name.zh), ...dataset.documents.map(({ title }) => title.zh)];
}

/** How often claims and commitments refer to each record: what much hangs on is what most people look for. */
export function usesOf(dataset: Dataset): Map<string, number> {
  const uses = new Map<string, number>();
  const count = (noun: Noun, ids: readonly string[]) => {
    for (const id of ids) uses.set(`${noun}:${id}`, (uses.get(`${noun}:${id}`) ?? 0) + 1);
  };
  for (const claim of dataset.claims) {
    count("indicators", [claim.indicator]);
    count("sectors", [claim.sector]);
  }
  for (const commitment of dataset.commitments) count("sectors", commitment.sectors);
  for (const record of [...dataset.claims, ...dataset.commitments]) {
    count("plans", record.plans);
    count("mechanisms", record.mechanisms);
  }
  return uses;
}
