import { compareRationals, type Rational } from "../../quantity/rational.ts";
import type { Edge, Graph } from "./graph.ts";

/** An exact value that satisfies the edges that lead to it, and how many strict ones went into it. */
export interface Potential {
  readonly value: Rational;
  readonly strict: number;
}

function isLower(a: Potential, b: Potential): boolean {
  const order = compareRationals(a.value, b.value);
  return order < 0 || (order === 0 && a.strict > b.strict);
}

/** Exact potentials that satisfy every edge, or a cycle of edges on which none can. */
export type Exactly = { readonly potentials: Potential[] } | { readonly cycle: Edge[] };

/** The cycle that edges lead back into, from a node whose chain is longer than there are nodes. */
function cycleBehind(last: readonly (Edge | null)[], node: number, size: number): Edge[] {
  let at = node;
  for (let step = 0; step < size; step += 1) at = last[at]?.from ?? at;
  const edges: Edge[] = [];
  for (
    let edge = last[at] ?? null;
    edge !== null;
    edge = edge.from === at ? null : (last[edge.from] ?? null)
  ) {
    edges.push(edge);
  }
  return edges.reverse();
}

/**
 * Bellman and Ford from all unknowns at once, on the fractions themselves: either every chain comes to rest, or one goes
 * on tightening for longer than there are unknowns, and runs in a cycle.
 */
export function exactPotentials(
  { algebra, size }: Pick<Graph, "algebra" | "size">,
  edges: readonly Edge[],
): Exactly {
  const leaving: Edge[][] = Array.from({ length: size }, () => []);
  for (const edge of edges) leaving[edge.from]?.push(edge);
  const potentials = new Array<Potential>(size).fill({ value: algebra.identity, strict: 0 });
  const last = new Array<Edge | null>(size).fill(null);
  const length = new Int32Array(size);
  const waiting = new Set(leaving.flatMap((some, node) => (some.length > 0 ? [node] : [])));
  for (const node of waiting) {
    waiting.delete(node);
    const from = potentials[node] as Potential;
    for (const edge of leaving[node] as Edge[]) {
      const value = algebra.compose(from.value, edge.bound);
      const found = { value, strict: from.strict + (edge.strict ? 1 : 0) };
      if (!isLower(found, potentials[edge.to] as Potential)) continue;
      potentials[edge.to] = found;
      last[edge.to] = edge;
      length[edge.to] = (length[node] as number) + 1;
      if ((length[edge.to] as number) > size) return { cycle: cycleBehind(last, edge.to, size) };
      waiting.add(edge.to);
    }
  }
  return { potentials };
}

/** Where the weights come to rest, or null where they never do. */
function restingWeights({ size, edges, resolution }: Graph): Float64Array | null {
  const potential = new Float64Array(size);
  for (let round = 0; round <= size; round += 1) {
    let changed = false;
    for (const edge of edges) {
      const found = (potential[edge.from] as number) + edge.weight;
      if (found >= (potential[edge.to] as number) - resolution) continue;
      potential[edge.to] = found;
      changed = true;
    }
    if (!changed) return potential;
  }
  return null;
}

/** The edges without those that cannot lie on a cycle, because nothing leads to where they start (Kahn 1962). */
function cyclic(size: number, edges: readonly Edge[]): readonly Edge[] {
  const into = new Int32Array(size);
  const leaving: Edge[][] = [];
  for (let node = 0; node < size; node += 1) leaving.push([]);
  for (const edge of edges) {
    into[edge.to] = (into[edge.to] as number) + 1;
    leaving[edge.from]?.push(edge);
  }
  const free: number[] = [];
  for (let node = 0; node < size; node += 1) if (into[node] === 0) free.push(node);
  let left = edges.length;
  for (let node = free.pop(); node !== undefined; node = free.pop()) {
    for (const { to } of leaving[node] as Edge[]) {
      left -= 1;
      into[to] = (into[to] as number) - 1;
      if (into[to] === 0) free.push(to);
    }
  }
  return left === 0 ? [] : edges.filter(({ from }) => into[from] !== 0);
}

/**
 * True where all constraints can hold. Weights settle almost everything: once they have come to rest, a contradiction
 * can only hide in a cycle whose every edge is tight to within rounding, and those few are decided on the fractions.
 * Where they never rest some cycle loses more than rounding can.
 */
export function isConsistent(graph: Graph): boolean {
  const potential = restingWeights(graph);
  if (potential === null) return false;
  const near = 4 * graph.resolution * graph.size;
  const tight = graph.edges.filter(
    ({ from, to, weight }) =>
      (potential[from] as number) + weight - (potential[to] as number) <= near,
  );
  const undecided = cyclic(graph.size, tight);
  return undecided.length === 0 || "potentials" in exactPotentials(graph, undecided);
}
