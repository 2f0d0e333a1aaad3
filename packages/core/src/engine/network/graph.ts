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
 * A simple temporal network: differences of unknowns, or of their logarithms, are bounded by edges.
 * Dechter, Meiri, Pearl (1991), "Temporal constraint networks", Artificial Intelligence 49.
 */
export interface Graph {
  readonly algebra: Algebra;
  readonly size: number;
  readonly edges: readonly Edge[];
  /** The edges that leave each node. */
  readonly leaving: readonly (readonly Edge[])[];
  /** The edges that lead to each node. */
  readonly entering: readonly (readonly Edge[])[];
  /** What rounding may do to the sum of the weights of a path: a smaller difference of weights says nothing. */
  readonly resolution: number;
}

/** Rounding of one addition of weights, with room to spare: 2^-53 is 1.1e-16. */
const ROUNDING = 1e-15;

/** The graph of so many unknowns with these constraints. */
export function createGraph(algebra: Algebra, size: number, edges: readonly Edge[]): Graph {
  const leaving: Edge[][] = [];
  const entering: Edge[][] = [];
  for (let node = 0; node < size; node += 1) {
    leaving.push([]);
    entering.push([]);
  }
  let heaviest = 0;
  for (const edge of edges) {
    leaving[edge.from]?.push(edge);
    entering[edge.to]?.push(edge);
    heaviest = Math.max(heaviest, Math.abs(edge.weight));
  }
  return { algebra, size, edges, leaving, entering, resolution: ROUNDING * heaviest * (size + 1) };
}

/** A constraint with its weight. */
export function createEdge(algebra: Algebra, edge: Omit<Edge, "weight">): Edge {
  const { from, to, bound, strict, constraint } = edge;
  return { from, to, bound, weight: algebra.weight(bound), strict, constraint };
}

/** The same graph without the edges of some constraints. */
export function withoutConstraints(graph: Graph, constraints: ReadonlySet<number>): Graph {
  return createGraph(
    graph.algebra,
    graph.size,
    graph.edges.filter((edge) => !constraints.has(edge.constraint)),
  );
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
