import { logarithm, type Rational } from "../../quantity/rational.ts";

/**
 * One constraint between two unknowns: x[to] <= factor * x[from], or < where strict.
 * The weight is ln(factor); it chooses paths, and the exact factor decides.
 */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly factor: Rational;
  readonly weight: number;
  readonly strict: boolean;
  /** The index of the claim that says so, in the list the network was made from. */
  readonly claim: number;
}

/**
 * A simple temporal network over logarithms: differences of ln x are bounded by edges.
 * Dechter, Meiri, Pearl (1991), "Temporal constraint networks", Artificial Intelligence 49.
 */
export interface Graph {
  readonly size: number;
  readonly edges: readonly Edge[];
  /** The edges that leave each node. */
  readonly leaving: readonly (readonly Edge[])[];
}

/** The graph of so many unknowns with these constraints. */
export function createGraph(size: number, edges: readonly Edge[]): Graph {
  const leaving: Edge[][] = Array.from({ length: size }, () => []);
  for (const edge of edges) leaving[edge.from]?.push(edge);
  return { size, edges, leaving };
}

/** A constraint with its weight. */
export function createEdge(edge: Omit<Edge, "weight">): Edge {
  return { ...edge, weight: logarithm(edge.factor) };
}

/** The same graph without the constraints of some claims. */
export function withoutClaims(graph: Graph, claims: ReadonlySet<number>): Graph {
  return createGraph(
    graph.size,
    graph.edges.filter((edge) => !claims.has(edge.claim)),
  );
}
