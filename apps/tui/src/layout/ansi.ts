import { type Look, lookOf } from "../theme.ts";
import { shown } from "./cells.ts";
import { type Line, type Segment, textOf } from "./line.ts";

// Select Graphic Rendition (ECMA-48, 8.3.117), with the eight colours that every terminal lets its user choose.
const COLOURS = { red: 31, green: 32, yellow: 33, magenta: 35, cyan: 36 } as const;
const [BOLD, DIM, UNDERLINE, INVERSE] = [1, 2, 4, 7];

function codesOf(look: Look, inverse: boolean): string {
  const codes = [
    look.bold && BOLD,
    // Dim and inverse together are unreadable in several terminals.
    look.dim && !inverse && DIM,
    look.underline && UNDERLINE,
    inverse && INVERSE,
    look.color !== undefined && COLOURS[look.color],
  ];
  return codes.filter((code) => typeof code === "number").join(";");
}

/** A text is no place for commands to the terminal, whoever wrote it; they are measured as nothing too. */
const CONTROLS = /\p{Cc}/gu;

function paint({ text: said, role, inverse = false }: Segment, colour: boolean): string {
  const text = shown(said).replace(CONTROLS, "");
  const codes = codesOf(lookOf(role, colour), inverse);
  const isSeen = inverse || text.trim() !== "";
  return codes === "" || !isSeen ? text : `\u001b[${codes}m${text}\u001b[0m`;
}

/** A line with its looks as escape sequences; without colour, weight and inverse remain. */
export function paintLine(line: Line, colour: boolean): string {
  return line.map((part) => paint(part, colour)).join("");
}

/** Lines as text for a stream; without colour there is no escape sequence in it. */
export function linesToString(lines: readonly Line[], colour: boolean): string {
  return lines
    .map((line) => (colour ? paintLine(line, true) : shown(textOf(line))))
    .map((text) => `${text.trimEnd()}\n`)
    .join("");
}
