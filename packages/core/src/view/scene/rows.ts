import { type Locale, say } from "../locale.ts";
import { rangeOf, roundTicks, scaleOf } from "./axis.ts";
import type { Layout } from "./layout.ts";
import { markFrom, reachOf } from "./mark.ts";
import { inLines, type Medium } from "./medium.ts";
import type { Box, Mark } from "./shape.ts";
import type { Sheet } from "./sheet.ts";
import type { RowDatum, RowsSpec } from "./spec.ts";
import { CHART_WORDS } from "./words.ts";
import { wrap } from "./wrap.ts";

/** Names stand beside their values where the drawing is at least so many characters wide, else over them. */
const BESIDE = 72;
/** So much of the width names may take. */
const NAMES = 0.36;
/** Numbers of the scale stand so many characters apart. */
const APART = 14;

function markOf(
  datum: RowDatum,
  middle: number,
  scale: (value: number) => number,
  edges: { left: number; right: number },
  medium: Medium,
  locale: Locale,
): Mark {
  const { lower, upper } = datum;
  const ends = [lower, upper].flatMap((end) => (end === null ? [] : [scale(end)]));
  const centre = (edges.left + edges.right) / 2;
  const [from, to] = ends.length === 0 ? [centre, centre] : [Math.min(...ends), Math.max(...ends)];
  const slack = Math.max(0, medium.thin - (to - from)) / 2;
  const half = Math.max(medium.thin, medium.line / 2) / 2;
  const reach = ends.length === 0 ? edges.right - edges.left : medium.arrow;
  const isPoint = to - from < medium.thin;
  return markFrom(
    datum,
    {
      form: ends.length === 0 ? "any" : isPoint ? "dot" : "bar",
      box: { left: from - slack, right: to + slack, top: middle - half, bottom: middle + half },
      open: [
        ...(upper === null
          ? [{ side: "right" as const, edge: Math.min(edges.right, to + reach) }]
          : []),
        ...(lower === null
          ? [{ side: "left" as const, edge: Math.max(edges.left, from - reach) }]
          : []),
      ],
    },
    locale,
  );
}

/** Where nothing lies: above the highest lower end and below the lowest upper end. Null where values meet. */
function gapBetween(data: readonly RowDatum[]): [number, number] | null {
  const lowest = Math.min(...data.flatMap(({ upper }) => upper ?? []));
  const highest = Math.max(...data.flatMap(({ lower }) => lower ?? []));
  return lowest < highest ? [lowest, highest] : null;
}

/** A row with the lines of its name and the middles of its values. */
interface Row {
  readonly name: readonly string[];
  readonly top: number;
  readonly middles: readonly number[];
  readonly data: readonly RowDatum[];
}

/** Rows below each other, from a height on; and where the last one ends. */
function stackRows(
  spec: RowsSpec,
  names: number | null,
  medium: Medium,
  start: number,
): { rows: Row[]; bottom: number } {
  const { width, line } = medium;
  let y = start;
  const rows = spec.rows.map(({ name, data }): Row => {
    const lines = names === null ? wrap(name, width, 2, medium) : wrap(name, names, 3, medium);
    const [text, values] = [lines.length * line, data.length * line];
    const top = y;
    // Beside its name, one value stands in the middle of it.
    const first = names === null ? top + text : top + Math.max(0, text - values) / 2;
    y = inLines(
      (names === null ? first + values : top + Math.max(text, values)) + line / 2,
      medium,
    );
    return {
      name: lines,
      top,
      middles: data.map((_, index) => first + (index + 0.5) * line),
      data,
    };
  });
  return { rows, bottom: y };
}

/** A row: its name, its marks, and beside each its value. */
function drawRow(
  { name, top, middles, data }: Row,
  scale: (value: number) => number,
  plot: Box,
  spec: RowsSpec,
  medium: Medium,
  sheet: Sheet,
) {
  const { line, gap } = medium;
  name.forEach((text, index) => {
    sheet.set({ role: "name", x: 0, y: top + (index + 0.5) * line, text, anchor: "start" });
  });
  const marks = data.map((datum, index) =>
    markOf(datum, middles[index] ?? top, scale, plot, medium, spec.locale),
  );
  sheet.draw(...marks);
  for (const mark of marks) sheet.block(reachOf(mark));
  data.forEach(({ label: text }, index) => {
    const mark = marks[index];
    if (mark === undefined || text === "") return;
    const { left, right } = reachOf(mark);
    const y = middles[index] ?? top;
    sheet.fit(
      [
        { role: "value", x: right + gap, y, text, anchor: "start" },
        { role: "value", x: left - gap, y, text, anchor: "end" },
      ],
      { ...plot, left: plot.left - gap, right: medium.width },
    );
  });
}

/** The scale over the rows, with its numbers. */
function drawScale(
  spec: RowsSpec,
  ticks: readonly number[],
  scale: (value: number) => number,
  { left, top, bottom }: Box,
  medium: Medium,
  sheet: Sheet,
) {
  const { width, line } = medium;
  if (spec.unit !== "")
    sheet.set({ role: "tick", x: left, y: top - 1.5 * line, text: spec.unit, anchor: "start" });
  for (const value of ticks) {
    const x = scale(value);
    sheet.draw({
      shape: "line",
      role: value === 0 ? "zero" : "grid",
      points: [
        [x, top],
        [x, bottom],
      ],
    });
    sheet.fit([{ role: "tick", x, y: top - line / 2, text: spec.tick(value), anchor: "middle" }], {
      left: 0,
      right: width,
      top: 0,
      bottom,
    });
  }
}

/** Values beside each other on one scale, each with everything that it allows; where they miss each other, the gap. */
export const layRows: Layout<RowsSpec> = (spec, medium, sheet, start) => {
  const { width, line, gap, widthOf } = medium;
  const data = spec.rows.flatMap((row) => row.data);
  const longest = Math.max(...spec.rows.map(({ name }) => widthOf(name)));
  const names = width < BESIDE * widthOf("0") ? null : Math.min(width * NAMES, longest);
  const left = names === null ? gap : names + 2 * gap;
  // The longest value may stand beside the last mark.
  const labels = Math.max(...data.map(({ label }) => widthOf(label)));
  const right = width - Math.min(width / 3, labels + gap);
  const parts = Math.max(2, Math.min(5, Math.floor((right - left) / (APART * widthOf("0")))));
  const ticks = roundTicks(...rangeOf(data), parts);
  const scale = scaleOf([ticks[0] ?? 0, ticks.at(-1) ?? 1], [left, right]);
  // Over the rows stand the unit and the numbers of the scale.
  const top = start + (spec.unit === "" ? 1 : 2) * line;
  const { rows, bottom } = stackRows(spec, names, medium, medium.inCells ? top : top + line / 2);
  const plot = { left, right: width - gap, top, bottom };

  drawScale(spec, ticks, scale, plot, medium, sheet);
  const between = spec.kind === "conflict" ? gapBetween(data) : null;
  const [from, to] = (between ?? []).map(scale);
  if (from !== undefined && to !== undefined)
    sheet.draw({ shape: "band", box: { left: from, right: to, top, bottom } });
  for (const row of rows) drawRow(row, scale, plot, spec, medium, sheet);
  if (from === undefined || to === undefined) return { bottom, axis: scale };
  const text = say(CHART_WORDS.apart, spec.locale);
  const half = widthOf(text) / 2;
  const x = Math.min(Math.max((from + to) / 2, half), width - half);
  sheet.set({ role: "note", x, y: bottom + line / 2, text, anchor: "middle" });
  return { bottom: bottom + line, axis: scale };
};
