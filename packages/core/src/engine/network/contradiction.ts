import { compareRationals, ONE } from "../../quantity/rational.ts";
import { agreesExactly } from "./agreement.ts";
import type { Edge, Graph } from "./graph.ts";
import { choiceWeight, mayContradict, type Path, pathOf } from "./path.ts";

/** A cycle of constraints that demands x < x: its product is below one, or is one and an edge is strict. */
export function isContradiction(cycle: Path): boolean {
  const order = compareRationals(cycle.factor, ONE);
  return order < 0 || (order === 0 && cycle.strict);
}

/** A walk's weight and its last step, by how many steps it took. */
interface Layer {
  readonly weight: Float64Array;
  readonly last: (Edge | null)[];
}

function nextLayer(graph: Graph, layer: Layer): Layer {
  const weight = new Float64Array(graph.size).fill(Number.POSITIVE_INFINITY);
  const last = new Array<Edge | null>(graph.size).fill(null);
  for (const edge of graph.edges) {
    const found = (layer.weight[edge.from] ?? 0) + choiceWeight(edge);
    if (found < (weight[edge.to] ?? 0)) {
      weight[edge.to] = found;
      last[edge.to] = edge;
    }
  }
  return { weight, last };
}

/** The lightest closed walk of so many steps through a node, read back from the layers. */
function closedWalk(layers: readonly Layer[], node: number, steps: number): Path {
  const edges: Edge[] = [];
  for (let step = steps, at = node; step > 0; step -= 1) {
    const edge = layers[step]?.last[at];
    if (edge === null || edge === undefined) break;
    edges.unshift(edge);
    at = edge.from;
  }
  return pathOf(edges);
}

/** How far above zero a binary weight may lie while the exact product is still below one. */
const NOISE = 1e-9;

/** Contradictions up to this length are looked for before anything is computed with fractions. */
const SHORT = 4;

/**
 * A contradiction of the fewest constraints, or null where there is none. Walks grow by one step at a time, so the
 * first closed walk that contradicts itself has the fewest; the exact product decides, the weight only chooses.
 * Short walks are tried from everywhere before longer ones from anywhere: most contradictions are short.
 */
export function findContradiction(graph: Graph): Path | null {
  if (!mayContradict(graph)) return null;
  const short = contradictionWithin(graph, Math.min(SHORT, graph.size));
  if (short !== null || graph.size <= SHORT || agreesExactly(graph)) return short;
  for (let limit = 2 * SHORT; ; limit *= 2) {
    const found = contradictionWithin(graph, Math.min(limit, graph.size));
    if (found !== null || limit >= graph.size) return found;
  }
}

/** The contradiction of the fewest constraints among those of at most so many. */
function contradictionWithin(graph: Graph, longest: number): Path | null {
  let best: Path | null = null;
  for (let start = 0; start < graph.size; start += 1) {
    const found = contradictionThrough(graph, start, best?.edges.length ?? longest + 1);
    if (found !== null) best = found;
  }
  return best;
}

/** The contradiction through a node with fewer than so many steps. */
function contradictionThrough(graph: Graph, start: number, limit: number): Path | null {
  const weight = new Float64Array(graph.size).fill(Number.POSITIVE_INFINITY);
  weight[start] = 0;
  const layers: Layer[] = [{ weight, last: new Array<Edge | null>(graph.size).fill(null) }];
  for (let steps = 1; steps < limit; steps += 1) {
    const layer = nextLayer(graph, layers[steps - 1] as Layer);
    layers.push(layer);
    if ((layer.weight[start] ?? 0) >= NOISE) continue;
    const walk = closedWalk(layers, start, steps);
    if (isContradiction(walk)) return walk;
  }
  return null;
}
