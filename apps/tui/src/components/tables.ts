import type { Fact, TableView, TextLink } from "@peakline/core/view";
import { type Block, indentBlocks, text } from "../layout/block.ts";
import { cellsOf } from "../layout/cells.ts";
import { BLANK, type Line, line, padLine, type Role, segment, textOf } from "../layout/line.ts";
import { wrap, wrapLine } from "../layout/wrap.ts";

const GAP = 2;
const INDENT = 2;
/** Where the cells of a row have less than this beside each other, they stand under each other. */
const STACKED_BELOW = 56;

/** A text that would take more lines than this in its column has the room to itself. */
const SQUEEZED = 4;

type Cells = readonly TextLink[];

/**
 * The width of each column: as wide as its widest cell, or an equal share of what narrower columns leave.
 * @example columnWidths([["a", "a long text"]], 10) // [1, 7]
 */
export function columnWidths(rows: readonly (readonly string[])[], room: number): number[] {
  const natural = (rows[0] ?? []).map((_, index) =>
    rows.reduce((widest, row) => Math.max(widest, cellsOf(row[index] ?? "")), 0),
  );
  let left = room - GAP * (natural.length - 1);
  const widths = [...natural];
  const narrowestFirst = natural.map((width, index) => ({ width, index }));
  narrowestFirst.sort((a, b) => a.width - b.width);
  for (const [at, { width, index }] of narrowestFirst.entries()) {
    const share = Math.max(1, Math.floor(left / (natural.length - at)));
    widths[index] = Math.min(width, share);
    left -= widths[index] ?? 0;
  }
  return widths;
}

function cellLine(cell: TextLink, isStrong: boolean): Line {
  const role: Role = cell.to !== undefined ? "link" : isStrong ? "value" : "neutral";
  return [{ ...segment(cell.text, role), selectable: cell.to !== undefined }];
}

/** Cells beside each other, each wrapped within its column. */
function besideLines(row: readonly Line[], widths: readonly number[]): Line[] {
  const cells = row.map((cell, index) => wrapLine(cell, widths[index] ?? 1));
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, at) =>
    cells.flatMap((lines, index) => {
      const part = lines[at] ?? BLANK;
      return index === cells.length - 1 ? part : padLine(part, (widths[index] ?? 1) + GAP);
    }),
  );
}

/** Cells under each other: the first by itself, the others with the name of their column. */
function stackedLines(row: readonly Line[], columns: readonly string[], width: number): Line[] {
  return row.flatMap((cell, index) => {
    if (index === 0) return wrapLine(cell, width);
    if (textOf(cell) === "") return [];
    const name = columns[index] === "" ? [] : [segment(`${columns[index]}  `, "faint")];
    return wrapLine([...name, ...cell], width - INDENT).map((each) => [
      segment(" ".repeat(INDENT)),
      ...each,
    ]);
  });
}

/** Rows of cells; a row with a cell that comes from a record leads to it, and a result stands apart by its weight. */
export function rowsOfCells(
  columns: readonly string[],
  rows: readonly Cells[],
  width: number,
  hasResult = false,
): Block[] {
  const texts = rows.map((row) => row.map((cell) => cell.text));
  // A head that is wider than its cells wraps: it is no reason to stack them.
  const needed = columnWidths(texts, Number.POSITIVE_INFINITY).reduce(
    (sum, cells) => sum + cells + GAP,
    -GAP,
  );
  const widths = columnWidths([columns, ...texts], width);
  const isSqueezed = columnWidths(texts, Number.POSITIVE_INFINITY).some(
    (natural, index) => natural > SQUEEZED * (widths[index] ?? natural),
  );
  const stacked = needed > width && (width < STACKED_BELOW || isSqueezed);
  const linesFor = (row: readonly Line[]) =>
    stacked ? stackedLines(row, columns, width) : besideLines(row, widths);
  const hasHead = !stacked && columns.some((column) => column !== "");
  return [
    ...(hasHead ? [text(...linesFor(columns.map((column) => line(column, "faint"))))] : []),
    ...rows.map((row, at): Block => {
      const to = row.find((cell) => cell.to !== undefined)?.to;
      const isResult = hasResult && at === rows.length - 1;
      const lines = linesFor(row.map((cell, index) => cellLine(cell, isResult || index === 0)));
      return { lines, ...(to !== undefined && { stop: { kind: "record", to } as const }) };
    }),
  ];
}

/** What the values of a table rest on: each claim leads on. */
function restBlocks({ label, values }: Fact, width: number): Block[] {
  return [
    text(...wrap(label, width).map((each) => line(each, "label"))),
    ...values.map(({ text: words, to }): Block => {
      const part = { ...segment(words, to === undefined ? "neutral" : "link"), selectable: true };
      const lines = wrapLine([part], width - INDENT);
      return {
        lines: lines.map((each) => [segment(" ".repeat(INDENT)), ...each]),
        ...(to !== undefined && { stop: { kind: "record", to } as const }),
      };
    }),
  ];
}

function bodyBlocks({ columns, rows, hasResult, rests }: TableView, width: number): Block[] {
  const body = [
    ...rowsOfCells(columns, rows, width - INDENT, hasResult),
    ...(rests === undefined ? [] : restBlocks(rests, width - INDENT)),
  ];
  return indentBlocks(body, INDENT);
}

/** Values and steps as tables; a number that comes from a claim leads to it. */
export function tableBlocks(tables: readonly TableView[], width: number): Block[] {
  return tables.flatMap((table) => {
    const title = segment(table.heading, table.basis === "assumed" ? "inferred" : "title");
    const note = table.note === "" ? [] : wrap(table.note, width);
    return [
      text(BLANK, ...wrapLine([title], width), ...note.map((each) => line(each, "faint"))),
      ...bodyBlocks(table, width),
    ];
  });
}

/** The steps of a value as tables under it, closer together than tables of their own. */
export function stepBlocks(tables: readonly TableView[], width: number): Block[] {
  return tables.flatMap((table) => {
    const note = table.note === "" ? [] : wrap(table.note, width);
    return [
      text(
        ...wrap(table.heading, width).map((each) => line(each)),
        ...note.map((each) => line(each, "faint")),
      ),
      ...bodyBlocks(table, width),
    ];
  });
}
