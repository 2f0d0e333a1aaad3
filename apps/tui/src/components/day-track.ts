import { type Line, segment } from "../layout/line.ts";

const BRAILLE = 0x2800;
/** The dots of the left and of the right half of a cell from the bottom up (Unicode, chart 2800). */
const LEFT = [0x40, 0x04, 0x02, 0x01];
const RIGHT = [0x80, 0x20, 0x10, 0x08];

const yearOf = (day = "") => Number(day.slice(0, 4));
/** A day as a number of years: near enough for a dot, and without a calendar. */
const timeOf = (day: string) =>
  yearOf(day) + (Number(day.slice(5, 7)) - 1) / 12 + Number(day.slice(8, 10)) / 372;

const column = (dots: readonly number[], height: number) =>
  dots.slice(0, height).reduce((sum, dot) => sum + dot, 0);

/**
 * The days on which something was published on a line of so many cells, the higher the more of them; the cell of the day in view is
 * inverse, and the years at its ends are told.
 */
export function dayTrack(days: readonly string[], at: number, width: number): Line {
  const [first = "", last = ""] = [days[0], days.at(-1)];
  const [from, to] = [yearOf(first), yearOf(last) + 1];
  const cells = Math.max(1, width - 2 * 5);
  const halves = new Array<number>(2 * cells).fill(0);
  const halfOf = (day: string) => Math.floor(((timeOf(day) - from) / (to - from)) * 2 * cells);
  for (const day of days) halves[halfOf(day)] = (halves[halfOf(day)] ?? 0) + 1;
  const here = days[at] === undefined ? -1 : Math.floor(halfOf(days[at]) / 2);
  const most = Math.max(1, ...halves);
  const height = (count = 0) => (count === 0 ? 0 : Math.max(1, Math.round((4 * count) / most)));
  const drawn = Array.from({ length: cells }, (_, cell) =>
    String.fromCodePoint(
      BRAILLE +
        column(LEFT, height(halves[2 * cell])) +
        column(RIGHT, height(halves[2 * cell + 1])),
    ),
  );
  const between = (start: number, end: number) =>
    segment(drawn.slice(start, end).join(""), "actual");
  return [
    segment(`${from} `, "faint"),
    ...(here < 0
      ? [between(0, cells)]
      : [
          between(0, here),
          { ...segment(drawn[here] ?? "", "accent"), inverse: true },
          between(here + 1, cells),
        ]),
    segment(` ${to - 1}`, "faint"),
  ].filter(({ text }) => text !== "");
}
