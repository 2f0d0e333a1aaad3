import type { Layout } from "./layout.ts";
import { markFrom } from "./mark.ts";
import type { BoardSpec } from "./spec.ts";
import { wrap } from "./wrap.ts";

/** So much of the width the names of lanes may take. */
const NAMES = 0.3;

/** Where many targets stand: one cell each, a lane for each deadline or plan. */
export const layBoard: Layout<BoardSpec> = (spec, medium, sheet, start) => {
  const { width, line, gap, widthOf, cell, inCells } = medium;
  const names = Math.min(width * NAMES, Math.max(...spec.lanes.map(({ name }) => widthOf(name))));
  const left = Math.ceil((names + 2 * gap) / cell.x) * cell.x;
  const count = Math.max(...spec.lanes.map(({ cells }) => widthOf(String(cells.length))));
  const right = width - count - gap;
  const size = inCells ? 2 * cell.x : line;
  const across = Math.max(1, Math.floor((right - left) / size));
  const inner = inCells ? cell.x : size - 3;
  let y = start;
  for (const { name, cells } of spec.lanes) {
    const lines = wrap(name, names, 2, medium);
    lines.forEach((text, index) => {
      sheet.set({ role: "name", x: 0, y: y + (index + 0.5) * line, text, anchor: "start" });
    });
    cells.forEach((datum, index) => {
      const x = left + (index % across) * size;
      const top = y + Math.floor(index / across) * size * (inCells ? line / size : 1);
      const box = { left: x, right: x + inner, top, bottom: top + (inCells ? line : inner) };
      sheet.draw(markFrom(datum, { form: "cell", box, standing: datum.standing }, spec.locale));
    });
    const used = Math.max(1, Math.ceil(cells.length / across));
    sheet.set({
      role: "tick",
      x: width,
      y: y + line / 2,
      text: String(cells.length),
      anchor: "end",
    });
    y += Math.max(lines.length * line, used * (inCells ? line : size)) + (inCells ? 0 : gap);
  }
  return { bottom: y, axis: null };
};
