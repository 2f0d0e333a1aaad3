import { brailleLines, type Spec, scene, sentenceOf, tableOf, terminal } from "@peakline/core/view";
import { type Block, text } from "../layout/block.ts";
import { cellsOf } from "../layout/cells.ts";
import { BLANK, type Line, line, segment } from "../layout/line.ts";
import { wrap } from "../layout/wrap.ts";
import { tableBlocks } from "./tables.ts";

/** In fewer cells than this nothing of a drawing can be read. */
const NARROWEST = 36;

/** Where charts are drawn. */
export interface ChartRoom {
  readonly width: number;
  /** How many lines a chart over time takes. */
  readonly lines: number;
  /** False where a reader wants words in place of drawings. */
  readonly drawings: boolean;
  /** A drawing with more lines than this gives way to its sentence, which is followed by where it can be seen. */
  readonly tallest?: { readonly lines: number; readonly instead: string };
}

/** A chart in braille, each ink in the role of its tone: as many lines as it takes, none wider than the width. */
export function drawingOf(
  spec: Spec,
  { width, lines }: Pick<ChartRoom, "width" | "lines">,
): Line[] {
  return brailleLines(scene(spec, terminal(width, lines, cellsOf))).map((spans) =>
    spans.map(({ text: shown, ink }) => segment(shown, ink)),
  );
}

/** The drawing of a chart where there is room for one, and what is said where there is none. */
function drawingIn(spec: Spec, room: ChartRoom): { lines: Line[]; instead: string } {
  if (!room.drawings || room.width < NARROWEST) return { lines: [], instead: "" };
  const lines = drawingOf(spec, room);
  const { tallest } = room;
  return tallest !== undefined && lines.length > tallest.lines
    ? { lines: [], instead: tallest.instead }
    : { lines: [BLANK, ...lines], instead: "" };
}

/** A chart under its title: its sentence, and where there is room its drawing. A title that the page has is not repeated. */
export function chartBlock(spec: Spec, room: ChartRoom, page = ""): Block {
  const { lines, instead } = drawingIn(spec, room);
  const title = spec.title === page ? [] : wrap(spec.title, room.width);
  return text(
    BLANK,
    ...title.map((each) => line(each, "title")),
    ...wrap(sentenceOf(spec), room.width).map((each) => line(each)),
    ...(instead === "" ? [] : wrap(instead, room.width).map((each) => line(each, "faint"))),
    ...lines,
  );
}

/** The charts of a page under each other. */
export function chartBlocks(specs: readonly Spec[], room: ChartRoom, page = ""): Block[] {
  return specs.map((spec) => chartBlock(spec, room, page));
}

/** A chart with everything that it shows as a table, whose rows lead to their records. */
export function chartWithTable(spec: Spec, room: ChartRoom): Block[] {
  const { heading: _, note: __, ...table } = tableOf(spec);
  const rows = tableBlocks([{ ...table, heading: "", note: "" }], room.width);
  return [chartBlock(spec, room), ...(table.rows.length === 0 ? [] : rows)];
}
