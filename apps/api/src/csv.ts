/** What a cell of a table can hold; a list is joined with "; ". */
export type Cell = string | number | boolean | null | readonly string[];

/** What the cells of a column hold: list is a list of texts, array is JSON, date a whole day. */
export type CellType = "string" | "integer" | "number" | "boolean" | "date" | "list" | "array";

/** A column of a table: its name, the cell of a record, and what it holds; texts by default. */
export type Column<T> = readonly [name: string, cell: (record: T) => Cell, type?: CellType];

/** Between the items of a list. */
export const LIST_DELIMITER = "; ";

/** RFC 4180: a field with a comma, a quotation mark or a line break is quoted. */
const SPECIAL = /[",\r\n]/;

/**
 * OWASP "CSV Injection": a text that starts like this is a formula to a spreadsheet.
 * For a spreadsheet such a text gets a leading apostrophe, which it does not show. Numbers are written from numbers, and
 * are never touched: -6.8 stays -6.8.
 */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
const NUMERAL = /^[+-]?\d[\d.,]*%?$/;

/** Tells a spreadsheet that the text is UTF-8; other readers take it for a part of the first name. */
const BYTE_ORDER_MARK = "\uFEFF";

/** A cell as text. */
export function textOf(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  return typeof cell === "string" ? cell : cell.join(LIST_DELIMITER);
}

const guarded = (text: string) => (FORMULA.test(text) && !NUMERAL.test(text) ? `'${text}` : text);

/** One field as RFC 4180 writes it. */
const fieldOf = (text: string) => (SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * Writes a table as RFC 4180 does: a header line, fields quoted where they must be, lines ended by CR LF.
 * For a spreadsheet (`excel`) it starts with a byte order mark, and no text can be taken for a formula.
 * @example csvOf([["id", (r) => r.id], ["value", (r) => r.value]], [{ id: "a", value: -6.8 }]) // "id,value\r\na,-6.8\r\n"
 */
export function csvOf<T>(
  columns: readonly Column<T>[],
  records: readonly T[],
  { excel = false }: { readonly excel?: boolean } = {},
): string {
  const written = (cell: Cell) => {
    const text = textOf(cell);
    return fieldOf(excel && typeof cell !== "number" ? guarded(text) : text);
  };
  const header = columns.map(([name]) => fieldOf(name)).join(",");
  const lines = records.map((record) => columns.map(([, cell]) => written(cell(record))).join(","));
  return (excel ? BYTE_ORDER_MARK : "") + [header, ...lines, ""].join("\r\n");
}
