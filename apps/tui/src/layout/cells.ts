import { AMBIGUOUS } from "./ambiguous.ts";
import { shownAs } from "./stand-in.ts";
import { WIDE } from "./wide.ts";

/** What stands for text that was cut off. */
export const ELLIPSIS = "…";

/** How a terminal shows text. */
export interface CellMode {
  /** The cells of a character whose width Unicode leaves to the surroundings ("…", "·", "×"): two in many Chinese terminals. */
  readonly ambiguous: 1 | 2;
  /** True where dashes, quotes and signs outside of ASCII are replaced, because the font or the terminal lacks them. */
  readonly ascii: boolean;
}

// Every character here is a grapheme of its own; anything else (marks, joiners, emoji) is left to Intl.Segmenter.
const SIMPLE =
  /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u00ff\u2010-\u2027\u2030-\u205e\u2200-\u22ff\u2800-\u28ff\u3000-\u3029\u4e00-\u9fff\uff01-\uffef]*$/;
const ASCII = /^[\x20-\x7e]*$/;
const NO_CELLS = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
// A digit, or a sign that is text by itself, is drawn as an emoji where U+FE0F follows it.
const DRAWN_AS_EMOJI = /\ufe0f|^\p{Regional_Indicator}/u;

const known = new Map<string, number>();
// A screen measures some ten thousand characters, nearly all of them simple: theirs are kept by their code, one more than
// their cells. 0 is not known yet.
const codes = new Uint8Array(0x1_0000);
const NOT_SIMPLE = 0xff;
// Made when a text needs it: loading its rules takes some 10 ms.
let segmenter: Intl.Segmenter | undefined;
// A process has one terminal: an argument to each of the hundred places that measure would say so a hundred times.
let mode: CellMode = { ambiguous: 1, ascii: false };

/** Measures for another terminal from now on; what was laid out before is laid out anew. */
export function setCellMode({ ambiguous, ascii }: CellMode): void {
  mode = { ambiguous, ascii };
  known.clear();
  codes.fill(0);
}

/** The terminal that is measured for. */
export function cellMode(): CellMode {
  return mode;
}

/** The text as this terminal shows it. */
export function shown(text: string): string {
  return mode.ascii && !ASCII.test(text) ? Array.from(text, shownAs).join("") : text;
}

/** The characters of a text as a reader sees them. */
export function graphemesOf(text: string): string[] {
  // None of them takes two units of UTF-16.
  if (SIMPLE.test(text)) return text.split("");
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function isWithin(ranges: readonly (readonly [number, number])[], code: number): boolean {
  let [low, high] = [0, ranges.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = ranges[middle] ?? [0, 0];
    if (code < first) high = middle - 1;
    else if (code > last) low = middle + 1;
    else return true;
  }
  return false;
}

function measured(grapheme: string): number {
  if (NO_CELLS.test(grapheme)) return 0;
  const code = grapheme.codePointAt(0) ?? 0;
  if (isWithin(WIDE, code) || DRAWN_AS_EMOJI.test(grapheme)) return 2;
  if (mode.ascii && shownAs(grapheme) !== grapheme) return shownAs(grapheme).length;
  return mode.ambiguous === 2 && isWithin(AMBIGUOUS, code) ? 2 : 1;
}

/** How many cells one grapheme takes. */
export function graphemeCells(grapheme: string): number {
  const found = known.get(grapheme);
  if (found !== undefined) return found;
  const cells = measured(grapheme);
  known.set(grapheme, cells);
  return cells;
}

/** What is kept of a unit of UTF-16: one more than its cells, or that it is not simple. */
function learn(code: number): number {
  const character = String.fromCharCode(code);
  const learnt = SIMPLE.test(character) ? graphemeCells(character) + 1 : NOT_SIMPLE;
  codes[code] = learnt;
  return learnt;
}

/** How many cells a text takes; a Chinese character takes two. */
export function cellsOf(text: string): number {
  let cells = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const kept = codes[code] || learn(code);
    if (kept === NOT_SIMPLE) {
      return graphemesOf(text).reduce((sum, grapheme) => sum + graphemeCells(grapheme), 0);
    }
    cells += kept - 1;
  }
  return cells;
}

/**
 * The text in at most so many cells, with an ellipsis where something was cut.
 * @example truncate("能耗下降", 5) // "能耗…"
 */
export function truncate(text: string, width: number): string {
  if (cellsOf(text) <= width) return text;
  const room = width - cellsOf(ELLIPSIS);
  if (room < 0) return "";
  let [kept, cells] = ["", 0];
  for (const grapheme of graphemesOf(text)) {
    cells += graphemeCells(grapheme);
    if (cells > room) break;
    kept += grapheme;
  }
  return kept.trimEnd() + ELLIPSIS;
}

/** The text in exactly so many cells: cut or filled with spaces. */
export function pad(text: string, width: number): string {
  const cut = truncate(text, width);
  return cut + " ".repeat(Math.max(0, width - cellsOf(cut)));
}
