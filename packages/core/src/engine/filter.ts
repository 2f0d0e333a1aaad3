import type { Actor } from "../schema/actor.ts";
import type { Claim } from "../schema/claim.ts";
import type { Commitment } from "../schema/commitment.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Document } from "../schema/document.ts";
import type { Indicator } from "../schema/indicator.ts";
import type { Mechanism } from "../schema/mechanism.ts";
import type { Plan } from "../schema/plan.ts";
import type { Sector } from "../schema/sector.ts";
import { followAnswers } from "./follow/followed.ts";
import { verdictsOf } from "./verdict.ts";

/** The nouns that can be listed, and the type of their records. */
export interface Nouns {
  documents: Document;
  claims: Claim;
  commitments: Commitment;
  indicators: Indicator;
  plans: Plan;
  mechanisms: Mechanism;
  sectors: Sector;
  actors: Actor;
}
/** A noun that can be listed. */
export type Noun = keyof Nouns;

/** The values of a record that a filter compares with. */
export type FilterField<T> = (record: T, dataset: Dataset) => readonly (string | null)[];

const authorityOf = (record: { document: string }, dataset: Dataset) =>
  dataset.documents
    .filter((document) => document.id === record.document)
    .map((document) => document.authority);

/** The filters of each noun: name in URL, command line and facets, and the values it compares with. */
export const FILTERS: { readonly [N in Noun]: Readonly<Record<string, FilterField<Nouns[N]>>> } = {
  documents: {
    publisher: (document) => [document.publisher],
    authority: (document) => [document.authority],
    language: (document) => [document.language],
  },
  claims: {
    document: (claim) => [claim.document],
    indicator: (claim) => [claim.indicator],
    sector: (claim) => [claim.sector],
    boundary: (claim) => [claim.boundary],
    product: (claim) => [claim.product],
    place: (claim) => [claim.place],
    modality: (claim) => [claim.modality],
    measure: (claim) => [claim.measure],
    standing: (claim) => [claim.standing],
    authority: authorityOf,
    theme: (claim) => claim.themes,
    plan: (claim) => claim.plans,
    mechanism: (claim) => claim.mechanisms,
    speaker: (claim) => [claim.speaker],
    verdict: (claim, dataset) => verdictsOf(dataset).get(claim.id) ?? [],
  },
  commitments: {
    document: (commitment) => [commitment.document],
    action: (commitment) => [commitment.action],
    status: (commitment) => [commitment.status],
    sector: (commitment) => commitment.sectors,
    theme: (commitment) => commitment.themes,
    plan: (commitment) => commitment.plans,
    mechanism: (commitment) => commitment.mechanisms,
    actor: (commitment) => commitment.actors,
    authority: authorityOf,
    speaker: (commitment) => [commitment.speaker],
    result: (commitment) => commitment.results,
    followed: (commitment, dataset) => [followAnswers(dataset).get(commitment.id) ?? null],
  },
  indicators: {
    theme: (indicator) => indicator.themes,
    aggregation: (indicator) => [indicator.aggregation],
  },
  plans: {
    kind: (plan) => [plan.kind],
    sector: (plan) => plan.sectors,
    theme: (plan) => plan.themes,
    mechanism: (plan) => plan.mechanisms,
    issuer: (plan) => plan.issuers,
    parent: (plan) => [plan.parent],
  },
  mechanisms: {
    kind: (mechanism) => [mechanism.kind],
    sector: (mechanism) => mechanism.sectors,
    theme: (mechanism) => mechanism.themes,
    plan: (mechanism) => mechanism.plans,
    actor: (mechanism) => mechanism.actors.map((entry) => entry.actor),
  },
  sectors: { parent: (sector) => [sector.parent] },
  actors: { kind: (actor) => [actor.kind], parent: (actor) => [actor.parent] },
};

/** A list of the record whose records have names. */
export type NamedList =
  | Exclude<Noun, "claims" | "commitments">
  | "boundaries"
  | "places"
  | "products"
  | "themes";

/** The list that names the values of a filter; "own" is that of the noun itself. The other filters take codes. */
export const FILTER_LISTS: Readonly<Record<string, NamedList | "own">> = {
  actor: "actors",
  boundary: "boundaries",
  document: "documents",
  indicator: "indicators",
  issuer: "actors",
  mechanism: "mechanisms",
  parent: "own",
  place: "places",
  plan: "plans",
  product: "products",
  publisher: "actors",
  result: "indicators",
  sector: "sectors",
  speaker: "actors",
  theme: "themes",
};

/** The nouns in the order in which every face shows them. */
export const NOUNS = Object.keys(FILTERS) as Noun[];

/** Chosen values by filter name; values of one filter are alternatives, filters all hold. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/**
 * The records of a noun that fit the filters, in their order. A filter that the noun does not have fits nothing.
 * @example
 * const filters = { document: ["miit-2025-01-22-green-list-2024"], indicator: ["green-factories-removed"] };
 * filterRecords(dataset, "claims", filters).map(({ quantity }) => quantity?.printed); // ["47"]
 */
export function filterRecords<N extends Noun>(
  dataset: Dataset,
  noun: N,
  filters: Filters,
): Nouns[N][] {
  const fields: Readonly<Record<string, FilterField<Nouns[N]>>> = FILTERS[noun];
  const chosen = Object.entries(filters).filter(([, values]) => values.length > 0);
  return (dataset[noun] as Nouns[N][]).filter((record) =>
    chosen.every(
      ([name, values]) =>
        fields[name]?.(record, dataset).some((value) => value !== null && values.includes(value)) ??
        false,
    ),
  );
}

/**
 * How many lists of values hold each value, most first, ties by value; null is none.
 * @example
 * countValues([["steel", "cement"], ["cement"], [null]]);
 * // [{ value: "cement", count: 2 }, { value: "steel", count: 1 }]
 */
export function countValues(
  lists: readonly (readonly (string | null)[])[],
): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const values of lists)
    for (const value of new Set(values))
      if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}

/**
 * How many records carry each value of one filter, most first, ties by value.
 * @example facetOf(dataset, "claims", "modality", claimsAsOf(dataset, "2011-12-31")) // [{ value: "target", count: 6 }]
 */
export function facetOf<N extends Noun>(
  dataset: Dataset,
  noun: N,
  name: string,
  records: readonly Nouns[N][],
): { value: string; count: number }[] {
  const field = (FILTERS[noun] as Readonly<Record<string, FilterField<Nouns[N]>>>)[name];
  return countValues(records.map((record) => field?.(record, dataset) ?? []));
}
