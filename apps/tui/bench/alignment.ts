// `pnpm alignment [step] [part/parts]`: every record and every screen at widths from 40 to 200, in both languages and with both widths of
// the characters that Unicode leaves open: lines that are not exactly as wide as the terminal, by string-width. Ends with 1
// where there is one. A step of 7 takes every seventh width; a part of 1/2 every second place, for a second process.
import { NOUNS } from "@peakline/core";
import { dataset } from "@peakline/core/data";
import { COMPUTED_NOUNS, computedIds, LOCALES } from "@peakline/core/view";
import stringWidth from "string-width";
import { createExplorer } from "../src/explorer.ts";
import { setCellMode } from "../src/layout/cells.ts";
import { type Line, textOf } from "../src/layout/line.ts";
import { listOf, type Place } from "../src/place.ts";
import { startState } from "../src/state.ts";

const [NARROWEST, WIDEST, ROWS] = [40, 200, 40];
const [stepText = "1", partText = "1/1"] = process.argv.slice(2);
const step = Number(stepText);
const [part = 1, parts = 1] = partText.split("/").map(Number);

const nouns = [...NOUNS, ...COMPUTED_NOUNS] as const;
const idsOf = (noun: (typeof nouns)[number]) =>
  NOUNS.some((each) => each === noun)
    ? dataset[noun as (typeof NOUNS)[number]].map(({ id }) => id)
    : computedIds(dataset, noun as (typeof COMPUTED_NOUNS)[number]);
const all: Place[] = [
  { kind: "home" },
  { kind: "keys" },
  { kind: "timeline" },
  { kind: "timeline", asOf: "2021-12-03" },
  { kind: "palette", query: "" },
  { kind: "scenario", drafts: [], editing: null, typing: null, unfolded: null },
  { kind: "address", of: listOf("claims") },
  ...NOUNS.map(listOf),
  ...COMPUTED_NOUNS.map((noun): Place => ({ kind: "answers", noun })),
  ...nouns.flatMap((noun) => idsOf(noun).map((id): Place => ({ kind: "record", noun, id }))),
];
const places = all.filter((_, index) => index % parts === part - 1);

// What begins so begins a sign of its own, whatever stands before it, and leaves the one before as wide as it is.
const APART =
  /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u00ff\u2010-\u2027\u2030-\u205e\u2190-\u22ff\u2800-\u28ff\u3000-\u3029\u3400-\u9fff\uff01-\uff60]/;
const JOINER = "\u200d";

// By another measure than ours, taken once for a piece of text.
const widths = { 1: new Map<string, number>(), 2: new Map<string, number>() };
const measure = (text: string, ambiguous: 1 | 2) =>
  stringWidth(text, { ambiguousIsNarrow: ambiguous === 1 });

/** The width of a piece of a line; NaN where it could join with what stands beside it. */
function widthOfPiece(text: string, ambiguous: 1 | 2): number {
  const known = widths[ambiguous];
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size > 500_000) known.clear();
  const isApart = text === "" || (APART.test(text) && !text.endsWith(JOINER));
  const width = isApart ? measure(text, ambiguous) : Number.NaN;
  known.set(text, width);
  return width;
}

/** The width of a line: that of its pieces, which come again on other screens, or of the whole where two could join. */
function widthOf(line: Line, ambiguous: 1 | 2): number {
  let width = 0;
  for (const { text } of line) width += widthOfPiece(text, ambiguous);
  return Number.isNaN(width) ? measure(textOf(line), ambiguous) : width;
}

let [screens, lines, wrong] = [0, 0, 0];
for (const ambiguous of [1, 2] as const) {
  setCellMode({ ambiguous, ascii: false });
  for (const locale of LOCALES) {
    const explorer = createExplorer(dataset);
    for (const place of places) {
      const state = startState(locale, place);
      while (explorer.settle(state, { columns: NARROWEST, rows: ROWS }));
      for (let columns = NARROWEST; columns <= WIDEST; columns += step) {
        const { panes } = explorer.layoutOf(state, { columns, rows: ROWS });
        screens += 1;
        const tell = (line: Line, width: number) => {
          wrong += 1;
          if (wrong > 20) return;
          const told = `${columns} ${locale} ${ambiguous} ${JSON.stringify(place)}`;
          console.log(`${told}: ${width} cells, ${textOf(line)}`);
        };
        for (const line of explorer.draw(state, { columns, rows: ROWS })) {
          lines += 1;
          const width = widthOf(line, ambiguous);
          if (width !== columns) tell(line, width);
        }
        // Below what fits a screen too: a line that is wider than its pane would be cut, and nobody see it.
        for (const { content, width: room } of panes) {
          for (const line of content.draw(0, Math.min(content.height, 1500), null)) {
            lines += 1;
            const width = widthOf(line, ambiguous);
            if (width > room) tell(line, width);
          }
        }
      }
    }
    console.log(`${locale}, open widths of ${ambiguous}: ${screens} screens so far`);
  }
}
console.log(`${screens} screens, ${lines} lines: ${wrong} misaligned`);
process.exitCode = wrong === 0 ? 0 : 1;
