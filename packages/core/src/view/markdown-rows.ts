import { FIELD_LABELS } from "./field-labels.ts";
import { type Locale, say } from "./locale.ts";
import { type Address, escapeMarkdown, linkMarkdown, tableMarkdown } from "./markdown-inline.ts";
import { BASIS, HEADS } from "./markdown-words.ts";
import type { Row } from "./model.ts";

/** The title of a row, what stands under it, and its marks. */
function titleOf(row: Row, addressOf: Address): string {
  const marks = row.tags.map(({ text }) => escapeMarkdown(text)).join(" · ");
  const parts = [
    linkMarkdown({ text: row.title, to: row.to }, addressOf),
    escapeMarkdown(row.detail ?? ""),
    marks === "" ? "" : `_${marks}_`,
  ];
  return parts.filter((part) => part !== "").join("<br>");
}

/**
 * Rows as a table; a column that no row fills is left out, and what no source prints is marked.
 * @example
 * const row = rowView(dataset, "sectors", recordOf("sectors", "cement"), "en");
 * rowsMarkdown([row], "en", ({ noun, id }) => `/${noun}/${id}`).split("\n").at(0); // "| Title | Value | Source |"
 */
export function rowsMarkdown(rows: readonly Row[], locale: Locale, addressOf: Address): string {
  const inferred = ` _(${say(BASIS.inferred, locale)})_`;
  const marked = (row: Row, part: "value" | "period") =>
    row[part] === ""
      ? ""
      : escapeMarkdown(row[part]) + (row.inferred.includes(part) ? inferred : "");
  const columns: readonly (readonly [string, (row: Row) => string])[] = [
    [say(HEADS.title, locale), (row) => titleOf(row, addressOf)],
    [say(HEADS.value, locale), (row) => marked(row, "value")],
    [say(FIELD_LABELS.interval, locale), (row) => escapeMarkdown(row.interval)],
    [say(FIELD_LABELS.period, locale), (row) => marked(row, "period")],
    [say(HEADS.source, locale), (row) => escapeMarkdown(row.source)],
  ];
  const filled = columns.filter(([, cell]) => rows.some((row) => cell(row) !== ""));
  return tableMarkdown(
    filled.map(([head]) => head),
    rows.map((row) => filled.map(([, cell]) => cell(row))),
  );
}
