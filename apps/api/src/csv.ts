/** What a cell of a table can hold; a list is joined with "; ". */
export type Cell = string | number | boolean | null | readonly string[];

/** A column of a table: its name, and the cell of a record. */
export type Column<T> = readonly [name: string, cell: (record: T) => Cell];

/** RFC 4180: a field with a comma, a quotation mark or a line break is quoted. */
const SPECIAL = /[",\r\n]/;

/**
 * OWASP "CSV Injection": a text that starts like this is a formula to a spreadsheet.
 * Such a text gets a leading apostrophe, which spreadsheets do not show. Numbers are written from numbers, and are
 * never touched: -6.8 stays -6.8.
 */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
const NUMERAL = /^[+-]?\d[\d.,]*%?$/;

function textOf(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  const text = typeof cell === "string" ? cell : cell.join("; ");
  return FORMULA.test(text) && !NUMERAL.test(text) ? `'${text}` : text;
}

/** One field as RFC 4180 writes it. */
const fieldOf = (text: string) => (SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * Writes a table as RFC 4180 does: a header line, fields quoted where they must be, lines ended by CR LF.
 * @example csvOf([["id", (r) => r.id], ["value", (r) => r.value]], [{ id: "a", value: -6.8 }]) // "id,value\r\na,-6.8\r\n"
 */
export function csvOf<T>(columns: readonly Column<T>[], records: readonly T[]): string {
  const header = columns.map(([name]) => fieldOf(name)).join(",");
  const lines = records.map((record) =>
    columns.map(([, cell]) => fieldOf(textOf(cell(record)))).join(","),
  );
  return [header, ...lines, ""].join("\r\n");
}
