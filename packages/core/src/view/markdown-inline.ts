import type { Target, TextLink } from "./model.ts";

/** How a text refers to a record: the address that a face gives it. */
export type Address = (to: Target) => string;

/** What CommonMark and its tables would take for a mark. */
const MARKS = /[\\`*_[\]<>|~]/g;
/** What makes a heading, a list or a quotation of a line. */
const LINE_START = /^(\s*)([#+-]|\d+[.)])(?=\s)/;

/**
 * A text that CommonMark shows as it is, on one line.
 * @example escapeMarkdown("1. a_b|c") // "1\\. a\\_b\\|c"
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s*\r?\n\s*/g, " ")
    .replace(MARKS, "\\$&")
    .replace(
      LINE_START,
      (_, space, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`,
    );
}

/** An address inside round brackets: what would end it early is written in percent. */
const inBrackets = (address: string) =>
  address.replace(/[\s()<>]/g, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, "0")}`);

/**
 * A piece of text with the record or the address that it leads to.
 * @example
 * const cement = { text: "Cement", to: { noun: "sectors", id: "cement" } } as const;
 * linkMarkdown(cement, ({ noun, id }) => `/en/${noun}/${id}`); // "[Cement](/en/sectors/cement)"
 */
export function linkMarkdown({ text, to, href }: TextLink, addressOf: Address): string {
  const address = to === undefined ? href : addressOf(to);
  const said = escapeMarkdown(text);
  return address === undefined ? said : `[${said}](${inBrackets(address)})`;
}

/**
 * A table of GitHub's Markdown; the cells are Markdown already. Nothing where there are no rows.
 * @example tableMarkdown(["Year", "Mt"], [["2022", "1,013"]]) // "| Year | Mt |\n| --- | --- |\n| 2022 | 1,013 |"
 */
export function tableMarkdown(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  if (rows.length === 0) return "";
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(columns.map(escapeMarkdown)),
    line(columns.map(() => "---")),
    ...rows.map(line),
  ].join("\n");
}

/**
 * Blocks one under the other; empty ones are left out.
 * @example blocks("# Cement", "", "A sector.") // "# Cement\n\nA sector."
 */
export const blocks = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== "").join("\n\n");
