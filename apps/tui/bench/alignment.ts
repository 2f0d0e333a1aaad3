// `pnpm alignment [step] [part/parts]`: every record and every screen at widths from 40 to 200, in both languages and with both widths of
// the characters that Unicode leaves open: lines that are not exactly as wide as the terminal, by string-width. Ends with 1
// where there is one. A step of 7 takes every seventh width; a part of 1/2 every second place, for a second process.
import { NOUNS } from "@peakline/core";
import { dataset } from "@peakline/core/data";
import { COMPUTED_NOUNS, computedIds, LOCALES } from "@peakline/core/view";
import stringWidth from "string-width";
import { createExplorer } from "../src/explorer.ts";
import { setCellMode } from "../src/layout/cells.ts";
import { padLine, textOf } from "../src/layout/line.ts";
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

// A width by another measure than ours, taken once for a text.
const widths = new Map<string, number>();
function widthOf(text: string, ambiguous: 1 | 2): number {
  const key = `${ambiguous}${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (widths.size > 200_000) widths.clear();
  const width = stringWidth(text, { ambiguousIsNarrow: ambiguous === 1 });
  widths.set(key, width);
  return width;
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
        const drawn = explorer.draw(state, { columns, rows: ROWS }).map((line) => ({
          line,
          width: columns,
        }));
        // Below what fits a screen too: a line that is wider than its pane would be cut, and nobody see it.
        const inPanes = panes.flatMap(({ content, width }) =>
          content.draw(0, Math.min(content.height, 1500), null).map((line) => ({
            line: padLine(line, width),
            width,
          })),
        );
        for (const { line, width } of [...drawn, ...inPanes]) {
          lines += 1;
          if (widthOf(textOf(line), ambiguous) === width) continue;
          wrong += 1;
          if (wrong <= 20)
            console.log(
              `${columns} ${locale} ${ambiguous} ${JSON.stringify(place)}: ${textOf(line)}`,
            );
        }
      }
    }
    console.log(`${locale}, open widths of ${ambiguous}: ${screens} screens so far`);
  }
}
console.log(`${screens} screens, ${lines} lines: ${wrong} misaligned`);
process.exitCode = wrong === 0 ? 0 : 1;
