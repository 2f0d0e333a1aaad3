import { NOUNS } from "@peakline/core";
import { COMPUTED_LABELS, COMPUTED_NOUNS, joinParts, NOUN_LABELS, say } from "@peakline/core/view";
import type { Action, Binding } from "../binding.ts";
import type { Context } from "../context.ts";
import type { Layout } from "../frame.ts";
import { ANSWER_KEYS, KEYMAP } from "../keymap.ts";
import { type Block, text } from "../layout/block.ts";
import { pad } from "../layout/cells.ts";
import { blocksContent, GUTTER } from "../layout/content.ts";
import { padLine, segment } from "../layout/line.ts";
import { wrapLine } from "../layout/wrap.ts";

const SHOWN = 17;

function entry(shown: string, label: string, width: number): Block {
  const lines = wrapLine([segment(label)], width - SHOWN);
  return text(
    ...lines.map((line, index) => [
      ...padLine(index === 0 ? [segment(pad(shown, SHOWN), "key")] : [], SHOWN),
      ...line,
    ]),
  );
}

/** Keys that lead to a list: they share a line with others of their kind. */
const LISTS = /^(?:noun-|answers-|instruments$)/;

/** Keys that undo each other share a line, so that all keys fit a terminal of 24 rows. */
const OPPOSITES: Partial<Record<Action, Action>> = {
  up: "down",
  first: "last",
  "page-up": "page-down",
  back: "forward",
  right: "left",
  pane: "pane-back",
  search: "palette",
  source: "charts",
  copy: "address",
  earlier: "later",
  timeline: "scenario",
  home: "keys",
  suspend: "quit",
};

/** The bindings line by line. */
function keyLines(): Binding[][] {
  const others = Object.values(OPPOSITES);
  return KEYMAP.filter(({ action }) => !LISTS.test(action) && !others.includes(action)).map(
    (binding) => [binding, ...KEYMAP.filter(({ action }) => action === OPPOSITES[binding.action])],
  );
}

/** Every key and what it does; those that lead to a list share a line. */
export function keysLayout({ locale, size, words }: Context): Layout {
  const width = size.columns - GUTTER;
  const nouns = joinParts(NOUNS.map((noun) => say(NOUN_LABELS[noun], locale)));
  const answers = joinParts([
    ...COMPUTED_NOUNS.map((noun) => say(COMPUTED_LABELS[noun], locale)),
    words.instruments,
  ]);
  const blocks = [
    ...keyLines().map((bindings) =>
      entry(
        bindings.map(({ shown }) => shown).join("  "),
        joinParts(bindings.map(({ label }) => say(label, locale))),
        width,
      ),
    ),
    entry(`1 - ${NOUNS.length}`, nouns, width),
    entry([...ANSWER_KEYS, "i"].join(" "), answers, width),
  ];
  return {
    crumbs: ["Peakline", words.keys],
    head: [],
    panes: [{ title: "", width: size.columns, content: blocksContent(blocks) }],
    beside: false,
  };
}
