import type { Context } from "../context.ts";
import type { Layout } from "../frame.ts";
import { text } from "../layout/block.ts";
import { cellsOf, pad } from "../layout/cells.ts";
import { blocksContent, GUTTER } from "../layout/content.ts";
import { BLANK, line, segment } from "../layout/line.ts";
import { wrap } from "../layout/wrap.ts";
import { entriesFor } from "../palette.ts";
import type { PalettePlace } from "../place.ts";
import { endOf } from "./search.ts";

/** The cells of the input line around what is typed. */
const PROMPT = 6;
const GAP = 2;
const WIDEST_HINT = 40;

/** Everything that can be opened or done, narrowed as its name is typed. */
export function paletteLayout(context: Context, { query }: PalettePlace): Layout {
  const { size, words } = context;
  const width = size.columns - GUTTER;
  const entries = entriesFor(context, query);
  const most = Math.min(WIDEST_HINT, Math.floor(width / 3));
  const hints = Math.min(most, Math.max(0, ...entries.map(({ hint }) => cellsOf(hint))));
  const rows = entries.map(({ name, hint, does }) => ({
    stop: does,
    lines: [
      [
        { ...segment(context.whole ? name : pad(name, width - hints - GAP)), selectable: true },
        segment(" ".repeat(GAP)),
        segment(context.whole ? hint : pad(hint, hints), "faint"),
      ],
    ],
  }));
  const input = [
    segment("  : ", "accent"),
    segment(endOf(query, size.columns - PROMPT), "value"),
    { ...segment(" "), inverse: true },
  ];
  const none = text(...wrap(words.noHits(query), width).map((each) => line(each, "faint")));
  return {
    crumbs: ["Peakline", words.palette],
    head: [input, BLANK],
    panes: [
      {
        title: "",
        width: size.columns,
        content: blocksContent(rows.length === 0 ? [none] : rows),
      },
    ],
    beside: false,
  };
}
