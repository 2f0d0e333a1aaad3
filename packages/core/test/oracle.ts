import type { Edge, Graph } from "../src/engine/network/graph.ts";
import { compareRationals, type Rational } from "../src/quantity/rational.ts";

/** A bound between two unknowns, or a strict one. */
export interface Bound {
  readonly bound: Rational;
  readonly strict: boolean;
}

const tighter = (a: Bound, b: Bound | null): boolean => {
  if (b === null) return true;
  const order = compareRationals(a.bound, b.bound);
  return order < 0 || (order === 0 && a.strict && !b.strict);
};

/**
 * Every tightest bound by exact arithmetic and in the plainest way (Floyd and Warshall); null where the constraints
 * contradict each other. Slow, and right by inspection: what the network is held against.
 */
export function exactBounds(
  graph: Pick<Graph, "algebra" | "size" | "edges">,
): (Bound | null)[][] | null {
  const { compose, identity } = graph.algebra;
  const all = Array.from({ length: graph.size }, (_, from) =>
    Array.from({ length: graph.size }, (_, to): Bound | null =>
      from === to ? { bound: identity, strict: false } : null,
    ),
  );
  const at = (from: number, to: number) => all[from]?.[to] ?? null;
  const improve = (from: number, to: number, bound: Bound) => {
    if (tighter(bound, at(from, to)) && all[from] !== undefined) all[from][to] = bound;
  };
  for (const { from, to, bound, strict } of graph.edges) improve(from, to, { bound, strict });
  for (let via = 0; via < graph.size; via += 1) {
    for (let from = 0; from < graph.size; from += 1) {
      for (let to = 0; to < graph.size; to += 1) {
        const [first, second] = [at(from, via), at(via, to)];
        if (first === null || second === null) continue;
        improve(from, to, {
          bound: compose(first.bound, second.bound),
          strict: first.strict || second.strict,
        });
      }
    }
  }
  const contradicts = all.some((row, node) => {
    const own = row[node] as Bound;
    const order = compareRationals(own.bound, identity);
    return order < 0 || (order === 0 && own.strict);
  });
  return contradicts ? null : all;
}

/** True where the constraints of these claims alone can all hold. */
export function agree(
  graph: Pick<Graph, "algebra" | "size" | "edges">,
  claims: ReadonlySet<number>,
): boolean {
  const edges: Edge[] = graph.edges.filter((edge) => claims.has(edge.constraint));
  return exactBounds({ ...graph, edges }) !== null;
}
