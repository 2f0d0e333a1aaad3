import type { Edge, Graph } from "../src/engine/network/graph.ts";
import { compareRationals, ONE, type Rational, times } from "../src/quantity/rational.ts";

/** A bound on a ratio: x[to] <= factor * x[from], or < where strict. */
export interface Bound {
  readonly factor: Rational;
  readonly strict: boolean;
}

const tighter = (a: Bound, b: Bound | null): boolean => {
  if (b === null) return true;
  const order = compareRationals(a.factor, b.factor);
  return order < 0 || (order === 0 && a.strict && !b.strict);
};

/**
 * Every tightest bound by exact arithmetic and in the plainest way (Floyd and Warshall); null where the constraints
 * contradict each other. Slow, and right by inspection: what the network is held against.
 */
export function exactBounds(graph: Pick<Graph, "size" | "edges">): (Bound | null)[][] | null {
  const all = Array.from({ length: graph.size }, (_, from) =>
    Array.from({ length: graph.size }, (_, to): Bound | null =>
      from === to ? { factor: ONE, strict: false } : null,
    ),
  );
  const at = (from: number, to: number) => all[from]?.[to] ?? null;
  const improve = (from: number, to: number, bound: Bound) => {
    if (tighter(bound, at(from, to)) && all[from] !== undefined) all[from][to] = bound;
  };
  for (const { from, to, factor, strict } of graph.edges) improve(from, to, { factor, strict });
  for (let via = 0; via < graph.size; via += 1) {
    for (let from = 0; from < graph.size; from += 1) {
      for (let to = 0; to < graph.size; to += 1) {
        const [first, second] = [at(from, via), at(via, to)];
        if (first === null || second === null) continue;
        improve(from, to, {
          factor: times(first.factor, second.factor),
          strict: first.strict || second.strict,
        });
      }
    }
  }
  const contradicts = all.some((row, node) => {
    const own = row[node] as Bound;
    const order = compareRationals(own.factor, ONE);
    return order < 0 || (order === 0 && own.strict);
  });
  return contradicts ? null : all;
}

/** True where the constraints of these claims alone can all hold. */
export function agree(graph: Pick<Graph, "size" | "edges">, claims: ReadonlySet<number>): boolean {
  const edges: Edge[] = graph.edges.filter((edge) => claims.has(edge.claim));
  return exactBounds({ size: graph.size, edges }) !== null;
}
