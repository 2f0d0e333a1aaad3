import { labelled } from "../locale.ts";
import type { Layout } from "./layout.ts";
import { drawNode, heightOf, nodeText } from "./node.ts";
import type { GraphSpec } from "./spec.ts";
import { cut } from "./wrap.ts";

type Node = GraphSpec["nodes"][number];

/** One node with how deep it stands, and what else leads to it. */
interface Entry {
  readonly node: Node;
  readonly depth: number;
  readonly also: readonly string[];
}

/** Every node once, under the first that it hangs on. */
function entriesOf({ nodes, links, root, layers, locale }: GraphSpec): Entry[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const [above, below] = root === "first" ? (["from", "to"] as const) : (["to", "from"] as const);
  const hanging = new Set(links.map((link) => link[below]));
  const seen = new Set<string>();
  const visit = (node: Node, depth: number): Entry[] => {
    if (seen.has(node.id)) return [];
    seen.add(node.id);
    const parents = links.filter((link) => link[below] === node.id).slice(1);
    const also = parents.flatMap((link) => byId.get(link[above])?.name ?? []);
    const children = links.flatMap((link) =>
      link[above] === node.id ? (byId.get(link[below]) ?? []) : [],
    );
    return [{ node, depth, also }, ...children.flatMap((child) => visit(child, depth + 1))];
  };
  const joined = new Set(links.flatMap(({ from, to }) => [from, to]));
  // What stands under nothing and over nothing is known by its layer alone.
  const told = nodes.map((node) =>
    joined.has(node.id) || nodes.length === 1
      ? node
      : { ...node, name: labelled(layers[node.layer] ?? "", node.name, locale) },
  );
  const roots = told.filter(({ id }) => !hanging.has(id));
  return [...roots, ...told].flatMap((node) => visit(node, 0));
}

/** What leads to what, below each other: for a phone and a narrow terminal. */
export const layOutline: Layout<GraphSpec> = (spec, medium, sheet, start) => {
  const { width, line, gap, widthOf, frame } = medium;
  const indent = 2 * widthOf("0");
  const apart = frame === "box" ? gap : 0;
  const open: { x: number; y: number }[] = [];
  let y = start;
  for (const { node, depth, also } of entriesOf(spec)) {
    const left = depth * indent;
    const lines = nodeText(node, width - left - 2 * gap, medium).lines;
    const height = heightOf(lines, medium);
    const parent = open[depth - 1];
    if (parent !== undefined)
      sheet.draw({
        shape: "line",
        role: "link",
        points: [
          [parent.x, parent.y],
          [parent.x, y + line / 2],
          [left, y + line / 2],
        ],
      });
    drawNode(node, { left, right: width, top: y, bottom: y + height }, spec, medium, sheet);
    open[depth] = { x: left + indent / 2, y: y + height };
    y += height;
    for (const name of also) {
      const text = cut(`+ ${name}`, width - left - gap, medium);
      sheet.set({ role: "note", x: left + gap, y: y + line / 2, text, anchor: "start" });
      y += line;
    }
    y += apart;
  }
  return { bottom: y - apart, axis: null };
};
