import { cellsOf, graphemeCells, graphemesOf } from "./cells.ts";
import { type Line, line, type Segment } from "./line.ts";

/** A grapheme with the piece it belongs to. */
interface Mark {
  readonly text: string;
  readonly cells: number;
  readonly part: Segment;
}

const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60\u{20000}-\u{3ffff}]/u;
// Chinese typesetting (GB/T 15834): closing marks never begin a line, opening marks never end one.
const NEVER_FIRST = /[，。、；：？！）》〉」』】〕”’…％%,.;:?!)\]}]/u;
const NEVER_LAST = /[（《〈「『【〔“‘([{]/u;

/** True where a line may end between two neighbours. */
function breaksBetween(before: Mark, after: Mark): boolean {
  // A percentage stays with its number: "20 %".
  if (before.text === " ") return after.text !== " " && after.text !== "%";
  if (after.text === " " || NEVER_FIRST.test(after.text) || NEVER_LAST.test(before.text)) {
    return false;
  }
  return WIDE.test(before.text) || WIDE.test(after.text);
}

function toLine(marks: readonly Mark[]): Line {
  const parts: Segment[] = [];
  let owner: Segment | undefined;
  for (const mark of marks) {
    const last = parts.at(-1);
    if (last !== undefined && owner === mark.part) {
      parts[parts.length - 1] = { ...last, text: last.text + mark.text };
    } else parts.push({ ...mark.part, text: mark.text });
    owner = mark.part;
  }
  return parts;
}

function trimmed(marks: readonly Mark[]): readonly Mark[] {
  const end = marks.findLastIndex(({ text }) => text !== " ") + 1;
  return marks.slice(0, end);
}

/** Breaks a line of several pieces into lines of at most so many cells; a word longer than that is cut. */
export function wrapLine(parts: Line, width: number): Line[] {
  const marks = parts.flatMap((part) =>
    graphemesOf(part.text).map((text): Mark => ({ text, cells: graphemeCells(text), part })),
  );
  const lines: Line[] = [];
  let [start, lastBreak, cells] = [0, 0, 0];
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index] as Mark;
    const before = marks[index - 1];
    if (index > start && before !== undefined && breaksBetween(before, mark)) lastBreak = index;
    cells += mark.cells;
    // A space may hang over the edge: it is dropped at the end of a line.
    if (cells <= width || mark.text === " " || index === start) continue;
    const end = lastBreak > start ? lastBreak : index;
    lines.push(toLine(trimmed(marks.slice(start, end))));
    start = end;
    cells = marks.slice(start, index + 1).reduce((sum, each) => sum + each.cells, 0);
  }
  if (start < marks.length || lines.length === 0) lines.push(toLine(trimmed(marks.slice(start))));
  return lines;
}

/**
 * Breaks a text into lines of at most so many cells, between words and between Chinese characters.
 * @example wrap("单位能耗下降。", 8) // ["单位能耗", "下降。"]
 */
export function wrap(text: string, width: number): string[] {
  if (cellsOf(text) <= width) return [text];
  return wrapLine(line(text), width).map((each) => each.map((part) => part.text).join(""));
}
