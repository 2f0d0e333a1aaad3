import { inverse, type Rational } from "../quantity/rational.ts";
import type { Claim } from "../schema/claim.ts";
import type { Unit } from "../schema/unit.ts";
import { type Constraint, constraintOf, type Outside } from "./constraint.ts";
import { findContradiction } from "./network/contradiction.ts";
import { createEdge, createGraph, type Edge, type Graph, withoutClaims } from "./network/graph.ts";
import { type Path, shortestPaths } from "./network/path.ts";

/** Claims that cannot all be true: irreducible, of the fewest; leave one out and the rest agree. */
export interface Conflict {
  readonly claims: readonly Claim[];
  /** The chain of constraints that demands x < x. */
  readonly cycle: Path;
}

/** The claims of one series and modality as a network of levels and ratios, free of contradictions. */
export interface LogNetwork {
  /** The unknowns by their period. */
  readonly periods: readonly string[];
  readonly constraints: readonly Constraint[];
  readonly conflicts: readonly Conflict[];
  /** Claims of the series that say nothing here, and why. */
  readonly outside: readonly { readonly claim: Claim; readonly reason: Outside }[];
  /** The chain that bounds x[to] / x[from] from above; from null stands for one base unit. Null where none leads. */
  readonly chain: (from: string | null, to: string | null) => Path | null;
}

/** The unknown that stands for one base unit, so that levels are ratios to it. */
const UNIT = 0;

function edgesOf(
  constraint: Constraint,
  index: number,
  nodes: ReadonlyMap<string, number>,
): Edge[] {
  const { lower, upper, lowerOpen, upperOpen, period, baseline } = constraint;
  const from = baseline === null ? UNIT : (nodes.get(baseline) ?? UNIT);
  const to = nodes.get(period) ?? UNIT;
  const edge = (ends: { from: number; to: number }, factor: Rational, strict: boolean) =>
    createEdge({ ...ends, factor, strict, claim: index });
  return [
    ...(upper === null ? [] : [edge({ from, to }, upper, upperOpen)]),
    ...(lower === null ? [] : [edge({ from: to, to: from }, inverse(lower), lowerOpen)]),
  ];
}

/** Sets contradictions aside one by one, each with all its claims, until what is left agrees. */
function settle(
  graph: Graph,
  constraints: readonly Constraint[],
): { graph: Graph; conflicts: Conflict[] } {
  const conflicts: Conflict[] = [];
  let rest = graph;
  for (let cycle = findContradiction(rest); cycle !== null; cycle = findContradiction(rest)) {
    const blamed = new Set(cycle.edges.map((edge) => edge.claim));
    const claims = [...blamed].flatMap((index) => constraints[index]?.claim ?? []);
    conflicts.push({ claims: claims.sort((a, b) => a.id.localeCompare(b.id)), cycle });
    rest = withoutClaims(rest, blamed);
  }
  return { graph: rest, conflicts };
}

/**
 * The log network of claims of one series and one modality: differences of logarithms of positive values, bounded by
 * levels and relative changes. The order of the claims does not matter.
 */
export function createLogNetwork(claims: readonly Claim[], units: readonly Unit[]): LogNetwork {
  const constraints: Constraint[] = [];
  const outside: { claim: Claim; reason: Outside }[] = [];
  for (const claim of [...claims].sort((a, b) => a.id.localeCompare(b.id))) {
    const constraint = constraintOf(claim, units);
    if (typeof constraint === "string") outside.push({ claim, reason: constraint });
    else constraints.push(constraint);
  }
  const named = constraints.flatMap(({ period, baseline }) =>
    baseline === null ? [period] : [period, baseline],
  );
  const periods = [...new Set(named)].sort();
  const nodes = new Map(periods.map((period, index) => [period, index + 1]));
  const edges = constraints.flatMap((constraint, index) => edgesOf(constraint, index, nodes));
  const { graph, conflicts } = settle(createGraph(periods.length + 1, edges), constraints);
  const known = new Map<number, (Path | null)[]>();
  return {
    periods,
    constraints,
    conflicts,
    outside,
    chain(from, to) {
      const source = from === null ? UNIT : nodes.get(from);
      const target = to === null ? UNIT : nodes.get(to);
      if (source === undefined || target === undefined) return null;
      const paths = known.get(source) ?? shortestPaths(graph, source);
      known.set(source, paths);
      return paths[target] ?? null;
    },
  };
}
