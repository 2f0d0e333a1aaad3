import type { UnitScale } from "../quantity/measure.ts";
import type { Rule } from "../schema/rule.ts";
import { constraintOf, type Kind, type Outside, type Stated } from "./constraint.ts";
import { apartIn } from "./network/apart.ts";
import {
  type Carried,
  type Carry,
  type Contradiction,
  carry,
  carryWithout,
} from "./network/carry.ts";
import type { Chain, End, Said } from "./network/chain.ts";
import type { Bound } from "./network/graph.ts";
import { knownBound, knownEnd } from "./network/propagate.ts";
import {
  growthOf,
  relationsOf,
  removedBy,
  seriesOfRule,
  type Variable,
} from "./network/relation.ts";

/** One series and the claims of it: one modality, one vintage. */
export interface SeriesClaims {
  readonly series: string;
  readonly kind: Kind;
  readonly claims: readonly Stated[];
}

/** Series that rules join, and what a network of them is to answer. */
export interface Component {
  readonly series: readonly SeriesClaims[];
  readonly rules?: readonly Rule[];
  /** Unknowns that are asked for though no claim may name their time. */
  readonly asked?: readonly Variable[];
}

/** Claims that cannot all be true: leave one out and the rest agree. */
export interface Conflict extends Contradiction {
  /** In order of their ids. */
  readonly claims: readonly string[];
}

/** What claims say together, free of contradictions. */
export interface Network {
  /** The times at which a series has unknowns, in order. */
  readonly periods: (series: string) => readonly string[];
  /** What each claim says that has a place here. */
  readonly said: readonly Said[];
  /** The claims that say nothing here, and why. */
  readonly outside: readonly { readonly claim: string; readonly reason: Outside }[];
  readonly conflicts: readonly Conflict[];
  /** True where there are more conflicts than are listed. */
  readonly more: boolean;
  /** Every claim that was set aside, listed in a conflict or not, in order. */
  readonly disputed: readonly string[];
  /** True where rules were stopped before they came to rest: every bound is right, though perhaps not the tightest. */
  readonly stopped: boolean;
  /** Why nothing was computed at all. */
  readonly refused: "too-many-periods" | null;
  /** What was carried to its rest, without the claims that were set aside; null where it was stopped or refused. */
  readonly rested: Omit<Carry, "fewest"> | null;
  /** One end of what follows for a level or a ratio, exactly; null where nothing bounds it. */
  readonly bound: (variable: Variable, end: End) => Bound | null;
  /** One end of what follows for a level or a ratio, with the chain that gives it; null where nothing bounds it. */
  readonly end: (variable: Variable, end: End) => Chain | null;
}

/** No series that anybody keeps has more times than this; the search for conflicts grows with their square. */
export const MOST_PERIODS = 2500;

/** How many conflicts of one component are listed; what else contradicts is set aside without a name. */
const MOST_CONFLICTS = 50;

const compareIds = (a: string, b: string) => (a < b ? -1 : a === b ? 0 : 1);

/** Times in the order in which they are told: by when they end, and of those that end together the shorter first. */
function inOrder(times: Iterable<string>): string[] {
  const all = [...times];
  if (!all.some((time) => time.includes("/"))) return all.sort();
  const ends = new Map(all.map((time) => [time, time.slice(time.indexOf("/") + 1)]));
  return all.sort((a, b) => compareIds(ends.get(a) ?? a, ends.get(b) ?? b) || compareIds(b, a));
}

interface Read {
  readonly said: Said[];
  readonly outside: { claim: string; reason: Outside }[];
}

const byId = (a: Stated, b: Stated) => compareIds(a.id, b.id);

/** What the claims of each series say, in order of their ids, so that the order in which they come does not matter. */
function readClaims({ series }: Component, units: ReadonlyMap<string, UnitScale>): Read {
  const read: Read = { said: [], outside: [] };
  for (const { series: id, kind, claims } of series) {
    for (const claim of [...claims].sort(byId)) {
      const constraint = constraintOf(claim, kind, units);
      if (typeof constraint === "string")
        read.outside.push({ claim: claim.id, reason: constraint });
      else read.said.push({ series: id, constraint, because: { kind: "claim", claim: claim.id } });
    }
  }
  return read;
}

/** The times of every series: those that claims name, those that are asked for, and those that rules need to join them. */
function timesOf({ series, rules = [], asked = [] }: Component, said: readonly Said[]) {
  const times = new Map(series.map(({ series: id }) => [id, new Set<string>()]));
  const add = (id: string, period: string | null) => {
    if (period !== null) times.get(id)?.add(period);
  };
  for (const { series: id, constraint } of said) {
    add(id, constraint.period);
    add(id, constraint.baseline);
  }
  for (const { series: id, period, baseline } of asked) {
    add(id, period);
    add(id, baseline);
  }
  for (const rule of rules) {
    const joined = seriesOfRule(rule);
    if (rule.kind === "stock-and-flow") {
      const flows = [rule.added, ...removedBy(rule)];
      const known = flows.flatMap((flow) => [...(times.get(flow) ?? [])]);
      for (const { added } of growthOf([...(times.get(rule.stock) ?? [])], known))
        for (const flow of flows) add(flow, added);
      continue;
    }
    const union = joined.flatMap((id) => [...(times.get(id) ?? [])]);
    for (const id of joined) for (const period of union) add(id, period);
  }
  return new Map([...times].map(([id, some]) => [id, inOrder(some)]));
}

/** Sets contradictions aside one after the other, each with all its claims, until what is left agrees. */
function settle(
  said: readonly Said[],
  carrying: Omit<Carry, "said" | "fewest">,
): {
  carried: Carried;
  left: readonly Said[];
  conflicts: Conflict[];
  more: boolean;
  disputed: string[];
} {
  const conflicts: Conflict[] = [];
  const disputed = new Set<string>();
  let more = false;
  let swept = false;
  const left = () =>
    said.filter(({ because }) => because.kind !== "claim" || !disputed.has(because.claim));
  let carried = carry({ ...carrying, said, fewest: true });
  for (;;) {
    const { contradiction } = carried;
    if (contradiction === null) {
      return { carried, left: left(), conflicts, more, disputed: [...disputed].sort(compareIds) };
    }
    const claims = [...contradiction.support].sort(compareIds);
    if (conflicts.length < MOST_CONFLICTS) conflicts.push({ ...contradiction, claims });
    else more = true;
    // What is not named any more goes at once: one by one, a hundred thousand claims would take hours.
    const gone = more && !swept ? [...claims, ...apartIn(left(), claims)] : claims;
    swept ||= more;
    for (const claim of gone) disputed.add(claim);
    const next = { ...carrying, fewest: conflicts.length < MOST_CONFLICTS };
    carried = carryWithout(carried, gone, next) ?? carry({ ...next, said: left() });
  }
}

/**
 * A network of claims: what follows from them, and which of them cannot all be true. The order of the claims does not matter.
 * @example
 * const tenPercent = { printed: "10", value: 10, unit: "percent", change: "relative", qualifier: "exact" } as const;
 * const claims = [
 *   { id: "a", baseline: "2020", period: "2021", quantity: tenPercent },
 *   { id: "b", baseline: "2021", period: "2022", quantity: tenPercent },
 * ];
 * const series = [{ series: "s", kind: { aggregation: "flow", domain: "positive" }, claims }] as const;
 * const network = createNetwork({ series }, new Map(dataset.units.map((unit) => [unit.id, unit])));
 * network.bound({ series: "s", period: "2022", baseline: "2020" }, "lower")?.bound; // rational(47961n, 40000n)
 */
export function createNetwork(
  component: Component,
  units: ReadonlyMap<string, UnitScale>,
): Network {
  const { said, outside } = readClaims(component, units);
  const times = timesOf(component, said);
  const periods = (series: string) => times.get(series) ?? [];
  const known = { periods, said, outside };
  const kinds = new Map(component.series.map(({ series, kind }) => [series, kind]));
  if ([...times.values()].some((some) => some.length > MOST_PERIODS)) {
    const nothing = { conflicts: [], more: false, disputed: [], stopped: false };
    return {
      ...known,
      ...nothing,
      refused: "too-many-periods",
      bound: () => null,
      end: () => null,
      rested: null,
    };
  }
  const relations = (component.rules ?? []).flatMap((rule) => relationsOf(rule, periods));
  const carrying = { kinds, times, relations };
  const { carried, left, ...settled } = settle(said, carrying);
  return {
    ...known,
    ...settled,
    stopped: carried.stopped,
    refused: null,
    bound: (variable, end) => knownBound(carried.fields, variable, end),
    end: (variable, end) => knownEnd(carried.fields, variable, end),
    rested: carried.stopped ? null : { ...carrying, said: left },
  };
}
