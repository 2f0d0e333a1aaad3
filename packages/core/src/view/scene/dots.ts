import type { Tone } from "../model.ts";
import { DOTS_ACROSS, DOTS_DOWN } from "./medium.ts";
import type { Box, Point } from "./shape.ts";

/** How a cell of a terminal may be coloured: by a tone, or not to be noticed. */
export type Ink = Tone | "faint";

/** The bit of every dot of a braille cell, by row and column (Unicode 16, Braille Patterns). */
const BITS = [
  [0x01, 0x08],
  [0x02, 0x10],
  [0x04, 0x20],
  [0x40, 0x80],
] as const;
const BLANK = 0x2800;

/** A raster of dots in braille cells; every cell has one ink, that of the last dot in it. */
export interface Dots {
  readonly columns: number;
  readonly rows: number;
  /** Sets a dot, where it lies on the raster. */
  readonly dot: (x: number, y: number, ink: Ink) => void;
  /** Sets every dot of a line for which the pattern holds, counted from its beginning. */
  readonly line: (points: readonly Point[], ink: Ink, on?: (step: number) => boolean) => void;
  /** Sets every dot of a box for which the pattern holds. */
  readonly fill: (box: Box, ink: Ink, on?: (x: number, y: number) => boolean) => void;
  /** Sets a cell to a pattern of dots. */
  readonly stamp: (column: number, row: number, bits: number, ink: Ink) => void;
  /** A cell as a character, and its ink; a space where it has no dot. */
  readonly cell: (column: number, row: number) => { readonly char: string; readonly ink: Ink };
}

/** An empty raster of so many dots. */
export function createDots(width: number, height: number): Dots {
  const [columns, rows] = [Math.ceil(width / DOTS_ACROSS), Math.ceil(height / DOTS_DOWN)];
  const bits = new Uint8Array(columns * rows);
  const inks: Ink[] = [];
  const dot = (x: number, y: number, ink: Ink) => {
    const [column, row] = [Math.floor(x / DOTS_ACROSS), Math.floor(y / DOTS_DOWN)];
    if (column < 0 || row < 0 || column >= columns || row >= rows) return;
    const index = row * columns + column;
    bits[index] = (bits[index] ?? 0) | (BITS[y - row * DOTS_DOWN]?.[x - column * DOTS_ACROSS] ?? 0);
    inks[index] = ink;
  };
  const always = () => true;
  return {
    columns,
    rows,
    dot,
    line: (points, ink, on = always) => {
      let step = 0;
      points.slice(1).forEach(([x2, y2], index) => {
        const [x1, y1] = points[index] as Point;
        const length = Math.max(1, Math.round(Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1))));
        for (let each = 0; each <= length; each += 1, step += 1)
          if (on(step))
            dot(
              Math.round(x1 + ((x2 - x1) * each) / length),
              Math.round(y1 + ((y2 - y1) * each) / length),
              ink,
            );
      });
    },
    fill: ({ left, right, top, bottom }, ink, on = always) => {
      const [x1, y1] = [Math.round(left), Math.round(top)];
      const [x2, y2] = [Math.max(x1 + 1, Math.round(right)), Math.max(y1 + 1, Math.round(bottom))];
      for (let y = y1; y < y2; y += 1)
        for (let x = x1; x < x2; x += 1) if (on(x - x1, y - y1)) dot(x, y, ink);
    },
    stamp: (column, row, pattern, ink) => {
      const index = row * columns + column;
      if (column < 0 || row < 0 || column >= columns || row >= rows) return;
      bits[index] = pattern;
      inks[index] = ink;
    },
    cell: (column, row) => {
      const index = row * columns + column;
      const pattern = bits[index] ?? 0;
      return {
        char: pattern === 0 ? " " : String.fromCodePoint(BLANK + pattern),
        ink: inks[index] ?? "neutral",
      };
    },
  };
}
