import type { Row } from "@peakline/core/view";
import { BLANK, type Line, segment } from "../layout/line.ts";
import { wrap } from "../layout/wrap.ts";
import { metaLine, valueLine } from "./meta.ts";
import { tagsLine } from "./tags.ts";

/** The lines that a preview takes, with the blank one above it. */
export const PREVIEW_HEIGHT = 5;

const INDENT = segment("  ");

/** The selected row in full, below a list whose rows are cut to one line. */
export function previewLines(row: Row, width: number): Line[] {
  const room = width - 2 * INDENT.text.length;
  const value = valueLine(row);
  const titles = wrap(row.title, room).slice(0, 2);
  return [
    BLANK,
    ...titles.map((text) => [INDENT, segment(text)]),
    [INDENT, ...value, segment(value.length === 0 ? "" : "  "), ...tagsLine(row.tags)],
    [INDENT, ...metaLine(row)],
  ];
}
