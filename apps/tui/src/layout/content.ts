import type { Block, Stop } from "./block.ts";
import { type Line, segment } from "./line.ts";

/** The cells at the left of every pane, where the selection is marked. */
export const GUTTER = 2;

/** What a pane scrolls through: lines, some of which belong to stops. Lines are made when they are drawn. */
export interface Content {
  readonly height: number;
  readonly stops: number;
  stopAt(index: number): Stop | undefined;
  /** The first line of a stop and how many lines it has. */
  spanOf(index: number): { readonly top: number; readonly height: number };
  /** Lines with their gutter; the selected stop is marked there and inverse where it can be selected. */
  draw(top: number, height: number, selected: number | null): Line[];
}

const UNMARKED = segment(" ".repeat(GUTTER));
const MARKED = segment(">".padEnd(GUTTER), "accent");

function drawn(line: Line, isSelected: boolean, isFirst: boolean): Line {
  if (!isSelected) return [UNMARKED, ...line];
  const inverse = line.map((part) => (part.selectable ? { ...part, inverse: true } : part));
  return [isFirst ? MARKED : UNMARKED, ...inverse];
}

/** Content of blocks, laid out once. */
export function blocksContent(blocks: readonly Block[]): Content {
  const lines: { line: Line; stop: number | null }[] = [];
  const stops: { stop: Stop; top: number; height: number }[] = [];
  for (const block of blocks) {
    const stop = block.stop === undefined ? null : stops.length;
    if (block.stop !== undefined) {
      stops.push({ stop: block.stop, top: lines.length, height: block.lines.length });
    }
    for (const line of block.lines) lines.push({ line, stop });
  }
  return {
    height: lines.length,
    stops: stops.length,
    stopAt: (index) => stops[index]?.stop,
    spanOf: (index) => stops[index] ?? { top: 0, height: 0 },
    draw: (top, height, selected) =>
      lines
        .slice(top, top + height)
        .map(({ line, stop }, offset) =>
          drawn(line, stop !== null && stop === selected, stops[stop ?? -1]?.top === top + offset),
        ),
  };
}

/** Content of one-line rows, each a stop, made only when it comes into view. */
export function rowsContent(
  count: number,
  stopAt: (index: number) => Stop,
  rowAt: (index: number) => Line,
): Content {
  return {
    height: count,
    stops: count,
    stopAt: (index) => (index >= 0 && index < count ? stopAt(index) : undefined),
    spanOf: (index) => ({ top: index, height: 1 }),
    draw: (top, height, selected) =>
      Array.from({ length: Math.max(0, Math.min(height, count - top)) }, (_, offset) => {
        return drawn(rowAt(top + offset), top + offset === selected, true);
      }),
  };
}
