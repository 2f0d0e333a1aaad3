import { cellsOf, graphemeCells, graphemesOf } from "./cells.ts";
import { type Line, line, lineCells, type Segment } from "./line.ts";

/** A grapheme with the piece it belongs to. */
interface Mark {
  readonly text: string;
  readonly cells: number;
  readonly kind: Kind;
  readonly part: Segment;
}

/** How a grapheme stands at the ends of lines. */
interface Kind {
  readonly isWide: boolean;
  readonly isNeverFirst: boolean;
  readonly isNeverLast: boolean;
}

const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60\u{20000}-\u{3ffff}]/u;
// Chinese typesetting (GB/T 15834): closing marks never begin a line, opening marks never end one.
const NEVER_FIRST = /[，。、；：？！）》〉」』】〕”’…％%,.;:?!)\]}]/u;
const NEVER_LAST = /[（《〈「『【〔“‘([{]/u;

const kinds = new Map<string, Kind>();

function kindOf(grapheme: string): Kind {
  const found = kinds.get(grapheme);
  if (found !== undefined) return found;
  const kind = {
    isWide: WIDE.test(grapheme),
    isNeverFirst: NEVER_FIRST.test(grapheme),
    isNeverLast: NEVER_LAST.test(grapheme),
  };
  kinds.set(grapheme, kind);
  return kind;
}

/** True where a line may end between two neighbours. */
function breaksBetween(before: Mark, after: Mark): boolean {
  // A percentage stays with its number: "20 %".
  if (before.text === " ") return after.text !== " " && after.text !== "%";
  if (after.text === " " || after.kind.isNeverFirst || before.kind.isNeverLast) return false;
  return before.kind.isWide || after.kind.isWide;
}

/** The marks from one to another as a line, without the spaces at its end. */
function lineOf(marks: readonly Mark[], from: number, to: number): Line {
  let end = to;
  while (end > from && marks[end - 1]?.text === " ") end -= 1;
  const parts: Segment[] = [];
  for (let at = from; at < end; ) {
    const { part } = marks[at] as Mark;
    let text = "";
    for (; marks[at]?.part === part && at < end; at++) text += marks[at]?.text;
    parts.push({ ...part, text });
  }
  return parts;
}

/** What lineOf gives of all marks of the pieces. */
function whole(parts: Line): Line {
  const kept = parts.filter(({ text }) => text !== "");
  for (let last = kept.pop(); last !== undefined; last = kept.pop()) {
    const text = last.text.replace(/ +$/, "");
    if (text === last.text) return [...kept, last];
    if (text !== "") return [...kept, { ...last, text }];
  }
  return kept;
}

/** Breaks a line of several pieces into lines of at most so many cells; a word longer than that is cut. */
export function wrapLine(parts: Line, width: number): Line[] {
  if (lineCells(parts) <= width) return [whole(parts)];
  const marks = parts.flatMap((part) =>
    graphemesOf(part.text).map(
      (text): Mark => ({
        text,
        cells: graphemeCells(text),
        kind: kindOf(text),
        part,
      }),
    ),
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
    lines.push(lineOf(marks, start, end));
    start = end;
    cells = 0;
    for (let at = start; at <= index; at++) cells += marks[at]?.cells ?? 0;
  }
  if (start < marks.length || lines.length === 0) lines.push(lineOf(marks, start, marks.length));
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
