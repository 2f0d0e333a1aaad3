import type { Layout } from "./layout.ts";
import type { Medium } from "./medium.ts";
import { drawNode, heightOf, nodeText } from "./node.ts";
import { orderLayers, stack, withWays } from "./order.ts";
import { layOutline } from "./outline.ts";
import type { Point } from "./shape.ts";
import type { GraphSpec } from "./spec.ts";

/** A node with more to say is at least so many characters wide; where there is less room, nodes stand below each other. */
const LEAST = 20;
/** Between layers, in characters: the links run there. */
const GUTTER = 6;

/** How wide a node must be: less than usual where all that is said is short. */
function leastRoom({ nodes, layers }: GraphSpec, { widthOf, gap }: Medium): number {
  const said = [...layers, ...nodes.flatMap(({ name, value }) => [name, value])];
  return Math.min(LEAST * widthOf("0"), Math.max(...said.map(widthOf)) + 2 * gap);
}

/** What leads to what: layers from left to right where they have room, else below each other as an outline. */
export const layGraph: Layout<GraphSpec> = (spec, medium, sheet, start) => {
  const { width, line, gap, widthOf, cell, inCells } = medium;
  const count = spec.layers.length;
  const gutter = GUTTER * widthOf("0");
  const room = Math.floor((width - (count - 1) * gutter) / count / cell.x) * cell.x;
  if (room < leastRoom(spec, medium)) return layOutline(spec, medium, sheet, start);

  const left = (layer: number) => layer * (room + gutter);
  spec.layers.forEach((text, layer) => {
    sheet.set({ role: "head", x: left(layer), y: start + line / 2, text, anchor: "start" });
  });
  const nodes = spec.nodes.map((node) => ({
    id: node.id,
    layer: node.layer,
    height: heightOf(nodeText(node, room - 2 * gap, medium).lines, medium),
    isWay: false,
  }));
  const { slots, legs, ways } = withWays(nodes, spec.links, line / 2);
  const columns = orderLayers(slots, legs, count);
  const tops = stack(columns, legs, inCells ? line : gap, start + 1.5 * line);
  const topOf = (id: string) =>
    inCells ? Math.round((tops.get(id) ?? 0) / line) * line : (tops.get(id) ?? 0);
  const slotOf = new Map(slots.map((slot) => [slot.id, slot]));
  for (const way of ways) {
    const points = way.flatMap((id, index): Point[] => {
      const slot = slotOf.get(id);
      if (slot === undefined) return [];
      const y = topOf(id) + slot.height / 2;
      const [from, to] = [left(slot.layer), left(slot.layer) + room];
      if (index === 0) return [[to, y]];
      return index === way.length - 1
        ? [[from, y]]
        : [
            [from, y],
            [to, y],
          ];
    });
    sheet.draw({ shape: "line", role: "link", points });
  }
  for (const node of spec.nodes) {
    const top = topOf(node.id);
    const height = slotOf.get(node.id)?.height ?? 0;
    drawNode(
      node,
      { left: left(node.layer), right: left(node.layer) + room, top, bottom: top + height },
      spec,
      medium,
      sheet,
    );
  }
  const bottom = Math.max(start, ...slots.map(({ id, height }) => topOf(id) + height));
  return { bottom, axis: null };
};
