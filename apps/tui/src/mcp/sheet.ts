import type { Bilingual, Dataset, Noun } from "@peakline/core";
import {
  COMPUTED_LABELS,
  type ComputedNoun,
  type Locale,
  NOUN_LABELS,
  type RecordView,
  type Row,
  type Section,
  say,
  type TextLink,
} from "@peakline/core/view";
import { WORDS } from "../words.ts";
import type { Entry, Fact, Table } from "./answer.ts";
import { type Place, placesOf } from "./cite.ts";
import { SAID } from "./words.ts";

/** One part of an answer; an answer is cut between parts, never within one. */
export type Part =
  | { readonly kind: "fact"; readonly fact: Fact }
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "row"; readonly table: Omit<Table, "rows">; readonly cells: string[] }
  | { readonly kind: "record"; readonly entry: Entry; readonly places: readonly Place[] };

/** An answer before it is cut: its head, and its parts in the order in which they are read. */
export interface Sheet {
  readonly kind: string;
  readonly title: string;
  readonly value?: string;
  readonly about?: string;
  readonly tags?: readonly string[];
  readonly parts: readonly Part[];
  /** Where the answer itself stands. */
  readonly places: readonly Place[];
  readonly web: string;
  readonly api: string;
  /** What to ask where this is too much. */
  readonly narrower: Bilingual;
}

const linked = ({ text, to }: TextLink) =>
  to === undefined ? { text } : { text, noun: to.noun, id: to.id };

/** A row of a list as a part. */
export function recordPart(dataset: Dataset, row: Row, part?: string): Part {
  const { to, title, value, interval, period, detail, tags, inferred } = row;
  return {
    kind: "record",
    places: placesOf(dataset, to.noun, to.id),
    entry: {
      ...(part !== undefined && { part }),
      noun: to.noun,
      id: to.id,
      title,
      ...(value !== "" && { value }),
      ...(interval !== "" && { allowed: interval }),
      ...(period !== "" && { period }),
      ...(detail !== undefined && detail !== "" && { detail }),
      ...(tags.length > 0 && { tags: tags.map(({ text }) => text) }),
      ...(inferred.length > 0 && { inferred: [...inferred] }),
    },
  };
}

/** The rows of a table as parts. */
export function tableParts(
  table: Omit<Table, "rows" | "columns">,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Part[] {
  const head = { ...table, columns: [...columns] };
  return rows.map((cells) => ({ kind: "row", table: head, cells: [...cells] }));
}

function sectionParts(dataset: Dataset, sections: readonly Section[]): Part[] {
  return sections.flatMap(({ heading, rows }) =>
    rows.map((row) => recordPart(dataset, row, heading)),
  );
}

/** What a page says, part by part: facts and notes, what follows, what is stated, tables, and the rest. What follows comes first: it is what no source says. */
function partsOf(dataset: Dataset, view: RecordView, locale: Locale): Part[] {
  const { facts, notes, derived, tables = [], sections } = view;
  const stop = locale === "zh" ? "：" : ": ";
  const isStated = ({ basis }: Section) => basis === "stated";
  return [
    ...facts.map(({ label, values, inferred, derived: follows }): Part => {
      const basis = inferred ? "inferred" : follows === true ? "derived" : "stated";
      return { kind: "fact", fact: { label, basis, values: values.map(linked) } };
    }),
    ...notes.map(
      ({ heading, text }): Part => ({
        kind: "note",
        text: [heading, text].filter((each) => each !== "").join(stop),
      }),
    ),
    ...(derived === undefined
      ? []
      : tableParts(
          { heading: derived.heading, basis: "derived", note: derived.note },
          [WORDS[locale].when, WORDS[locale].value, SAID[locale].steps],
          derived.values.map(({ title, value, arithmetic, remarks }) => [
            title,
            value,
            [...arithmetic, ...remarks].join("; "),
          ]),
        )),
    ...sectionParts(dataset, sections.filter(isStated)),
    ...tables.flatMap(({ heading, note, basis, columns, rows }) =>
      tableParts(
        { heading, basis, ...(note !== "" && { note }) },
        columns,
        rows.map((row) => row.map(({ text }) => text)),
      ),
    ),
    ...sectionParts(
      dataset,
      sections.filter((section) => !isStated(section)),
    ),
  ];
}

/** A page of the record as an answer. */
export function viewSheet(
  dataset: Dataset,
  view: RecordView,
  locale: Locale,
  addresses: Pick<Sheet, "web" | "api" | "narrower">,
): Sheet {
  const { to, kind, title, headline, lead, tags } = view;
  return {
    kind,
    title,
    ...(headline !== "" && { value: headline }),
    ...(lead !== "" && { about: lead }),
    ...(tags.length > 0 && { tags: tags.map(({ text }) => text) }),
    parts: partsOf(dataset, view, locale),
    places: placesOf(dataset, to.noun, to.id),
    ...addresses,
  };
}

/** Rows of a list as an answer. */
export function listSheet(
  dataset: Dataset,
  noun: Noun | ComputedNoun,
  rows: readonly Row[],
  locale: Locale,
  addresses: Pick<Sheet, "web" | "api" | "narrower">,
): Sheet {
  const label =
    noun in NOUN_LABELS ? NOUN_LABELS[noun as Noun] : COMPUTED_LABELS[noun as ComputedNoun];
  const words = SAID[locale];
  return {
    kind: say(label, locale),
    title: rows.length === 0 ? words.nothing : words.results(rows.length),
    parts: rows.map((row) => recordPart(dataset, row)),
    places: [],
    ...addresses,
  };
}
