import type { Row } from "@peakline/core/view";
import type { Block } from "../layout/block.ts";
import { cellsOf } from "../layout/cells.ts";
import { type Line, padLine, type Segment, segment } from "../layout/line.ts";
import { wrapLine } from "../layout/wrap.ts";
import { leadRow } from "./lead.ts";
import { metaLine } from "./meta.ts";
import { tagsLine } from "./tags.ts";

const GAP = 2;
const STACKED_BELOW = 56;

/** The width of the column of values beside the titles of these rows; 0 where they are stacked or none has a value. */
function valueWidth(rows: readonly Row[], width: number): number {
  if (width < STACKED_BELOW) return 0;
  const widest = rows.reduce((cells, { value }) => Math.max(cells, cellsOf(value)), 0);
  return Math.min(widest, Math.floor(width / 4));
}

const selectable = (part: Segment): Segment => ({ ...part, selectable: true });

function indented(lines: readonly Line[], indent: number): Line[] {
  return lines.map((line) => [segment(" ".repeat(indent)), ...line]);
}

/** The title of a row, and under it its detail, when, from where and its tags; tags alone follow the title. */
function textLines(row: Row, width: number, remark: string): Line[] {
  const { detail = "" } = row;
  // Where nothing stands before it, the title tells where a row of several lines begins.
  const title = selectable(
    segment(row.title, detail !== "" && row.value === "" ? "value" : "neutral"),
  );
  const tags = tagsLine(row.tags);
  const words = metaLine(row, remark);
  const gap = segment(tags.length === 0 ? "" : "  ");
  if (words.length === 0 && detail === "") return wrapLine([title, gap, ...tags], width);
  return [
    ...wrapLine([title], width),
    ...(detail === "" ? [] : wrapLine([segment(detail)], width)),
    ...wrapLine([...words, gap, ...tags], width),
  ];
}

/** A row as a block: the value beside its title, or above it where that is too narrow, and the rest below. */
function rowBlock(row: Row, width: number, values: number, remark = ""): Block {
  const stop = { kind: "record", to: row.to } as const;
  const value = selectable(
    segment(row.value, row.inferred.includes("value") ? "inferred" : "value"),
  );
  if (values === 0) {
    const head = row.value === "" ? [] : wrapLine([value], width);
    return { stop, lines: [...head, ...textLines(row, width, remark)] };
  }
  const indent = values + GAP;
  const left = row.value === "" ? [] : wrapLine([value], values);
  const right = textLines(row, width - indent, remark);
  const lines = Array.from({ length: Math.max(left.length, right.length) }, (_, index) => [
    ...padLine(left[index] ?? [], indent),
    ...(right[index] ?? []),
  ]);
  return { stop, lines };
}

/** How rows stand under each other. */
export interface RowOptions {
  readonly indent?: number;
  /** What is said under a row before its period and source. */
  readonly remark?: (row: Row) => string;
}

/** The row with its id as its remark, which for what a document states names the source too. */
export function withoutSource(row: Row): Row {
  return row.to.id.includes("/") ? { ...row, source: "" } : row;
}

/** Rows under each other, their values in one column. */
export function rowBlocks(
  rows: readonly Row[],
  width: number,
  { indent = 0, remark }: RowOptions = {},
): Block[] {
  const led = rows.map(leadRow);
  const values = valueWidth(led, width - indent);
  return led.map((row) => {
    const { stop, lines } = rowBlock(row, width - indent, values, remark?.(row));
    return { ...(stop && { stop }), lines: indented(lines, indent) };
  });
}
