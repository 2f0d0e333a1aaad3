import type { Section } from "@peakline/core/view";
import { type Block, text } from "../layout/block.ts";
import { BLANK, segment } from "../layout/line.ts";
import { wrapLine } from "../layout/wrap.ts";
import { type RowOptions, rowBlocks } from "./row.ts";

/** Rows under their heading and number. */
export function sectionBlocks(section: Section, width: number, options?: RowOptions): Block[] {
  const heading = [segment(section.heading, "title"), segment(`  ${section.rows.length}`, "faint")];
  return [text(BLANK, ...wrapLine(heading, width)), ...rowBlocks(section.rows, width, options)];
}
