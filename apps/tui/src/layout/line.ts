import type { Tone } from "@peakline/core/view";
import { cellsOf, ELLIPSIS, truncate } from "./cells.ts";

/** What a piece of text is; the theme decides how that looks. */
export type Role = Tone | "title" | "value" | "accent" | "label" | "faint" | "link" | "key";

/** A piece of a line with one look. */
export interface Segment {
  readonly text: string;
  readonly role: Role;
  /** True for what is shown inverse when its stop is selected. */
  readonly selectable?: boolean;
  readonly inverse?: boolean;
}

/** One line of the terminal. */
export type Line = readonly Segment[];

/** A piece of text in its role. */
export function segment(text: string, role: Role = "neutral"): Segment {
  return { text, role };
}

/** A line of one piece. */
export function line(text: string, role: Role = "neutral"): Line {
  return text === "" ? [] : [segment(text, role)];
}

/** A line without text. */
export const BLANK: Line = [];

/** How many cells a line takes. */
export function lineCells(line: Line): number {
  let cells = 0;
  for (const { text } of line) cells += cellsOf(text);
  return cells;
}

/** More spaces than an ellipsis has cells: a part that would fit without one is cut all the same. */
const ROOM_FOR_MORE = 4;

/** The line in at most so many cells. */
export function truncateLine(line: Line, width: number): Line {
  if (lineCells(line) <= width) return line;
  const kept: Segment[] = [];
  let room = width;
  for (const part of line) {
    const cells = cellsOf(part.text);
    // Room stays free for the ellipsis, which stands for this part or for the ones after it.
    if (cells <= room - cellsOf(ELLIPSIS)) kept.push(part);
    else {
      kept.push({ ...part, text: truncate(part.text + " ".repeat(ROOM_FOR_MORE), room) });
      break;
    }
    room -= cells;
  }
  return kept;
}

/** The line in exactly so many cells. */
export function padLine(line: Line, width: number): Line {
  const rest = width - lineCells(line);
  if (rest === 0) return line;
  if (rest > 0) return [...line, segment(" ".repeat(rest))];
  const cut = truncateLine(line, width);
  const missing = width - lineCells(cut);
  return missing > 0 ? [...cut, segment(" ".repeat(missing))] : cut;
}

/** A line with one part at each end; the left one gives way where both do not fit. */
export function spread(left: Line, right: Line, width: number): Line {
  const end = truncateLine(right, width);
  const cells = lineCells(end);
  return [...padLine(left, width - cells), ...end];
}

/** The text of a line, without its looks. */
export function textOf(line: Line): string {
  return line.map(({ text }) => text).join("");
}

/** The lines with never more than one without text in a row. */
export function withoutDoubleBlanks(lines: readonly Line[]): Line[] {
  const isBlank = (each: Line = BLANK) => textOf(each).trim() === "";
  return lines.filter((each, at) => !isBlank(each) || !isBlank(lines[at - 1]));
}
