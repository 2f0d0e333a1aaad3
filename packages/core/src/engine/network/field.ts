import { type Bounds, bounds, NOUGHT } from "../../quantity/bounds.ts";
import { parsePeriod } from "../../quantity/period.ts";
import type { Rational } from "../../quantity/rational.ts";
import type { Kind } from "../constraint.ts";
import { type Algebra, DIFFERENCES, RATIOS } from "./algebra.ts";
import type { Chain, End, Link, Said } from "./chain.ts";
import { type Bound, createGraph, type Edge, type Graph } from "./graph.ts";
import { type Direction, type Reach, reachFrom } from "./path.ts";

/** From which node to which an unknown is bounded. */
interface Located {
  readonly from: number;
  readonly to: number;
}

type Locate = (period: string, baseline: string | null) => Located | null;

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
}

/** The node that stands for one base unit among ratios, and for nothing among differences. */
const UNIT = 0;

/** An end of bounds as an edge needs it. */
interface Weighed {
  readonly bound: Rational;
  readonly weight: number;
  readonly strict: boolean;
}

/** Both ends of bounds, the lower one turned over; null where the algebra cannot hold an end. */
interface WeighedEnds {
  readonly upper: Weighed | null;
  readonly lower: Weighed | null;
}

const weighed = {
  ratio: new WeakMap<Bounds, WeighedEnds>(),
  difference: new WeakMap<Bounds, WeighedEnds>(),
};

/** Weighs the ends of bounds once: the same printed number stands in many claims. */
function weigh(algebra: Algebra, bounds: Bounds): WeighedEnds {
  const known = weighed[algebra.name].get(bounds);
  if (known !== undefined) return known;
  const holds = (end: Rational | null) =>
    end !== null && (algebra === DIFFERENCES || end.numerator > 0n) ? end : null;
  const end = (bound: Rational | null, strict: boolean) =>
    bound && { bound, weight: algebra.weight(bound), strict };
  const lower = holds(bounds.lower);
  const ends = {
    upper: end(holds(bounds.upper), bounds.upperOpen),
    lower: end(lower && algebra.invert(lower), bounds.lowerOpen),
  };
  weighed[algebra.name].set(bounds, ends);
  return ends;
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

function createField({ algebra, size, ...plan }: Plan): Field {
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
  const graph = createGraph(algebra, size, edges);
  const known: Record<Direction, Reach[]> = { along: [], against: [] };
  const reach: Field["reach"] = (node, direction) => {
    known[direction][node] ??= reachFrom(graph, node, direction);
    return known[direction][node];
  };
  return { ...plan, graph, reach };
}

/** Nodes for periods beside the one for the unit, and where an unknown lies between them. */
function amongPeriods(periods: readonly string[]): Locate {
  const nodes = new Map(periods.map((period, index) => [period, index + 1]));
  return (period, baseline) => {
    const [from, to] = [baseline === null ? UNIT : nodes.get(baseline), nodes.get(period)];
    return from === undefined || to === undefined ? null : { from, to };
  };
}

/** Logarithms of positive values: levels and relative changes. */
export function ratioField(
  series: string,
  periods: readonly string[],
  said: readonly Said[],
): Field {
  const locate = amongPeriods(periods);
  const place: Field["place"] = ({ constraint: { kind, period, baseline } }) =>
    kind === "difference" ? null : locate(period, baseline);
  return createField({ series, algebra: RATIOS, size: periods.length + 1, said, place, locate });
}

/** The values themselves: levels and absolute changes, percentage points among them. */
export function valueField(
  series: string,
  periods: readonly string[],
  said: readonly Said[],
): Field {
  const between = amongPeriods(periods);
  const place: Field["place"] = ({ constraint: { kind, period, baseline } }) =>
    kind === "ratio" ? null : between(period, baseline);
  const locate: Locate = (period, baseline) => (baseline === null ? between(period, null) : null);
  return createField({
    series,
    algebra: DIFFERENCES,
    size: periods.length + 1,
    said,
    place,
    locate,
  });
}

const DAY = 86_400_000;

/** The day before a period begins and the day with which it ends: the boundaries between which it sums. */
function boundariesOf(period: string): readonly [string, string] | null {
  const span = parsePeriod(period);
  if (span === null) return null;
  return [new Date(Date.parse(span.start) - DAY).toISOString().slice(0, 10), span.end];
}

/** What a flow that is never negative does between two boundaries: it does not fall. */
function growth(series: string, from: string, to: string, domain: Kind["domain"]): Said {
  const constraint = { kind: "level", period: `${from}/${to}`, baseline: null } as const;
  const never: Bounds = bounds(NOUGHT, null);
  return {
    series,
    constraint: { ...constraint, bounds: never },
    because: { kind: "domain", domain },
  };
}

/**
 * What a flow has summed up to at the boundaries of its periods: halves, years, year-to-date and totals are differences
 * of it.
 */
export function cumulativeField(
  series: string,
  periods: readonly string[],
  said: readonly Said[],
  { domain }: Pick<Kind, "domain">,
): Field {
  const spans = new Map(periods.map((period) => [period, boundariesOf(period)]));
  const boundaries = [...new Set([...spans.values()].flatMap((span) => span ?? []))].sort();
  const nodes = new Map(boundaries.map((boundary, index) => [boundary, index]));
  const grows =
    domain === "signed"
      ? []
      : boundaries.slice(1).map((to, index) => growth(series, boundaries[index] ?? to, to, domain));
  for (const {
    constraint: { period },
  } of grows)
    spans.set(period, period.split("/") as [string, string]);
  const locate: Locate = (period, baseline) => {
    const [start, end] = spans.get(period) ?? [];
    if (start === undefined || end === undefined || baseline !== null) return null;
    return { from: nodes.get(start) ?? 0, to: nodes.get(end) ?? 0 };
  };
  const place: Field["place"] = ({ constraint: { kind, period, baseline } }) =>
    kind === "level" ? locate(period, baseline) : null;
  return createField({
    series,
    algebra: DIFFERENCES,
    size: boundaries.length,
    said: [...said, ...grows],
    place,
    locate,
  });
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
