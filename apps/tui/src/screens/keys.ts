import { NOUNS } from "@peakline/core";
import { NOUN_LABELS, say } from "@peakline/core/view";
import type { Context } from "../context.ts";
import type { Layout } from "../frame.ts";
import { KEYMAP } from "../keymap.ts";
import { type Block, text } from "../layout/block.ts";
import { pad } from "../layout/cells.ts";
import { blocksContent, GUTTER } from "../layout/content.ts";
import { padLine, segment } from "../layout/line.ts";
import { wrapLine } from "../layout/wrap.ts";

const SHOWN = 14;

function entry(shown: string, label: string, width: number): Block {
  const lines = wrapLine([segment(label)], width - SHOWN);
  return text(
    ...lines.map((line, index) => [
      ...padLine(index === 0 ? [segment(pad(shown, SHOWN), "key")] : [], SHOWN),
      ...line,
    ]),
  );
}

/** Every key and what it does; those of the nouns share a line. */
export function keysLayout({ locale, size, words }: Context): Layout {
  const width = size.columns - GUTTER;
  const nouns = NOUNS.map((noun) => say(NOUN_LABELS[noun], locale)).join(" ");
  const blocks = [
    ...KEYMAP.filter(({ action }) => !action.startsWith("noun-")).map(({ shown, label }) =>
      entry(shown, say(label, locale), width),
    ),
    entry(`1 - ${NOUNS.length}`, nouns, width),
  ];
  return {
    crumbs: ["Peakline", words.keys],
    head: [],
    panes: [{ title: "", width: size.columns, content: blocksContent(blocks) }],
    beside: false,
  };
}
