import type { Bound, Edge, Graph } from "./graph.ts";
import { isTighter } from "./graph.ts";

/** Constraints one after the other, with the exact bound that they compose to; strict where one of them is. */
export interface Path extends Bound {
  readonly edges: readonly Edge[];
}

/** The exact bound of a chain of constraints. */
export function pathOf({ algebra }: Pick<Graph, "algebra">, edges: readonly Edge[]): Path {
  return {
    edges,
    bound: edges.reduce((whole, edge) => algebra.compose(whole, edge.bound), algebra.identity),
    strict: edges.some((edge) => edge.strict),
  };
}

/** Which end of every unknown against one of them: upper bounds run along the edges, lower bounds against them. */
export type Direction = "along" | "against";

/** The tightest bounds of every unknown against one of them, or of that one against every other. */
export interface Reach {
  /** The exact bound of an unknown; null where no chain leads to it. */
  readonly bound: (node: number) => Bound | null;
  /** The chain that gives it, from the one outward; null where none leads. */
  readonly path: (node: number) => Path | null;
}

/** The bound of a path that goes on by an edge. */
function follow({ algebra }: Pick<Graph, "algebra">, from: Bound, edge: Edge): Bound {
  return { bound: algebra.compose(from.bound, edge.bound), strict: from.strict || edge.strict };
}

/** Distances by weight and the last edge of each path (Bellman and Ford, with a queue). */
function distances(
  { size, leaving, entering, resolution }: Graph,
  source: number,
  backward: boolean,
) {
  const distance = new Array<number>(size).fill(Number.POSITIVE_INFINITY);
  const last = new Array<Edge | null>(size).fill(null);
  const waiting = new Array<boolean>(size).fill(false);
  const queue = [source];
  const next = backward ? entering : leaving;
  distance[source] = 0;
  // No chain is longer than there are nodes: what goes on after that is noise.
  const patience = size * size + size;
  for (let at = 0; at < queue.length && at < patience; at += 1) {
    const node = queue[at] as number;
    const here = distance[node] as number;
    waiting[node] = false;
    const end = next.start[node + 1] as number;
    for (let index = next.start[node] as number; index < end; index += 1) {
      const edge = next.edges[index] as Edge;
      const to = backward ? edge.from : edge.to;
      const found = here + edge.weight;
      // A smaller improvement is noise, and could go round a cycle of product one for ever.
      if (to === source || found >= (distance[to] as number) - resolution) continue;
      distance[to] = found;
      last[to] = edge;
      if (waiting[to]) continue;
      waiting[to] = true;
      queue.push(to);
    }
  }
  return { distance, last };
}

/**
 * The tightest bounds from one unknown to all others, or with "against" from all others to it. The network must be free
 * of contradictions. Weights choose the paths; wherever they differ by no more than rounding, the exact bounds are
 * compared, strict ends included.
 */
export function reachFrom(graph: Graph, source: number, direction: Direction = "along"): Reach {
  const backward = direction === "against";
  const { distance, last } = distances(graph, source, backward);
  const exact = new Array<Bound | null>(graph.size).fill(null);
  exact[source] = { bound: graph.algebra.identity, strict: false };
  const back = (edge: Edge) => (backward ? edge.to : edge.from);
  const front = (edge: Edge) => (backward ? edge.from : edge.to);

  const chain: Edge[] = [];
  for (let node = 0; node < graph.size; node += 1) {
    let edge = last[node] ?? null;
    while (edge !== null && exact[front(edge)] === null) {
      chain.push(edge);
      edge = last[back(edge)] ?? null;
    }
    for (edge = chain.pop() ?? null; edge !== null; edge = chain.pop() ?? null) {
      exact[front(edge)] = follow(graph, exact[back(edge)] as Bound, edge);
    }
  }

  function improve(edge: Edge): boolean {
    const [from, to] = [exact[back(edge)], exact[front(edge)]];
    if (!from || front(edge) === source) return false;
    const found = follow(graph, from, edge);
    if (to && !isTighter(found, to)) return false;
    exact[front(edge)] = found;
    last[front(edge)] = edge;
    return true;
  }
  // Each step may have been passed over for less than rounding: together they may come to so much.
  const near = (graph.size + 4) * graph.resolution;
  const close: Edge[] = [];
  let changed = false;
  for (const edge of graph.edges) {
    const slack =
      (distance[back(edge)] as number) + edge.weight - (distance[front(edge)] as number);
    if (!(slack <= near)) continue;
    close.push(edge);
    // Edges of the tree hold by construction until another one improves what they start from.
    if (last[front(edge)] !== edge) changed = improve(edge) || changed;
  }
  // Free of contradictions, every chain comes to rest after as many rounds as it can have steps.
  for (let round = 0; changed && round < graph.size; round += 1) {
    changed = false;
    for (const edge of close) changed = improve(edge) || changed;
  }
  return {
    bound: (node) => exact[node] ?? null,
    path(node) {
      if (!exact[node]) return null;
      const edges: Edge[] = [];
      for (let edge = last[node] ?? null; edge !== null; edge = last[back(edge)] ?? null) {
        edges.push(edge);
      }
      return pathOf(graph, edges.reverse());
    },
  };
}
