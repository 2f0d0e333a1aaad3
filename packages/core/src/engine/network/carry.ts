import { bounds } from "../../quantity/bounds.ts";
import { parsePeriod } from "../../quantity/period.ts";
import { ONE } from "../../quantity/rational.ts";
import type { Kind } from "../constraint.ts";
import type { Algebra } from "./algebra.ts";
import { domainBounds, type Link, type Said, supportOf } from "./chain.ts";
import { findContradiction } from "./contradiction.ts";
import { type Field, linkOf, withoutClaims } from "./field.ts";
import { cumulativeField, ratioField, valueField } from "./field-kinds.ts";
import type { Bound } from "./graph.ts";
import { propose } from "./propagate.ts";
import type { Relation, Variable } from "./relation.ts";

/** Statements that cannot all be true: a cycle that demands x < x. */
export interface Contradiction extends Bound {
  readonly series: string;
  readonly algebra: Algebra;
  readonly links: readonly Link[];
  /** The claims it rests on. */
  readonly support: ReadonlySet<string>;
}

/** What is to be carried through fields and relations. */
export interface Carry {
  readonly said: readonly Said[];
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly times: ReadonlyMap<string, readonly string[]>;
  readonly relations: readonly Relation[];
  /** False where any contradiction will do, however many claims it blames. */
  readonly fewest: boolean;
}

/** How far it was carried. */
export interface Carried {
  /** What is said of each series, and what was derived of it. */
  readonly own: ReadonlyMap<string, Said[]>;
  readonly fields: ReadonlyMap<string, readonly Field[]>;
  readonly contradiction: Contradiction | null;
  readonly stopped: boolean;
}

/**
 * How often fields and rules tell each other what they know. Each round is sound, so stopping early is too: a rule such
 * as x = x + 1 would go on for ever.
 */
const ROUNDS = 24;

/** What the domain of an indicator says of every level. */
function domainOf(series: string, { domain }: Kind, periods: readonly string[]): Said[] {
  const bounds = domainBounds(domain);
  if (bounds === null) return [];
  return periods.map((period) => ({
    series,
    constraint: { kind: "level", period, baseline: null, bounds },
    because: { kind: "domain", domain },
  }));
}

/** A stock from which nothing is taken does not fall from one instant to the next. */
function neverFalls(series: string, { cumulative }: Kind, periods: readonly string[]): Said[] {
  if (cumulative !== true) return [];
  return periods.slice(1).map((period, index) => ({
    series,
    constraint: {
      kind: "ratio",
      period,
      baseline: periods[index] ?? period,
      bounds: bounds(ONE, null),
    },
    because: { kind: "domain", domain: "never-falls" },
  }));
}

const isDifference = ({ constraint: { kind, bounds } }: Said) =>
  kind === "difference" ||
  (kind === "level" && bounds.upper !== null && bounds.upper.numerator <= 0n);

const isPart = (period: string) => parsePeriod(period)?.kind !== "year";

/** The fields that a series needs: ratios always, values where something is added to them, sums where a flow has parts. */
function fieldsOf(
  series: string,
  kind: Kind,
  periods: readonly string[],
  own: readonly Said[],
  isJoined: boolean,
): Field[] {
  const hasSums = kind.aggregation === "flow" && periods.length > 1 && periods.some(isPart);
  const isSigned = kind.domain === "signed";
  const hasValues = isJoined || hasSums || isSigned || own.some(isDifference);
  const said =
    hasValues || kind.domain === "share" ? [...own, ...domainOf(series, kind, periods)] : own;
  return [
    ...(isSigned
      ? []
      : [ratioField(series, periods, [...said, ...neverFalls(series, kind, periods)])]),
    ...(hasValues ? [valueField(series, periods, said)] : []),
    ...(hasSums ? [cumulativeField(series, periods, said, kind)] : []),
  ];
}

function contradictionIn(field: Field, fewest: boolean): Contradiction | null {
  const cycle = findContradiction(field.graph, fewest);
  if (cycle === null) return null;
  const { bound, strict, edges } = cycle;
  const links = edges.map((edge) => linkOf(field, edge, true));
  const support = new Set<string>();
  for (const { said } of links) supportOf(said, support);
  return { series: field.series, algebra: field.graph.algebra, bound, strict, links, support };
}

const byFewest = (a: Contradiction, b: Contradiction) =>
  a.support.size - b.support.size ||
  ([...a.support].sort().join() < [...b.support].sort().join() ? -1 : 1);

function firstContradiction(fields: readonly Field[], fewest: boolean): Contradiction | null {
  const found = fields.flatMap((field) => contradictionIn(field, fewest) ?? []);
  return found.sort(byFewest)[0] ?? null;
}

/** True where fields or relations have something to tell each other. */
function isJoint(relations: readonly Relation[], fields: Carried["fields"]): boolean {
  return relations.length > 0 || [...fields.values()].some((some) => some.length > 1);
}

/**
 * What was carried, less what some claims say. Fields that tell each other nothing need not be made again; null where they
 * do, because what they told each other may rest on these claims.
 */
export function carryWithout(
  { own, fields }: Carried,
  claims: readonly string[],
  { relations, fewest }: Pick<Carry, "relations" | "fewest">,
): Carried | null {
  if (isJoint(relations, fields)) return null;
  const left = new Map(
    [...fields].map(([series, some]) => [series, some.map((each) => withoutClaims(each, claims))]),
  );
  const contradiction = firstContradiction([...left.values()].flat(), fewest);
  return { own, fields: left, contradiction, stopped: false };
}

/** Makes the fields of some series anew, and has fields and relations tell each other what is new until nothing is. */
function carryFrom(
  { own, fields: before }: Pick<Carried, "own" | "fields">,
  changed: readonly string[],
  { kinds, times, relations, fewest }: Omit<Carry, "said">,
): Carried {
  const joined = new Set(relations.flatMap(({ terms }) => terms.map(({ series }) => series)));
  const levels: Variable[] = [...times].flatMap(([series, periods]) =>
    periods.map((period) => ({ series, period, baseline: null })),
  );
  const fields = new Map(before);
  let touched = new Set(changed);
  for (let round = 0; ; round += 1) {
    for (const series of touched)
      fields.set(
        series,
        fieldsOf(
          series,
          kinds.get(series) as Kind,
          times.get(series) ?? [],
          own.get(series) ?? [],
          joined.has(series),
        ),
      );
    const made = [...touched].flatMap((series) => fields.get(series) ?? []);
    const contradiction = firstContradiction(made, fewest);
    // Rules that contradict each other without any claim say nothing about claims.
    if (contradiction !== null)
      return round === 0 || contradiction.support.size > 0
        ? { own, fields, contradiction, stopped: false }
        : { own, fields: new Map(), contradiction: null, stopped: true };
    const isLast = round === ROUNDS;
    const news =
      isLast || !isJoint(relations, fields) ? [] : propose(fields, relations, levels, touched);
    if (news.length === 0) return { own, fields, contradiction: null, stopped: isLast };
    for (const each of news) own.get(each.series)?.push(each);
    touched = new Set(news.map(({ series }) => series));
  }
}

/** Carries what is said through every field and relation, until nothing new is said or something cannot be. */
export function carryOnce({ said, ...all }: Carry): Carried {
  const own = new Map<string, Said[]>([...all.kinds.keys()].map((series) => [series, []]));
  for (const each of said) own.get(each.series)?.push(each);
  return carryFrom({ own, fields: new Map() }, [...own.keys()], all);
}

/** Goes on from where it was carried with what is said besides of one series; what was carried stays as it was. */
export function carryFurther(
  { own, fields }: Carried,
  series: string,
  said: readonly Said[],
  all: Omit<Carry, "said">,
): Carried {
  const more = new Map(
    [...own].map(([id, some]) => [id, id === series ? [...some, ...said] : [...some]]),
  );
  return carryFrom({ own: more, fields }, [series], all);
}

/** The claims of a contradiction that was derived, less every one that it can do without: what is left is irreducible. */
function shrunk(all: Carry, found: Contradiction): Contradiction {
  let smallest = found;
  for (const claim of [...found.support].sort().reverse()) {
    const without = new Set([...smallest.support].filter((other) => other !== claim));
    const said = all.said.filter(
      ({ because }) => because.kind !== "claim" || without.has(because.claim),
    );
    const again = carryOnce({ ...all, said }).contradiction;
    if (again !== null) smallest = again;
  }
  return smallest;
}

/**
 * Carries what is said as far as it goes; a contradiction blames no claim that it can do without. A cycle in a field that
 * stands alone cannot do without any; where fields and rules tell each other more, fewer claims may suffice.
 */
export function carry(all: Carry): Carried {
  const carried = carryOnce(all);
  const { contradiction, fields } = carried;
  if (contradiction === null || !isJoint(all.relations, fields)) return carried;
  return { ...carried, contradiction: shrunk(all, contradiction) };
}
