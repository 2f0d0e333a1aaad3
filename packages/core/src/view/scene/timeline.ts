import { scaleOf, yearsAround, yearsBetween } from "./axis.ts";
import type { Layout } from "./layout.ts";
import { markFrom } from "./mark.ts";
import { inLines, type Medium } from "./medium.ts";
import type { TimelineSpec } from "./spec.ts";
import { cut } from "./wrap.ts";

type Datum = TimelineSpec["lanes"][number]["data"][number];

/** A name stands beside its mark where it has room, or at least so much of the width; else over it. */
const NAME = 0.45;

interface Placed {
  readonly datum: Datum;
  /** The row of the mark. */
  readonly row: number;
  /** The row of the name: its own, or that before it where neither side has room. */
  readonly nameRow: number;
  readonly text: string;
  readonly x: number;
  readonly anchor: "start" | "end";
}

/** Every datum of a lane with its name beside it, or over it where neither side has room, in as few rows as do. */
function pack(data: readonly Datum[], across: (day: number) => number, medium: Medium): Placed[] {
  const { width, gap, dot, widthOf } = medium;
  const ends: [number, number][][] = [];
  return [...data]
    .sort((a, b) => a.from - b.from || a.until - b.until)
    .map((datum) => {
      const [left, right] = [across(datum.from) - dot, across(datum.until) + dot];
      const [before, after] = [left - gap, width - right - gap];
      const whole = widthOf(datum.name);
      const enough = Math.min(whole, width * NAME);
      const side =
        whole <= after || (after >= before && enough <= after)
          ? "after"
          : enough <= before
            ? "before"
            : "over";
      const text = cut(datum.name, { after, before, over: width }[side], medium);
      const needed = widthOf(text);
      const start = Math.max(0, Math.min(across(datum.from), width - needed));
      const taken = {
        after: [left, right + needed + 2 * gap],
        before: [left - needed - 2 * gap, right],
        over: [start, Math.max(right, start + needed + gap)],
      }[side] as [number, number];
      const rows = side === "over" ? 2 : 1;
      const isFree = (row: number) =>
        (ends[row] ?? []).every(([from, to]) => taken[1] <= from || to <= taken[0]);
      let nameRow = 0;
      while (!isFree(nameRow) || !isFree(nameRow + rows - 1)) nameRow += 1;
      const row = nameRow + rows - 1;
      for (const each of new Set([nameRow, row])) ends[each] = [...(ends[each] ?? []), taken];
      const x = { after: right + gap, before: left - gap, over: start }[side];
      return { datum, row, nameRow, text, x, anchor: side === "before" ? "end" : "start" };
    });
}

/** What happened when, and what is planned until when: a lane for each kind. */
export const layTimeline: Layout<TimelineSpec> = (spec, medium, sheet, start) => {
  const { width, line, gap, dot, widthOf } = medium;
  const years = yearsAround(
    spec.lanes.flatMap(({ data }) => data.flatMap(({ from, until }) => [from, until])),
  );
  const across = scaleOf(years, [gap, width - gap]);
  const most = Math.floor(width / (widthOf("2000") + 3 * gap));
  const marked = yearsBetween(years, most);
  const top = start + (medium.inCells ? 1 : 1.5) * line;
  let y = top;
  const grid = sheet.shapes.length;
  for (const { name, data } of spec.lanes) {
    if (name !== "") {
      sheet.set({ role: "head", x: 0, y: y + line / 2, text: name, anchor: "start" });
      y += line;
    }
    const placed = pack(data, across, medium);
    for (const { datum, row, nameRow, text, x, anchor } of placed) {
      const middle = y + (row + 0.5) * line;
      const isInstant = datum.until - datum.from < 2;
      const half = isInstant ? Math.max(1, dot) : Math.max(0.5, line / 5);
      const box = {
        left: across(datum.from) - (isInstant ? dot : 0),
        right: across(datum.until) + (isInstant ? dot : 0),
        top: middle - half,
        bottom: middle + half,
      };
      sheet.draw(markFrom(datum, { form: isInstant ? "dot" : "bar", box }, spec.locale));
      sheet.set({ role: "name", x, y: y + (nameRow + 0.5) * line, text, anchor });
    }
    y += (Math.max(0, ...placed.map(({ row }) => row + 1)) + 0.5) * line;
    y = inLines(y, medium);
  }
  for (const { text, start: day } of marked) {
    const x = across(day);
    sheet.shapes.splice(grid, 0, {
      shape: "line",
      role: "grid",
      points: [
        [x, top],
        [x, y],
      ],
    });
    sheet.fit([{ role: "tick", x, y: start + line / 2, text, anchor: "start" }], {
      left: 0,
      right: width,
      top: start,
      bottom: y,
    });
  }
  return { bottom: y, axis: null };
};
