import { type Algebra, RATIOS } from "./algebra.ts";
import type { Chain, End, Link, Said } from "./chain.ts";
import { type Bound, createGraph, type Edge, type Graph } from "./graph.ts";
import { type Direction, type Reach, reachFrom } from "./path.ts";
import { type Weighed, weigh } from "./weigh.ts";
import { withoutConstraints } from "./without.ts";

/** From which node to which an unknown is bounded. */
interface Located {
  readonly from: number;
  readonly to: number;
}

/** Where a level, or with a baseline a ratio, stands in a graph; null where it has no place. */
export type Locate = (period: string, baseline: string | null) => Located | null;

/** The values of one series as a graph: of their ratios, of their differences, or of what they sum up to. */
export interface Field {
  readonly series: string;
  readonly graph: Graph;
  /** What the edges say, by the index that they carry. */
  readonly said: readonly Said[];
  /** Where what is said stands; null where the graph cannot say it. */
  readonly place: (said: Said) => Located | null;
  /** Where a level, or with a baseline a ratio, is bounded; null where it is not. */
  readonly locate: Locate;
  readonly reach: (node: number, direction: Direction) => Reach;
  /** The indexes of what a claim says. */
  readonly saidBy: (claim: string) => readonly number[];
}

const edgeOf = (
  from: number,
  to: number,
  { bound, weight, strict }: Weighed,
  constraint: number,
): Edge => ({
  from,
  to,
  bound,
  weight,
  strict,
  constraint,
});

interface Plan extends Pick<Field, "series" | "said" | "place" | "locate"> {
  readonly algebra: Algebra;
  readonly size: number;
}

/** The graph of what is said, and where everything stands in it. */
export function createField({ algebra, size, ...plan }: Plan): Field {
  const edges: Edge[] = [];
  for (let index = 0; index < plan.said.length; index += 1) {
    const said = plan.said[index] as Said;
    const located = plan.place(said);
    if (located === null) continue;
    const { from, to } = located;
    const { upper, lower } = weigh(algebra, said.constraint.bounds);
    if (upper !== null) edges.push(edgeOf(from, to, upper, index));
    if (lower !== null) edges.push(edgeOf(to, from, lower, index));
  }
  return onGraph(createGraph(algebra, size, edges), { ...plan, saidBy: byClaim(plan.said) });
}

/** Where claims stand in what is said; it is gone through once, when it is first asked. */
function byClaim(said: readonly Said[]): Field["saidBy"] {
  let known: Map<string, number[]> | undefined;
  return (claim) => {
    if (known === undefined) {
      known = new Map();
      for (const [index, { because }] of said.entries()) {
        if (because.kind !== "claim") continue;
        const indexes = known.get(because.claim);
        if (indexes === undefined) known.set(because.claim, [index]);
        else indexes.push(index);
      }
    }
    return known.get(claim) ?? [];
  };
}

/** A field on a graph; what is asked of a node is computed once. */
function onGraph(graph: Graph, plan: Omit<Field, "graph" | "reach">): Field {
  const known: Record<Direction, Reach[]> = { along: [], against: [] };
  const reach: Field["reach"] = (node, direction) => {
    known[direction][node] ??= reachFrom(graph, node, direction);
    return known[direction][node];
  };
  const { series, said, place, locate, saidBy } = plan;
  return { series, said, place, locate, saidBy, graph, reach };
}

/** The same field without what some claims say. */
export function withoutClaims(field: Field, claims: readonly string[]): Field {
  const gone = new Set(claims.flatMap(field.saidBy));
  return onGraph(withoutConstraints(field.graph, gone), field);
}

/** One end of an unknown as a field bounds it, exactly; null where it does not. */
export function endOf(
  { graph, locate, reach }: Field,
  period: string,
  baseline: string | null,
  end: End,
): Bound | null {
  const located = locate(period, baseline);
  if (located === null) return null;
  if (end === "upper") return reach(located.from, "along").bound(located.to);
  const found = reach(located.from, "against").bound(located.to);
  return found && { bound: graph.algebra.invert(found.bound), strict: found.strict };
}

/** What an edge says in a chain of upper bounds, or in one that is read from its other end. */
export function linkOf({ graph, said, place }: Field, edge: Edge, upper: boolean): Link {
  const stated = said[edge.constraint] as Said;
  const [along, against] =
    graph.algebra === RATIOS ? (["multiply", "divide"] as const) : (["add", "subtract"] as const);
  // An edge from an unknown back to what it is measured from is its lower end, turned over.
  const forward = place(stated)?.to === edge.to;
  const end = forward ? "upper" : "lower";
  return { said: stated, end, operation: forward === upper ? along : against };
}

/** The same with the chain of statements that gives it. */
export function chainOf(
  field: Field,
  period: string,
  baseline: string | null,
  end: End,
): Chain | null {
  const located = field.locate(period, baseline);
  const found = endOf(field, period, baseline, end);
  if (located === null || found === null) return null;
  const upper = end === "upper";
  const path = field.reach(located.from, upper ? "along" : "against").path(located.to);
  const links = (path?.edges ?? []).map((edge) => linkOf(field, edge, upper));
  return {
    ...found,
    series: field.series,
    period,
    baseline,
    end,
    algebra: field.graph.algebra,
    links,
  };
}
