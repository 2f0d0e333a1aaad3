import { compareRationals, type Rational } from "../../quantity/rational.ts";
import type { Algebra } from "./algebra.ts";

/** One constraint between two unknowns: x[to] is at most the bound composed with x[from], or less where strict. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly bound: Rational;
  /** Chooses paths; the exact bound decides. */
  readonly weight: number;
  readonly strict: boolean;
  /** The index of what says so, in the list that the network was made from. */
  readonly constraint: number;
}

/**
 * Edges by the node at one of their ends: those of node n stand from start[n] up to start[n + 1]. Plain arrays: a million
 * claims make tens of thousands of small graphs, and small typed arrays are slow to make.
 */
export interface Adjacency {
  readonly start: readonly number[];
  readonly edges: readonly Edge[];
}

/** Sorts edges by the node that each of them has (counting sort). */
export function byNode(
  size: number,
  edges: readonly Edge[],
  nodeOf: (edge: Edge) => number,
): Adjacency {
  const start = new Array<number>(size + 1).fill(0);
  for (const edge of edges) {
    const node = nodeOf(edge);
    start[node] = (start[node] as number) + 1;
  }
  for (let node = 1; node <= size; node += 1)
    start[node] = (start[node] as number) + (start[node - 1] as number);
  // From the last edge to the first, so that the start of each node comes to rest where its first edge stands.
  const sorted = new Array<Edge>(edges.length);
  for (let index = edges.length - 1; index >= 0; index -= 1) {
    const edge = edges[index] as Edge;
    const node = nodeOf(edge);
    const at = (start[node] as number) - 1;
    sorted[at] = edge;
    start[node] = at;
  }
  return { start, edges: sorted };
}

/** The unknown that an edge leaves. */
export const startOf = ({ from }: Edge): number => from;
/** The unknown that an edge bounds. */
export const endOf = ({ to }: Edge): number => to;

/**
 * A simple temporal network: differences of unknowns, or of their logarithms, are bounded by edges.
 * Dechter, Meiri, Pearl (1991), "Temporal constraint networks", Artificial Intelligence 49.
 */
export interface Graph {
  readonly algebra: Algebra;
  readonly size: number;
  readonly edges: readonly Edge[];
  readonly leaving: Adjacency;
  readonly entering: Adjacency;
  /** The leaving edges that decide by weight: of many between the same two unknowns one is enough. */
  readonly lightest: Adjacency;
  /** The largest weight of an edge, whatever its sign. */
  readonly heaviest: number;
  /** What rounding may do to the sum of the weights of a path: a smaller difference of weights says nothing. */
  readonly resolution: number;
}

/** Rounding of one addition of weights, with room to spare: 2^-53 is 1.1e-16. */
const ROUNDING = 1e-15;

/** How many edges for each unknown it takes before the lightest of those side by side are worth to be sought. */
const MANY = 4;

/** Of the edges that leave an unknown to the same other one the lightest, and of equally light ones the first. */
function lightestAt({ start, edges }: Adjacency, node: number): Edge[] {
  const lightest = new Map<number, Edge>();
  const end = start[node + 1] as number;
  for (let index = start[node] as number; index < end; index += 1) {
    const edge = edges[index] as Edge;
    const known = lightest.get(edge.to);
    if (known === undefined || edge.weight < known.weight) lightest.set(edge.to, edge);
  }
  return [...lightest.values()];
}

/**
 * The lightest of all edges that stand side by side.
 * @param known what they were, and the unknowns that other edges leave since then
 */
export function lightestOf(
  size: number,
  leaving: Adjacency,
  known?: { readonly lightest: Adjacency; readonly changed: ReadonlySet<number> },
): Adjacency {
  if (leaving.edges.length <= MANY * size) return leaving;
  const start = [0];
  const edges: Edge[] = [];
  for (let node = 0; node < size; node += 1) {
    const own =
      known === undefined || known.changed.has(node)
        ? lightestAt(leaving, node)
        : known.lightest.edges.slice(known.lightest.start[node], known.lightest.start[node + 1]);
    for (const edge of own) edges.push(edge);
    start.push(edges.length);
  }
  return { start, edges };
}

/** The largest weight of edges, whatever its sign. */
export function heaviestOf(algebra: Algebra, edges: readonly Edge[]): number {
  let heaviest: number = algebra.floor;
  for (const { weight } of edges) heaviest = Math.max(heaviest, Math.abs(weight));
  return heaviest;
}

/** What rounding may do to the sum of the weights of a path. */
export const resolutionOf = (size: number, heaviest: number): number =>
  ROUNDING * heaviest * (size + 1);

/** The graph of so many unknowns with these constraints. */
export function createGraph(algebra: Algebra, size: number, edges: readonly Edge[]): Graph {
  const heaviest = heaviestOf(algebra, edges);
  const leaving = byNode(size, edges, startOf);
  return {
    algebra,
    size,
    edges,
    leaving,
    entering: byNode(size, edges, endOf),
    lightest: lightestOf(size, leaving),
    heaviest,
    resolution: resolutionOf(size, heaviest),
  };
}
/** A bound with its end: of two equal bounds the strict one is tighter. */
export interface Bound {
  readonly bound: Rational;
  readonly strict: boolean;
}

/** True where a says more than b. */
export function isTighter(a: Bound, b: Bound): boolean {
  const order = compareRationals(a.bound, b.bound);
  return order < 0 || (order === 0 && a.strict && !b.strict);
}
