import { markFrom } from "./mark.ts";
import type { Medium } from "./medium.ts";
import type { Mark } from "./shape.ts";
import type { Sheet } from "./sheet.ts";
import type { GraphSpec } from "./spec.ts";
import { wrap } from "./wrap.ts";

/** So many lines of a name are shown; the whole of it is in the table and at the mark. */
const LINES = 4;
/** Arithmetic is longer, and is of no use without its result. */
const VALUE_LINES = 5;

/** The text of a node, and how much room it takes. */
export function nodeText(
  { name, value }: GraphSpec["nodes"][number],
  room: number,
  medium: Medium,
) {
  const names = name === "" ? [] : wrap(name, room, LINES, medium);
  const values = value === "" ? [] : wrap(value, room, VALUE_LINES, medium);
  return { names, values, lines: names.length + values.length };
}

/** A node with its text: a frame around it, or a bar before it. */
export function drawNode(
  node: GraphSpec["nodes"][number],
  box: Mark["box"],
  spec: GraphSpec,
  medium: Medium,
  sheet: Sheet,
) {
  const { line, gap } = medium;
  const { names, values } = nodeText(node, box.right - box.left - 2 * gap, medium);
  const pad = medium.frame === "box" ? gap / 2 : 0;
  sheet.draw(markFrom(node, { form: "box", box }, spec.locale));
  [...names, ...values].forEach((text, index) => {
    sheet.set({
      role: index < names.length ? "name" : "value",
      x: box.left + gap,
      y: box.top + pad + (index + 0.5) * line,
      text,
      anchor: "start",
    });
  });
}

/** How high a node with so many lines is. */
export const heightOf = (lines: number, { frame, line, gap }: Medium) =>
  lines * line + (frame === "box" ? gap : 0);
