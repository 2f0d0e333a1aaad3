import type { DerivedSection, DerivedView } from "@peakline/core/view";
import { type Block, indentBlocks, text } from "../layout/block.ts";
import { BLANK, line, segment } from "../layout/line.ts";
import { wrap, wrapLine } from "../layout/wrap.ts";
import { rowBlocks } from "./row.ts";
import { stepBlocks } from "./tables.ts";

const INDENT = 2;

function valueBlocks(value: DerivedView, width: number): Block[] {
  const room = width - INDENT;
  const faint = (words: string) => wrap(words, room).map((each) => line(each, "faint"));
  const steps = stepBlocks(value.steps, room);
  return [
    text(BLANK, ...wrapLine([segment(value.value, "value"), segment(`  ${value.title}`)], width)),
    ...indentBlocks(
      [
        text(...faint(value.series), ...value.remarks.flatMap(faint)),
        // The numbers of the steps lead to the claims; without steps the claims are listed.
        ...(steps.length > 0 ? steps : rowBlocks(value.rests, room)),
      ],
      INDENT,
    ),
  ];
}

/** Values that nobody printed: what follows, by which steps, and the claims that each number comes from. */
export function derivedBlocks({ heading, note, values }: DerivedSection, width: number): Block[] {
  const title = [segment(heading, "title"), segment(`  ${values.length}`, "faint")];
  const about = note === "" ? [] : wrap(note, width).map((each) => line(each, "faint"));
  return [
    text(BLANK, ...wrapLine(title, width), ...about),
    ...values.flatMap((value) => valueBlocks(value, width)),
  ];
}
