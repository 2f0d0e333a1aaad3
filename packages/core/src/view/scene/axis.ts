import type { Extent } from "./spec.ts";

const STEPS = [1, 2, 2.5, 5, 10];

/**
 * Round numbers that divide a range into about so many parts, from the last at or below its lower end to the first at or
 * above its upper end.
 * @example roundTicks(2121, 8000, 4) // [2000, 4000, 6000, 8000]
 */
export function roundTicks(lower: number, upper: number, parts: number): number[] {
  const rough = (upper - lower) / parts;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (STEPS.find((each) => each * power >= rough * 0.999) ?? 10);
  const [first, last] = [Math.floor(lower / step + 1e-9), Math.ceil(upper / step - 1e-9)];
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

/** Room for the arrow of an open end, as a part of the value. */
const ROOM = 0.1;
/** Values that differ by a smaller part of themselves are one: the numbers of an axis hold twelve digits. */
const ONE = 1e-9;
/** Beyond these an axis has no numbers; nobody prints any. */
const [SMALLEST, LARGEST] = [1e-100, 1e100];

/** The range that shows all values: from nought where they begin well below their middle, so that lengths can be compared. */
export function rangeOf(extents: readonly Extent[]): [number, number] {
  const ends = extents.flatMap(({ lower, upper }) => {
    if (lower === null && upper === null) return [];
    const one = (lower ?? upper) as number;
    const room = Math.abs(one) * ROOM;
    return [lower ?? one - room, upper ?? one + room];
  });
  if (ends.length === 0) return [0, 1];
  const [least, most] = [Math.min(...ends), Math.max(...ends)].map((end) =>
    Math.max(-LARGEST, Math.min(end, LARGEST)),
  ) as [number, number];
  const size = Math.max(Math.abs(least), Math.abs(most));
  if (size < SMALLEST) return [0, 1];
  if (least >= 0 && least <= most / 2) return [0, most];
  if (most <= 0 && most >= least / 2) return [least, 0];
  if (most - least > size * ONE) return [least, most];
  return [least - size * ROOM, most + size * ROOM];
}

/** A straight scale from values to places; what lies beyond its ends is at them. */
export function scaleOf(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  return (value) => {
    const part = (Math.max(from, Math.min(value, to)) - from) / (to - from);
    return start + part * (end - start);
  };
}

const DAY = 86_400_000;

/** The days since 1970-01-01 of a date. */
export const dayOf = (date: string): number => Date.parse(date) / DAY;

/** The year of a day. */
export const yearOf = (day: number) => new Date(day * DAY).getUTCFullYear();

/** Whole years around some days: the first day of the first and the last of the last. */
export function yearsAround(days: readonly number[]): [number, number] {
  const [first, last] = [yearOf(Math.min(...days)), yearOf(Math.max(...days))];
  return [dayOf(`${first}-01-01`), dayOf(`${last}-12-31`)];
}

/** Years along the bottom, as many as can be read, each with its middle and its first day. */
export function yearsBetween(
  [from, to]: readonly [number, number],
  most: number,
): { text: string; start: number; middle: number }[] {
  const [first, last] = [yearOf(from), yearOf(to)];
  const step = Math.max(1, Math.ceil((last - first + 1) / Math.max(1, most)));
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => {
    const text = String(first + index * step);
    const start = dayOf(`${text}-01-01`);
    return { text, start, middle: (start + dayOf(`${text}-12-31`)) / 2 };
  });
}
