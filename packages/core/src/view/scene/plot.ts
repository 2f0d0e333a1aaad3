import { rangeOf, roundTicks, scaleOf, yearsAround, yearsBetween } from "./axis.ts";
import type { Layout } from "./layout.ts";
import { markFrom, reachOf } from "./mark.ts";
import type { Medium } from "./medium.ts";
import type { Box, Mark, Point } from "./shape.ts";
import type { Sheet, Wanted } from "./sheet.ts";
import type { PlotSpec, TimedDatum } from "./spec.ts";
import { cut } from "./wrap.ts";

/** Numbers at the side stand so many lines apart. */
const LINES_APART = 3;
/** Two times further apart than this do not follow each other. */
const A_YEAR = 366;

interface Frame {
  readonly plot: Box;
  readonly up: (value: number) => number;
  readonly across: (day: number) => number;
}

/** Puts an extent where it belongs; what is open reaches to where the drawing ends. */
function markOf(
  datum: TimedDatum,
  { plot, up, across }: Frame,
  medium: Medium,
  spec: PlotSpec,
): Mark {
  const { lower, upper, from, until } = datum;
  const middle = (plot.top + plot.bottom) / 2;
  const closed = [lower, upper].flatMap((end) => (end === null ? [] : [up(end)]));
  const isAny = closed.length === 0;
  // A mark with one end stands at it; one with none, in the middle.
  const [bottom, top] = [
    Math.max(...closed, ...(isAny ? [middle] : [])),
    Math.min(...closed, ...(isAny ? [middle] : [])),
  ];
  const slack = Math.max(0, medium.thin - (bottom - top)) / 2;
  const reach = isAny ? plot.bottom - plot.top : medium.arrow;
  const centre = across((from + until) / 2);
  // Arrows alone have no breadth: what they say stands beside them.
  const [left, right] = isAny ? [centre, centre] : [across(from), across(until)];
  const isInstant = right - left < medium.dot;
  const half = isInstant ? medium.dot : 0;
  return markFrom(
    datum,
    {
      form: isAny ? "any" : isInstant ? "dot" : "bar",
      box: { left: left - half, right: right + half, top: top - slack, bottom: bottom + slack },
      open: [
        ...(upper === null ? [{ side: "up" as const, edge: Math.max(plot.top, top - reach) }] : []),
        ...(lower === null
          ? [{ side: "down" as const, edge: Math.min(plot.bottom, bottom + reach) }]
          : []),
      ],
      isPart: datum.isPart,
      isEarlier: datum.isEarlier,
    },
    spec.locale,
  );
}

/** Between years that follow each other; a gap stays a gap. */
function trendOf(data: readonly TimedDatum[], { up, across }: Frame): Point[][] {
  const full = data.filter(
    ({ tone, basis, isPart, isEarlier, lower, upper }) =>
      tone === "actual" &&
      basis !== "assumed" &&
      !isPart &&
      !isEarlier &&
      lower !== null &&
      upper !== null,
  );
  const at = ({ from, until, lower, upper }: TimedDatum): Point => [
    across((from + until) / 2),
    up(((lower ?? 0) + (upper ?? 0)) / 2),
  ];
  return full.slice(1).flatMap((datum, index) => {
    const before = full[index];
    if (before === undefined || datum.until - before.until > A_YEAR || datum.until === before.until)
      return [];
    return [[at(before), at(datum)]];
  });
}

/** Where the value beside a mark may stand, the best first. */
function placesFor(
  { box, open }: Mark,
  text: string,
  right: number,
  { line, gap, thin, widthOf, cell }: Medium,
): Wanted[] {
  // A text begins at the nearest cell, which may be half a cell on.
  const half = (widthOf(text) + cell.x) / 2;
  const middle = Math.max(half, Math.min((box.left + box.right) / 2, right - half));
  const near = line / 2 + thin / 2;
  const at = (x: number, y: number, anchor: Wanted["anchor"] = "middle"): Wanted => ({
    role: "value",
    text,
    x,
    y,
    anchor,
  });
  const above = [at(middle, box.top - near), at(middle, box.top - near - line / 2)];
  const below = [at(middle, box.bottom + near), at(middle, box.bottom + near + line / 2)];
  const isUp = open.some(({ side }) => side === "up");
  const height = (box.top + box.bottom) / 2;
  return [
    ...(isUp ? [...below, ...above] : [...above, ...below]),
    at(box.right + gap, height, "start"),
    at(box.left - gap, height, "end"),
  ];
}

/** A reader looks first for where things came from, where they are and where they are to be; then for the rest. */
function inOrderOfInterest(data: readonly TimedDatum[]): number[] {
  const actual = data.flatMap(({ tone }, index) => (tone === "actual" ? [index] : []));
  const first = new Set([actual.at(-1), actual[0]]);
  const rank = (index: number) => {
    const datum = data[index];
    if (first.has(index)) return 0;
    if (datum?.isEarlier) return 3;
    return datum?.tone === "target" ? 1 : 2;
  };
  return [...data.keys()].sort((a, b) => rank(a) - rank(b) || b - a);
}

function drawAxes(
  spec: PlotSpec,
  medium: Medium,
  sheet: Sheet,
  frame: Frame,
  ticks: number[],
  years: readonly [number, number],
) {
  const { plot, up, across } = frame;
  const { line, gap, widthOf, width } = medium;
  for (const value of ticks) {
    const role = value === 0 ? ("zero" as const) : ("grid" as const);
    const y = up(value);
    sheet.draw({
      shape: "line",
      role,
      points: [
        [plot.left, y],
        [plot.right, y],
      ],
    });
    sheet.set({ role: "tick", x: plot.right + gap, y, text: spec.tick(value), anchor: "start" });
  }
  // A long unit reaches back over the drawing.
  const side = plot.right + gap;
  const unit = cut(spec.unit, width, medium);
  const isShort = side + widthOf(unit) <= width;
  if (unit !== "")
    sheet.set({
      role: "tick",
      x: isShort ? side : width,
      y: plot.top - line,
      text: unit,
      anchor: isShort ? "start" : "end",
    });
  const most = Math.floor((plot.right - plot.left) / (widthOf("2000") + 3 * gap));
  for (const { text, middle } of yearsBetween(years, most)) {
    const half = widthOf(text) / 2;
    const x = Math.max(half, Math.min(across(middle), width - half));
    sheet.set({ role: "tick", x, y: plot.bottom + line, text, anchor: "middle" });
  }
}

/** Values over time with everything that each statement allows, and the courses that lead to a target. */
export const layPlot: Layout<PlotSpec> = (spec, medium, sheet, start) => {
  const { width, height, line, gap, widthOf } = medium;
  const course = spec.courses.flatMap(({ points }) =>
    points.map(({ value }) => ({ lower: value, upper: value })),
  );
  const bottom = start + height - 2 * line;
  const top = start + 2 * line;
  const parts = Math.max(2, Math.round((bottom - top) / (LINES_APART * line)));
  const ticks = roundTicks(...rangeOf([...spec.data, ...course]), parts);
  const side = Math.max(...ticks.map((value) => widthOf(spec.tick(value)))) + gap;
  const plot = { left: 0, right: width - side, top, bottom };
  const years = yearsAround([
    ...spec.data.flatMap(({ from, until }) => [from, until]),
    ...spec.courses.flatMap(({ points }) => points.map(({ day }) => day)),
  ]);
  const frame = {
    plot,
    up: scaleOf([ticks[0] ?? 0, ticks.at(-1) ?? 1], [bottom, top]),
    across: scaleOf(years, [plot.left + gap, plot.right - gap]),
  };
  drawAxes(spec, medium, sheet, frame, ticks, years);
  for (const points of trendOf(spec.data, frame))
    sheet.draw({ shape: "line", role: "trend", points });
  for (const { points } of spec.courses)
    sheet.draw({
      shape: "line",
      role: "course",
      points: points.map(({ day, value }): Point => [frame.across(day), frame.up(value)]),
    });
  const marks = spec.data.map((datum) => markOf(datum, frame, medium, spec));
  sheet.draw(...marks);
  for (const mark of marks) sheet.block(reachOf(mark));
  const within = { left: 0, right: plot.right, top: start, bottom: plot.bottom };
  for (const index of inOrderOfInterest(spec.data)) {
    const [mark, datum] = [marks[index], spec.data[index]];
    if (mark === undefined || datum === undefined || datum.label === "") continue;
    sheet.fit(placesFor(mark, datum.label, plot.right, medium), within);
  }
  for (const { points, text } of spec.courses) {
    const [one, other] = [points.at(-2), points.at(-1)];
    if (one === undefined || other === undefined || text === "") continue;
    const x = frame.across((one.day + other.day) / 2);
    const y = frame.up((one.value + other.value) / 2);
    sheet.fit(
      [-1, 1, -2, 2].map((lines) => ({
        role: "note",
        x,
        y: y + lines * line,
        text,
        anchor: "middle" as const,
      })),
      within,
    );
  }
  return { bottom: start + height, axis: frame.up };
};
