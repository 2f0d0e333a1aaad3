import type { Note } from "@peakline/core/view";
import { type Block, text } from "../layout/block.ts";
import { BLANK, line, segment } from "../layout/line.ts";
import { wrap } from "../layout/wrap.ts";

const INDENT = 2;

/** Notes: the heading in its tone, the text indented under it. */
export function noteBlocks(notes: readonly Note[], width: number): Block[] {
  return notes.map((note) =>
    text(
      BLANK,
      ...wrap(note.heading, width).map((each) => line(each, note.tone)),
      ...wrap(note.text, width - INDENT).map((each) => [
        segment(" ".repeat(INDENT)),
        segment(each),
      ]),
    ),
  );
}
