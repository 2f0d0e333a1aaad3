import type { DerivedSection } from "@peakline/core/view";
import { type Block, text } from "../layout/block.ts";
import { BLANK, line, segment } from "../layout/line.ts";
import { wrap, wrapLine } from "../layout/wrap.ts";
import { rowBlocks } from "./row.ts";

const INDENT = 2;

/** Values that nobody printed: what follows, the arithmetic of both ends, and the claims it rests on. */
export function derivedBlocks({ heading, note, values }: DerivedSection, width: number): Block[] {
  const title = [segment(heading, "title"), segment(`  ${values.length}`, "faint")];
  const indented = (words: string, role: "neutral" | "faint") =>
    wrap(words, width - INDENT).map((each) => [segment(" ".repeat(INDENT)), segment(each, role)]);
  return [
    text(BLANK, ...wrapLine(title, width), ...wrap(note, width).map((each) => line(each, "faint"))),
    ...values.flatMap((value) => [
      text(
        BLANK,
        ...wrapLine([segment(value.value, "value"), segment(`  ${value.title}`)], width),
        ...indented(value.series, "faint"),
        ...value.arithmetic.flatMap((each) => indented(each, "faint")),
      ),
      ...rowBlocks(value.rests, width, { indent: INDENT }),
    ]),
  ];
}
