import { exampleOf } from "@peakline/core/instruments";
import { say } from "@peakline/core/view";
import type { Context } from "../context.ts";
import type { Layout } from "../frame.ts";
import { type Block, text } from "../layout/block.ts";
import { blocksContent, GUTTER } from "../layout/content.ts";
import { BLANK, line, segment } from "../layout/line.ts";
import { wrap } from "../layout/wrap.ts";

/** Lines longer than this are hard to read on. */
const READABLE = 96;

/** The list of instruments: each opens filled in with its example. */
export function instrumentsLayout({ dataset, instruments, locale, size, words }: Context): Layout {
  const width = Math.min(READABLE, size.columns - GUTTER);
  const blocks = instruments.flatMap((instrument): Block[] => [
    text(BLANK),
    {
      stop: {
        kind: "instrument",
        id: instrument.id,
        example: exampleOf(instrument.inputs(dataset)),
      },
      lines: [
        [{ ...segment(say(instrument.name, locale), "value"), selectable: true }],
        ...wrap(say(instrument.description, locale), width).map((each) => line(each)),
      ],
    },
  ]);
  const about = wrap(words.aboutInstruments, width).map((each) => line(each, "faint"));
  const empty = text(BLANK, line(words.empty));
  return {
    crumbs: ["Peakline", words.instruments],
    head: [],
    panes: [
      {
        title: "",
        width: size.columns,
        content: blocksContent([text(...about), ...(blocks.length === 0 ? [empty] : blocks)]),
      },
    ],
    beside: false,
  };
}
