import type { UnitScale } from "../quantity/measure.ts";
import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Rule } from "../schema/rule.ts";
import { isKnown, type Known } from "./as-of.ts";
import type { Kind } from "./constraint.ts";
import { seriesOfRule, type Variable } from "./network/relation.ts";
import { type Component, createNetwork, type Network, type SeriesClaims } from "./network.ts";
import { remembered } from "./remembered.ts";
import { SERIES_SEPARATOR, seriesIndex } from "./series.ts";

/** Which claims of a series count: what is reported, demanded or expected; which publication; what was known. */
export interface Scope extends Known {
  readonly modality: Claim["modality"];
  /** Which publication of the quantity; undefined for the latest that has claims. */
  readonly vintage?: string | null | undefined;
}

/** The unit table by id. */
export const unitTable = remembered(
  (units: Dataset["units"]): ReadonlyMap<string, UnitScale> =>
    new Map(units.map((unit) => [unit.id, unit])),
);

/** An indicator that the record does not know is taken to be positive and to sum over nothing. */
const PLAIN: Kind = { aggregation: "ratio", domain: "positive" };

/** How the values of a series combine, which they can be, and in what they are measured. */
export function kindOf(dataset: Dataset, series: string): Kind {
  const [name] = series.split(SERIES_SEPARATOR);
  const indicator = dataset.indicators.find(({ id }) => id === name);
  if (indicator === undefined) return PLAIN;
  const { aggregation, domain, cumulative, unit } = indicator;
  return { aggregation, domain, cumulative, base: unitTable(dataset.units).get(unit)?.base };
}

/** The rules that join a series to others, and the series that they reach, in order. */
export function joinedTo(
  rules: readonly Rule[],
  start: string,
): { series: string[]; rules: Rule[] } {
  const reached = new Set([start]);
  const used = new Set<Rule>();
  for (const series of reached) {
    for (const rule of rules) {
      const joined = seriesOfRule(rule);
      if (!joined.includes(series)) continue;
      used.add(rule);
      for (const other of joined) reached.add(other);
    }
  }
  return { series: [...reached].sort(), rules: rules.filter((rule) => used.has(rule)) };
}

/** The vintages of claims, the latest last: as the indicator orders them. */
export function vintagesOf(dataset: Dataset, claims: readonly Claim[]): (string | null)[] {
  const [first] = claims;
  const order = dataset.indicators.find(({ id }) => id === first?.indicator)?.vintages ?? [];
  const place = (vintage: string | null) => order.findIndex(({ id }) => id === vintage);
  return [...new Set(claims.map(({ vintage }) => vintage))].sort((a, b) => place(a) - place(b));
}

/** The claims of a series that count in a scope. */
export function claimsInScope(dataset: Dataset, series: string, scope: Scope): Claim[] {
  const known = isKnown(dataset, scope);
  const some = (seriesIndex(dataset).get(series) ?? []).filter(
    (claim) => claim.modality === scope.modality && known(claim),
  );
  const vintage = scope.vintage === undefined ? vintagesOf(dataset, some).at(-1) : scope.vintage;
  return some.filter((claim) => claim.vintage === vintage);
}

/** A series with all that rules join to it, as it was known. */
export function componentOf(
  dataset: Dataset,
  series: string,
  scope: Scope,
  asked: readonly Variable[] = [],
): Component {
  const joined = joinedTo(dataset.rules, series);
  const all = joined.series.map((id): SeriesClaims => {
    // Joined series are told by their own latest vintage.
    const claims = claimsInScope(
      dataset,
      id,
      id === series ? scope : { ...scope, vintage: undefined },
    );
    return { series: id, kind: kindOf(dataset, id), claims };
  });
  return { series: all, rules: joined.rules, asked };
}

/** The network of a series with all that rules join to it, as it was known. */
export function networkOf(
  dataset: Dataset,
  series: string,
  scope: Scope,
  asked: readonly Variable[] = [],
): Network {
  return createNetwork(componentOf(dataset, series, scope, asked), unitTable(dataset.units));
}
