import type { TableView, TextLink } from "@peakline/core/view";
import { type Block, text } from "../layout/block.ts";
import { cellsOf, pad } from "../layout/cells.ts";
import { BLANK, type Line, line, segment } from "../layout/line.ts";
import { wrap, wrapLine } from "../layout/wrap.ts";

const GAP = 2;
const INDENT = 2;

/** How wide each column must be for its widest cell; the last takes what is left. */
function widthsOf({ columns, rows }: TableView): number[] {
  return columns.map((column, index) =>
    Math.max(cellsOf(column), ...rows.map((row) => cellsOf(row[index]?.text ?? ""))),
  );
}

function rowBlock(row: readonly TextLink[], widths: readonly number[], width: number): Block {
  const to = row.find((cell) => cell.to !== undefined)?.to;
  const cells: Line = row.flatMap((cell, index) => {
    const isLast = index === row.length - 1;
    const padded = isLast ? cell.text : pad(cell.text, (widths[index] ?? 0) + GAP);
    const role = cell.to === undefined ? (index === 0 ? "value" : "neutral") : "link";
    return [{ ...segment(padded, role), selectable: cell.to !== undefined }];
  });
  const lines = wrapLine(cells, width - INDENT).map((each) => [
    segment(" ".repeat(INDENT)),
    ...each,
  ]);
  return { lines, ...(to !== undefined && { stop: { kind: "record", to } as const }) };
}

/** Values and steps as tables; a number that comes from a claim leads to it. */
export function tableBlocks(tables: readonly TableView[], width: number): Block[] {
  return tables.flatMap((table) => {
    const widths = widthsOf(table);
    const head: TextLink[] = table.columns.map((each) => ({ text: each }));
    const heads = rowBlock(head, widths, width).lines.map((each) =>
      each.map((part) => ({ ...part, role: "faint" as const })),
    );
    return [
      text(
        BLANK,
        ...wrapLine(
          [segment(table.heading, table.basis === "assumed" ? "inferred" : "title")],
          width,
        ),
        ...(table.note === "" ? [] : wrap(table.note, width).map((each) => line(each, "faint"))),
        ...heads,
      ),
      ...table.rows.map((row) => rowBlock(row, widths, width)),
    ];
  });
}
