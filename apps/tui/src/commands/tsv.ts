import { shown } from "../layout/cells.ts";

/** A line of fields with tabs between; tabs and line breaks within a field would break it, and become spaces. */
export function tsvLine(fields: readonly string[]): string {
  return shown(`${fields.map((field) => field.replace(/[\t\r\n]+/g, " ")).join("\t")}\n`);
}
