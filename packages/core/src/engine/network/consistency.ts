import { compareRationals, type Rational } from "../../quantity/rational.ts";
import { byNode, type Edge, type Graph } from "./graph.ts";

/** An exact value that satisfies the edges that lead to it, and how many strict ones went into it. */
interface Potential {
  readonly value: Rational;
  readonly strict: number;
}

function isLower(a: Potential, b: Potential): boolean {
  const order = compareRationals(a.value, b.value);
  return order < 0 || (order === 0 && a.strict > b.strict);
}

/** Exact potentials that satisfy every edge, or a cycle of edges on which none can. */
type Exactly = { readonly potentials: Potential[] } | { readonly cycle: Edge[] };

/** The cycle that last edges lead back into, from a node whose chain is longer than there are nodes. */
function cycleBehind(last: readonly (Edge | null)[], node: number): Edge[] {
  let at = node;
  for (let step = 0; step < last.length; step += 1) at = last[at]?.from ?? at;
  const edges: Edge[] = [];
  let edge = last[at] ?? null;
  while (edge !== null) {
    edges.push(edge);
    edge = edge.from === at ? null : (last[edge.from] ?? null);
  }
  return edges.reverse();
}

/**
 * Bellman and Ford from all unknowns at once, on the fractions themselves: either every chain comes to rest, or one goes
 * on tightening for longer than there are unknowns, and runs in a cycle.
 */
function exactPotentials(
  { algebra, size }: Pick<Graph, "algebra" | "size">,
  edges: readonly Edge[],
): Exactly {
  const { start, edges: sorted } = byNode(size, edges, ({ from }) => from);
  const potentials = new Array<Potential>(size).fill({ value: algebra.identity, strict: 0 });
  const last = new Array<Edge | null>(size).fill(null);
  const length = new Int32Array(size);
  const waiting = new Set(sorted.map(({ from }) => from));
  for (const node of waiting) {
    waiting.delete(node);
    const from = potentials[node] as Potential;
    for (const edge of sorted.slice(start[node], start[node + 1])) {
      const value = algebra.compose(from.value, edge.bound);
      const found = { value, strict: from.strict + (edge.strict ? 1 : 0) };
      if (!isLower(found, potentials[edge.to] as Potential)) continue;
      potentials[edge.to] = found;
      last[edge.to] = edge;
      length[edge.to] = (length[node] as number) + 1;
      if ((length[edge.to] as number) > size) return { cycle: cycleBehind(last, edge.to) };
      waiting.add(edge.to);
    }
  }
  return { potentials };
}

/** A cycle of last edges; null where each chain of them ends. Marks tell by which start a node was reached. */
function cycleOf(last: readonly (Edge | null)[]): Edge[] | null {
  const reached = new Array<number>(last.length).fill(0);
  for (let start = 0; start < last.length; start += 1) {
    let node = start;
    while (reached[node] === 0) {
      reached[node] = start + 1;
      const edge = last[node];
      if (!edge) break;
      node = edge.from;
    }
    if (reached[node] === start + 1 && last[node]) return cycleBehind(last, node);
  }
  return null;
}

/** After so many rounds that still change something, it is worth looking whether weights fall in a circle. */
const PATIENCE = 3;

/** Where the weights come to rest, or a cycle on which they fall by more than rounding can. */
function restingWeights({
  size,
  lightest: { edges },
  resolution,
}: Graph): { readonly at: readonly number[] } | { readonly cycle: Edge[] } {
  const potential = new Array<number>(size).fill(0);
  const last = new Array<Edge | null>(size).fill(null);
  for (let round = 1; round <= size + PATIENCE; round += 1) {
    let changed = false;
    for (let index = 0; index < edges.length; index += 1) {
      // Nodes stand in order of time; to and fro (Yen 1970), chains settle in a few rounds whichever way they run.
      const edge = edges[round % 2 === 1 ? index : edges.length - 1 - index] as Edge;
      const found = (potential[edge.from] as number) + edge.weight;
      if (found >= (potential[edge.to] as number) - resolution) continue;
      potential[edge.to] = found;
      last[edge.to] = edge;
      changed = true;
    }
    if (!changed) return { at: potential };
    const cycle = round >= PATIENCE ? cycleOf(last) : null;
    if (cycle !== null) return { cycle };
  }
  // Weights that go on falling though no cycle does are noise: the fractions decide.
  return { cycle: [] };
}

/** The edges of a kind that may lie on a cycle of such edges: where they start, others of them end (Kahn 1962). */
function cyclic({ size, edges, leaving }: Graph, counts: (edge: Edge) => boolean): Edge[] {
  const into = new Array<number>(size).fill(0);
  let left = 0;
  for (const edge of edges) {
    if (!counts(edge)) continue;
    into[edge.to] = (into[edge.to] as number) + 1;
    left += 1;
  }
  const free: number[] = [];
  for (let node = 0; node < size; node += 1) if (into[node] === 0) free.push(node);
  for (let node = free.pop(); node !== undefined; node = free.pop()) {
    const end = leaving.start[node + 1] as number;
    for (let index = leaving.start[node] as number; index < end; index += 1) {
      const edge = leaving.edges[index] as Edge;
      if (!counts(edge)) continue;
      left -= 1;
      into[edge.to] = (into[edge.to] as number) - 1;
      if (into[edge.to] === 0) free.push(edge.to);
    }
  }
  return left === 0 ? [] : edges.filter((edge) => counts(edge) && into[edge.from] !== 0);
}

/** A cycle of some edges that cannot hold, decided on the fractions; null where all can hold. */
function decide(graph: Graph, edges: readonly Edge[]): Edge[] | null {
  const exact = exactPotentials(graph, edges);
  return "cycle" in exact ? exact.cycle : null;
}

/** True for a cycle that demands x < x: it composes to less than nothing, or to nothing with a strict edge in it. */
export function contradicts({ algebra }: Pick<Graph, "algebra">, cycle: readonly Edge[]): boolean {
  const bound = cycle.reduce((whole, edge) => algebra.compose(whole, edge.bound), algebra.identity);
  const order = compareRationals(bound, algebra.identity);
  return order < 0 || (order === 0 && cycle.some(({ strict }) => strict));
}

/**
 * A cycle of constraints that cannot all hold, or null where all can. Weights settle almost everything: where they never
 * rest, some cycle loses more than rounding can; once they have come to rest, a contradiction can only hide in a cycle
 * whose every edge is tight to within rounding, and those few are decided on the fractions.
 */
export function contradictoryCycle(graph: Graph): Edge[] | null {
  const found = restingWeights(graph);
  if ("cycle" in found)
    return contradicts(graph, found.cycle) ? found.cycle : decide(graph, graph.edges);
  const { at: resting } = found;
  const near = 4 * graph.resolution * graph.size;
  const undecided = cyclic(
    graph,
    ({ from, to, weight }) => (resting[from] as number) + weight - (resting[to] as number) <= near,
  );
  return undecided.length === 0 ? null : decide(graph, undecided);
}
