import { ONE, type Rational, times } from "../../quantity/rational.ts";
import type { Edge, Graph } from "./graph.ts";

/** Constraints one after the other: together they bound x[last] by the product of the factors times x[first]. */
export interface Path {
  readonly edges: readonly Edge[];
  readonly factor: Rational;
  readonly strict: boolean;
}

/** The exact bound of a chain of constraints; strict where one of them is. */
export function pathOf(edges: readonly Edge[]): Path {
  return {
    edges,
    factor: edges.reduce((product, edge) => times(product, edge.factor), ONE),
    strict: edges.some((edge) => edge.strict),
  };
}

/**
 * What a strict edge weighs less, so that of two equal paths the strict one is taken. It is far above the rounding of
 * a sum of logarithms (1e-14 for thirty of them) and far below what printed digits can tell apart.
 */
const STRICT = 1e-12;

/** The weight by which paths are chosen. */
export const choiceWeight = (edge: Edge): number => edge.weight - (edge.strict ? STRICT : 0);

/**
 * The shortest paths from one unknown to all others (Bellman and Ford, with a queue): the tightest upper bounds.
 * The network must be free of contradictions. Null where no chain of constraints leads.
 */
export function shortestPaths(graph: Graph, source: number): (Path | null)[] {
  const distance = new Array<number>(graph.size).fill(Number.POSITIVE_INFINITY);
  const last = new Array<Edge | null>(graph.size).fill(null);
  const waiting = new Set([source]);
  distance[source] = 0;
  for (const node of waiting) {
    waiting.delete(node);
    for (const edge of graph.leaving[node] ?? []) {
      const found = (distance[node] ?? 0) + choiceWeight(edge);
      // An improvement below the resolution of the weights is noise, and could go round for ever.
      if (found < (distance[edge.to] ?? 0) - STRICT / 2 && edge.to !== source) {
        distance[edge.to] = found;
        last[edge.to] = edge;
        waiting.add(edge.to);
      }
    }
  }
  return Array.from({ length: graph.size }, (_, node) => {
    if (node === source) return pathOf([]);
    const edges: Edge[] = [];
    for (let edge = last[node] ?? null; edge !== null; edge = last[edge.from] ?? null) {
      edges.unshift(edge);
      if (edges.length > graph.size) return null;
    }
    return edges.length === 0 ? null : pathOf(edges);
  });
}

/** Binary rounding of a sum of logarithms; a true contradiction weighs less than this for every edge of its cycle. */
const ROUNDING = 1e-11;

/**
 * True where some cycle may contradict itself: Bellman and Ford from all unknowns at once, on weights a little below
 * the real ones. False is certain; true wants the exact search.
 */
export function mayContradict(graph: Graph): boolean {
  const distance = new Float64Array(graph.size);
  for (let round = 0; round <= graph.size; round += 1) {
    let changed = false;
    for (const edge of graph.edges) {
      const found = (distance[edge.from] ?? 0) + choiceWeight(edge) - ROUNDING;
      if (found < (distance[edge.to] ?? 0)) {
        distance[edge.to] = found;
        changed = true;
      }
    }
    if (!changed) return false;
  }
  return true;
}
