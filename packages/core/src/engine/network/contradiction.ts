import { contradictoryCycle, contradicts } from "./consistency.ts";
import type { Edge, Graph } from "./graph.ts";
import { type Path, pathOf } from "./path.ts";

/** How many steps of search are worth the fewest claims: far more than any real series takes. */
const EFFORT = 40_000_000;

/** Two statements of one change, or two that make a third. */
const SHORT = 3;

/** Of equally short contradictions through one unknown, how many are compared for the order of their claims. */
const COMPARED = 64;

/** The lightest weights of walks from one start, by how many steps they take. */
class Walks {
  readonly #graph: Graph;
  readonly #layers: number[][] = [];
  readonly #touched: number[][] = [];
  #start = 0;
  #steps = 0;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  #layer(steps: number): number[] {
    this.#layers[steps] ??= new Array<number>(this.#graph.size).fill(Number.POSITIVE_INFINITY);
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
    const { start, edges } = this.#graph.lightest;
    for (const node of from) {
      const weight = here[node] as number;
      for (let index = start[node] as number; index < (start[node + 1] as number); index += 1) {
        const edge = edges[index] as Edge;
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
      for (
        let index = entering.start[node] as number;
        index < (entering.start[node + 1] as number);
        index += 1
      ) {
        const edge = entering.edges[index] as Edge;
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
        if (contradicts(graph, edges)) {
          const cycle = pathOf(graph, edges);
          if (best === null || comesFirst(cycle, best)) best = cycle;
        }
        compared += 1;
        if (compared === COMPARED) break;
      }
    }
  }
  return best;
}

/**
 * A contradiction of the fewest constraints, the first in their order where several are as short; null where there is
 * none. Walks grow by one step at a time, so the first closed walk that contradicts itself has the fewest; weights choose,
 * the exact product decides. In a series so long that this would take minutes, long contradictions are still
 * irreducible, but perhaps not of the fewest.
 */
export function findContradiction(graph: Graph, fewest = true): Path | null {
  const cycle = contradictoryCycle(graph);
  if (cycle === null) return null;
  const any = pathOf(graph, cycle);
  if (!fewest) return any;
  const steps = Math.floor(EFFORT / (graph.size * (graph.edges.length + 1)));
  const longest = Math.min(any.edges.length, Math.max(SHORT, steps));
  // Most contradictions are short: those are looked for from everywhere before longer ones from anywhere.
  return shortest(graph, Math.min(SHORT, longest)) ?? shortest(graph, longest) ?? any;
}
