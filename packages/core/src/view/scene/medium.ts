/** What a chart is drawn on. Lengths are in units of the drawing: pixels of a page, dots of a terminal. */
export interface Medium {
  readonly width: number;
  /** How high a chart over time is. */
  readonly height: number;
  /** How high a line of text is. */
  readonly line: number;
  /** Where texts can begin: at multiples of these. */
  readonly cell: { readonly x: number; readonly y: number };
  /** True where texts stand in cells, and only whole lines can be left out. */
  readonly inCells: boolean;
  /** The least room between two things. */
  readonly gap: number;
  /** How far an open end reaches. */
  readonly arrow: number;
  /** How thick the thinnest mark is that is still seen. */
  readonly thin: number;
  /** How far a mark of a single day reaches to either side of it. */
  readonly dot: number;
  /** How wide a text is drawn. */
  readonly widthOf: (text: string) => number;
  /** Whether things that lead to each other stand in frames, or behind a bar, which takes less room. */
  readonly frame: "box" | "bar";
}

/** Widths in pixels at 12: Chinese characters are as wide as they are high. */
const [LATIN, CHINESE] = [6.6, 12];

const pixelsOf = (text: string) =>
  [...text].reduce((sum, char) => sum + (char > "\u2e7f" ? CHINESE : LATIN), 0);

const PAGE = {
  height: 320,
  line: 16,
  cell: { x: 0.5, y: 0.5 },
  inCells: false,
  gap: 8,
  arrow: 26,
  thin: 3,
  dot: 3,
  widthOf: pixelsOf,
  frame: "box",
} as const;

/** A page that is read at a desk, or printed. */
export const WIDE: Medium = { ...PAGE, width: 720 };

/** A phone: shrunk to it, the numbers of a wide drawing could not be read. */
export const NARROW: Medium = { ...PAGE, width: 344 };

/** A height as whole lines where texts stand in cells, else as it is. */
export const inLines = (height: number, { inCells, line }: Medium): number =>
  inCells ? Math.ceil(height / line) * line : height;

/** Every character cell of a terminal holds two dots across and four down. */
export const [DOTS_ACROSS, DOTS_DOWN] = [2, 4] as const;

/**
 * A terminal, drawn in braille.
 * @param columns how many cells are free across; under 24 nothing can be read
 * @param lines how many lines a chart over time takes
 * @param cellsOf how many cells a text takes in this terminal
 * @example terminal(80, 16, (text) => text.length).width // 160
 */
export const terminal = (
  columns: number,
  lines: number,
  cellsOf: (text: string) => number,
): Medium => ({
  width: columns * DOTS_ACROSS,
  height: lines * DOTS_DOWN,
  line: DOTS_DOWN,
  cell: { x: DOTS_ACROSS, y: DOTS_DOWN },
  inCells: true,
  gap: DOTS_ACROSS,
  arrow: 5,
  // One row of dots could be taken for a line of the grid.
  thin: 2,
  dot: 1,
  widthOf: (text) => cellsOf(text) * DOTS_ACROSS,
  frame: "bar",
});
