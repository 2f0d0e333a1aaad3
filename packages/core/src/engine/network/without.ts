import {
  type Adjacency,
  createGraph,
  type Edge,
  endOf,
  type Graph,
  heaviestOf,
  lightestOf,
  resolutionOf,
  startOf,
} from "./graph.ts";

/** The places from one on up to another of the edges of some constraints; edges stand in order of their constraints. */
function placesOf(
  edges: readonly Edge[],
  constraints: readonly number[],
  from: number,
  to: number,
): number[] {
  const places: number[] = [];
  for (const constraint of constraints) {
    let [low, high] = [from, to];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((edges[middle] as Edge).constraint < constraint) low = middle + 1;
      else high = middle;
    }
    for (; low < to && edges[low]?.constraint === constraint; low += 1) places.push(low);
  }
  return places;
}

/** A list without some places, which come in order. */
function without(edges: readonly Edge[], places: readonly number[]): Edge[] {
  const left = edges.slice();
  for (const place of places.toReversed()) left.splice(place, 1);
  return left;
}

/** Edges by node without those of some constraints, which lie at some nodes. */
function thinned(
  { start, edges }: Adjacency,
  constraints: readonly number[],
  nodes: ReadonlySet<number>,
): Adjacency {
  const places: number[] = [];
  const moved = start.map((from, node) => {
    const before = places.length;
    if (nodes.has(node))
      places.push(...placesOf(edges, constraints, from, start[node + 1] as number));
    return from - before;
  });
  return { start: moved, edges: without(edges, places) };
}

/** So many constraints are looked for one by one; beyond that all edges are gone through. */
const FEW = 64;

/**
 * The same graph without the edges of some constraints. Edges must stand in order of their constraints. Of a hundred thousand
 * edges a few are found without going through all.
 */
export function withoutConstraints(graph: Graph, constraints: ReadonlySet<number>): Graph {
  const { algebra, size, edges, heaviest, lightest } = graph;
  if (constraints.size > FEW)
    return createGraph(
      algebra,
      size,
      edges.filter(({ constraint }) => !constraints.has(constraint)),
    );
  const gone = [...constraints].sort((a, b) => a - b);
  const places = placesOf(edges, gone, 0, edges.length);
  const removed = places.map((place) => edges[place] as Edge);
  const [from, to] = [new Set(removed.map(startOf)), new Set(removed.map(endOf))];
  const left = without(edges, places);
  const leaving = thinned(graph.leaving, gone, from);
  const isKnown = removed.every(({ weight }) => Math.abs(weight) < heaviest);
  const most = isKnown ? heaviest : heaviestOf(algebra, left);
  return {
    algebra,
    size,
    edges: left,
    leaving,
    entering: thinned(graph.entering, gone, to),
    lightest: lightestOf(size, leaving, { lightest, changed: from }),
    heaviest: most,
    resolution: resolutionOf(size, most),
  };
}
