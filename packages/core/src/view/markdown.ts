import { type Locale, say } from "./locale.ts";
import {
  type Address,
  blocks,
  escapeMarkdown,
  linkMarkdown,
  tableMarkdown,
} from "./markdown-inline.ts";
import { rowsMarkdown } from "./markdown-rows.ts";
import { BASIS } from "./markdown-words.ts";
import type { DerivedView, Fact, RecordView, TableView } from "./model.ts";
import type { Spec } from "./scene/spec.ts";
import { tableOf } from "./scene/table.ts";

function factMarkdown(
  { label, values, inferred, derived }: Fact,
  locale: Locale,
  addressOf: Address,
) {
  const basis = inferred ? BASIS.inferred : derived === true ? BASIS.derived : null;
  const mark = basis === null ? "" : ` _(${say(basis, locale)})_`;
  const said = values
    .map((value) => linkMarkdown(value, addressOf))
    .join(locale === "zh" ? "；" : "; ");
  return `- **${escapeMarkdown(label)}**${locale === "zh" ? "：" : ": "}${said}${mark}`;
}

/** Labelled facts, one a line; what is inferred or derived says so. */
const factsMarkdown = (facts: readonly Fact[], locale: Locale, addressOf: Address) =>
  facts.map((fact) => factMarkdown(fact, locale, addressOf)).join("\n");

function tableView(table: TableView, level: string, locale: Locale, addressOf: Address): string {
  const basis = table.basis === "stated" ? "" : ` _(${say(BASIS[table.basis], locale)})_`;
  return blocks(
    table.heading === "" ? "" : `${level} ${escapeMarkdown(table.heading)}${basis}`,
    escapeMarkdown(table.note),
    tableMarkdown(
      table.columns,
      table.rows.map((row) => row.map((cell) => linkMarkdown(cell, addressOf))),
    ),
    table.rests === undefined ? "" : factsMarkdown([table.rests], locale, addressOf),
  );
}

function derivedMarkdown(value: DerivedView, locale: Locale, addressOf: Address): string {
  const said = [value.title, value.value].map(escapeMarkdown).join(locale === "zh" ? "：" : ": ");
  const remarks = value.remarks.map((remark) => `- ${escapeMarkdown(remark)}`).join("\n");
  return blocks(
    `### ${said} _(${say(BASIS.derived, locale)})_`,
    value.arithmetic.map((line) => `    ${line}`).join("\n"),
    remarks,
    rowsMarkdown(value.rests, locale, addressOf),
  );
}

/** A chart in words: its sentence and its table; the picture itself is at the record's address with ".svg". */
function chartMarkdown(spec: Spec, page: string, locale: Locale, addressOf: Address): string {
  const table = tableOf(spec);
  // A title that the page has is not repeated.
  return tableView(
    spec.title === page ? { ...table, heading: "" } : table,
    "##",
    locale,
    addressOf,
  );
}

/**
 * A record as CommonMark with GitHub's tables: title, headline, facts, notes, what follows, tables, and the records that hang
 * on it. What is inferred, derived or assumed says so in words.
 * @param addressOf The address of a record that the text leads to.
 * @param charts What its charts show, told in words and tables.
 * @example
 * const view = recordView(dataset, "sectors", recordOf("sectors", "cement"), "en");
 * recordMarkdown(view, "en", ({ noun, id }) => `/${noun}/${id}`).split("\n").at(0); // "# Cement"
 */
export function recordMarkdown(
  view: RecordView,
  locale: Locale,
  addressOf: Address,
  charts: readonly Spec[] = [],
): string {
  const marks = [view.kind, ...view.tags.map(({ text }) => text)].map(escapeMarkdown);
  const { derived } = view;
  return blocks(
    `# ${escapeMarkdown(view.title)}`,
    `_${marks.join(" · ")}_`,
    view.headline === "" ? "" : `**${escapeMarkdown(view.headline)}**`,
    escapeMarkdown(view.lead),
    factsMarkdown(view.facts, locale, addressOf),
    ...view.notes.map(
      ({ heading, text }) => `> **${escapeMarkdown(heading)}** ${escapeMarkdown(text)}`,
    ),
    ...charts.map((spec) => chartMarkdown(spec, view.title, locale, addressOf)),
    ...(derived === undefined
      ? []
      : [
          `## ${escapeMarkdown(derived.heading)}`,
          escapeMarkdown(derived.note),
          ...derived.values.map((value) => derivedMarkdown(value, locale, addressOf)),
        ]),
    ...(view.tables ?? []).map((table) => tableView(table, "##", locale, addressOf)),
    ...view.sections.flatMap(({ heading, rows }) =>
      rows.length === 0
        ? []
        : [`## ${escapeMarkdown(heading)}`, rowsMarkdown(rows, locale, addressOf)],
    ),
  );
}
