import { compareRationals } from "../../quantity/rational.ts";
import { exactPotentials, isConsistent } from "./consistency.ts";
import type { Edge, Graph } from "./graph.ts";
import { type Path, pathOf } from "./path.ts";

/** True for a cycle that demands x < x: it composes to less than nothing, or to nothing with a strict edge in it. */
export function isContradiction({ algebra }: Pick<Graph, "algebra">, cycle: Path): boolean {
  const order = compareRationals(cycle.bound, algebra.identity);
  return order < 0 || (order === 0 && cycle.strict);
}

/** How many steps of search are worth the fewest claims: far more than any real series takes. */
const EFFORT = 40_000_000;

/** Of equally short contradictions through one unknown, how many are compared for the order of their claims. */
const COMPARED = 64;

/** The lightest weights of walks from one start, by how many steps they take. */
class Walks {
  readonly #graph: Graph;
  readonly #layers: Float64Array[] = [];
  readonly #touched: number[][] = [];
  #start = 0;
  #steps = 0;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  #layer(steps: number): Float64Array {
    this.#layers[steps] ??= new Float64Array(this.#graph.size).fill(Number.POSITIVE_INFINITY);
    this.#touched[steps] ??= [];
    return this.#layers[steps];
  }

  /** Begins again from a start; only what was touched before is cleared. */
  from(start: number): void {
    for (let step = 0; step <= this.#steps; step += 1) {
      const [layer, touched] = [this.#layer(step), this.#touched[step] as number[]];
      for (const node of touched) layer[node] = Number.POSITIVE_INFINITY;
      touched.length = 0;
    }
    this.#layer(0)[start] = 0;
    this.#touched[0]?.push(start);
    this.#start = start;
    this.#steps = 0;
  }

  /** Goes one step on, never to an unknown before the start, and says what the lightest closed walk weighs. */
  advance(): number {
    const here = this.#layer(this.#steps);
    const from = this.#touched[this.#steps] as number[];
    this.#steps += 1;
    const there = this.#layer(this.#steps);
    const touched = this.#touched[this.#steps] as number[];
    for (const node of from) {
      const weight = here[node] as number;
      for (const edge of this.#graph.leaving[node] as readonly Edge[]) {
        const known = there[edge.to] as number;
        if (edge.to < this.#start || weight + edge.weight >= known) continue;
        if (known === Number.POSITIVE_INFINITY) touched.push(edge.to);
        there[edge.to] = weight + edge.weight;
      }
    }
    return there[this.#start] as number;
  }

  /** The closed walks of as many steps as were gone that weigh no more than noise, read back from the layers. */
  *closed(): Generator<Edge[]> {
    const edges: Edge[] = [];
    const noise = 4 * this.#graph.resolution;
    const [{ entering }, layers, start] = [this.#graph, this.#layers, this.#start];
    function* back(node: number, left: number, weight: number): Generator<Edge[]> {
      if (left === 0) {
        if (node === start) yield [...edges].reverse();
        return;
      }
      for (const edge of entering[node] as readonly Edge[]) {
        if ((layers[left - 1]?.[edge.from] as number) + edge.weight + weight > noise) continue;
        edges.push(edge);
        yield* back(edge.from, left - 1, edge.weight + weight);
        edges.pop();
      }
    }
    yield* back(start, this.#steps, 0);
  }
}

/** The constraints of a cycle in order, to compare cycles of one length by. */
const blamed = (cycle: Path) =>
  cycle.edges.map(({ constraint }) => constraint).sort((a, b) => a - b);

function comesFirst(a: Path, b: Path): boolean {
  const [left, right] = [blamed(a), blamed(b)];
  if (left.length !== right.length) return left.length < right.length;
  const at = left.findIndex((each, index) => each !== right[index]);
  return at !== -1 && (left[at] as number) < (right[at] as number);
}

/** The first in order of the shortest contradictions of at most so many steps. */
function shortest(graph: Graph, longest: number): Path | null {
  let best: Path | null = null;
  const walks = new Walks(graph);
  // Once everything through a start has been seen, later starts need not pass it again.
  for (let start = 0; start < graph.size; start += 1) {
    walks.from(start);
    for (let steps = 1; steps <= (best?.edges.length ?? longest); steps += 1) {
      if (walks.advance() > 4 * graph.resolution) continue;
      let compared = 0;
      for (const edges of walks.closed()) {
        const cycle = pathOf(graph, edges);
        if (isContradiction(graph, cycle) && (best === null || comesFirst(cycle, best)))
          best = cycle;
        compared += 1;
        if (compared === COMPARED) break;
      }
    }
  }
  return best;
}

/** Any cycle on which the weights go on falling: irreducible, though perhaps not of the fewest. */
function fallingCycle(graph: Graph): Path | null {
  const potential = new Float64Array(graph.size);
  const last = new Array<Edge | null>(graph.size).fill(null);
  for (let round = 0; round <= graph.size; round += 1) {
    for (const edge of graph.edges) {
      const found = (potential[edge.from] as number) + edge.weight;
      if (found >= (potential[edge.to] as number) - graph.resolution) continue;
      potential[edge.to] = found;
      last[edge.to] = edge;
    }
  }
  const seen = new Int32Array(graph.size);
  for (let start = 0; start < graph.size; start += 1) {
    let node = start;
    while (seen[node] === 0 && last[node]) {
      seen[node] = start + 1;
      node = (last[node] as Edge).from;
    }
    if (seen[node] !== start + 1 || !last[node]) continue;
    const edges: Edge[] = [];
    let at = node;
    do {
      const edge = last[at] as Edge;
      edges.push(edge);
      at = edge.from;
    } while (at !== node);
    return pathOf(graph, edges.reverse());
  }
  return null;
}

/** The same for a cycle that only the fractions tell from a consistent one. */
function exactCycle(graph: Graph): Path | null {
  const found = exactPotentials(graph, graph.edges);
  return "cycle" in found ? pathOf(graph, found.cycle) : null;
}

/**
 * A contradiction of the fewest constraints, the first in their order where several are as short; null where there is
 * none. Walks grow by one step at a time, so the first closed walk that contradicts itself has the fewest; weights choose,
 * the exact product decides. In a series so long that this would take minutes, long contradictions are still
 * irreducible, but perhaps not of the fewest.
 */
export function findContradiction(graph: Graph, fewest = true): Path | null {
  if (isConsistent(graph)) return null;
  const any = fallingCycle(graph) ?? exactCycle(graph);
  if (!fewest || any === null) return any;
  const steps = Math.floor(EFFORT / (graph.size * (graph.edges.length + 1)));
  return shortest(graph, Math.min(any.edges.length, Math.max(3, steps))) ?? any;
}
