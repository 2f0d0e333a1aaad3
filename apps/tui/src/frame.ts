import { type Cursor, clampCursor } from "./cursor.ts";
import type { Content } from "./layout/content.ts";
import { BLANK, type Line, padLine, segment, spread } from "./layout/line.ts";
import { wrapLine } from "./layout/wrap.ts";
import { type ChartsPlace, cursorOf, type View } from "./place.ts";
import type { Words } from "./words.ts";

/** The size of the terminal in cells. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** A part of the screen that scrolls by itself. */
interface Pane {
  readonly title: string;
  readonly width: number;
  readonly content: Content;
}

/** A screen before it is drawn. */
export interface Layout {
  /** Where the reader is: the parts of the first line. */
  readonly crumbs: readonly string[];
  /** Lines that stay while the panes scroll. */
  readonly head: readonly Line[];
  readonly panes: readonly Pane[];
  /** Where each group of a long list begins, with its heading as the first line: Tab goes from one to the next. */
  readonly groups?: readonly Cursor[];
  /** Where the charts of what it shows stand by themselves; left out where there are none. */
  readonly charts?: ChartsPlace;
  /** True where all panes are shown; else the one in focus is. */
  readonly beside: boolean;
  /** Lines about the selected stop of the first pane, below the panes. */
  readonly preview?: { readonly height: number; readonly linesOf: (stop: number) => Line[] };
}

/** The smallest terminal in which a screen can be read. */
const SMALLEST: Size = { columns: 40, rows: 15 };

const ROOMY_ROWS = 20;
const GAP = 2;

/** The lines between header and body, and between body and footer. */
function airOf(size: Size): number {
  return size.rows >= ROOMY_ROWS ? 1 : 0;
}

/** The lines that a pane has. */
export function paneHeight(layout: Layout, size: Size): number {
  const titles = layout.panes.length > 1 ? 1 : 0;
  const fixed = 2 + 2 * airOf(size) + layout.head.length + (layout.preview?.height ?? 0) + titles;
  return Math.max(1, size.rows - fixed);
}

/** The width of each of several panes that share the columns by weight. */
export function shareColumns(columns: number, weights: readonly number[]): number[] {
  const room = columns - GAP * (weights.length - 1);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const widths = weights.map((weight) => Math.floor((room * weight) / all));
  const rest = room - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === 0 ? width + rest : width));
}

function header(layout: Layout, view: View, size: Size, words: Words): Line {
  const pane = layout.panes[view.pane];
  const height = paneHeight(layout, size);
  const [first = "", ...rest] = layout.crumbs;
  const left = [
    segment("  "),
    segment(first, "accent"),
    ...rest.map((crumb, index) =>
      segment(`  ${crumb}`, index === rest.length - 1 ? "neutral" : "faint"),
    ),
  ];
  if (pane === undefined || pane.content.height <= height) return spread(left, [], size.columns);
  const { stop, top } = clampCursor(cursorOf(view), pane.content, height);
  const share = Math.round((100 * (top + height)) / pane.content.height);
  const isList = pane.content.stops === pane.content.height;
  const where = isList ? words.of(stop + 1, pane.content.stops) : `${Math.min(100, share)} %`;
  return spread(left, [segment(`  ${where} `, "faint")], size.columns);
}

function paneLines(layout: Layout, view: View, index: number, height: number): Line[] {
  const pane = layout.panes[index] as Pane;
  const cursor = clampCursor(cursorOf(view, index), pane.content, height);
  const hasFocus = index === view.pane;
  const title: Line = [segment(`  ${pane.title}`, hasFocus ? "accent" : "faint")];
  const lines = pane.content.draw(cursor.top, height, hasFocus ? cursor.stop : null);
  const filled = Array.from({ length: height }, (_, at) => lines[at] ?? BLANK);
  return [...(layout.panes.length > 1 ? [title] : []), ...filled].map((line) =>
    padLine(line, pane.width),
  );
}

function body(layout: Layout, view: View, height: number): Line[] {
  if (!layout.beside) return paneLines(layout, view, view.pane, height);
  const columns = layout.panes.map((_, index) => paneLines(layout, view, index, height));
  const [first = [], ...rest] = columns;
  const gap = segment(" ".repeat(GAP));
  return first.map((line, at) => [
    ...line,
    ...rest.flatMap((column) => [gap, ...(column[at] ?? BLANK)]),
  ]);
}

/** The whole screen: exactly as many lines as rows, each exactly as wide as the terminal. */
export function paint(layout: Layout, view: View, size: Size, words: Words, footer: Line): Line[] {
  if (size.columns < SMALLEST.columns || size.rows < SMALLEST.rows) {
    return fill(wrapLine([segment(words.small)], size.columns), size);
  }
  const height = paneHeight(layout, size);
  const air: Line[] = Array.from({ length: airOf(size) }, () => BLANK);
  const [first] = layout.panes;
  const preview =
    layout.preview === undefined || first === undefined
      ? []
      : layout.preview.linesOf(clampCursor(cursorOf(view, 0), first.content, height).stop);
  const previewLines = Array.from(
    { length: layout.preview?.height ?? 0 },
    (_, at) => preview[at] ?? BLANK,
  );
  const lines = [
    header(layout, view, size, words),
    ...air,
    ...layout.head,
    ...body(layout, view, height),
    ...previewLines,
    ...air,
    footer,
  ];
  return fill(lines, size);
}

function fill(lines: readonly Line[], size: Size): Line[] {
  return Array.from({ length: size.rows }, (_, at) => padLine(lines[at] ?? BLANK, size.columns));
}
