import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { ClaimConflict } from "../schema/derivation.ts";
import { isKnown, type Known } from "./as-of.ts";
import { joinedTo, networkOf, vintagesOf } from "./component.ts";
import { cycleTerms, exactText } from "./derive/steps.ts";
import type { Network } from "./network.ts";
import { seriesIndex } from "./series.ts";
import { shortName } from "./short-name.ts";

/** What was known, and whose word counts. */
export type ConflictOptions = Known;

/** Which claims of a series stand together in one network. */
export interface Group {
  /** The series, and all that rules join to it, in order. */
  readonly series: readonly string[];
  readonly modality: Claim["modality"];
  readonly vintage: string | null;
}

const MODALITIES = ["actual", "target", "forecast"] as const;

/** Every network of a record: one for each component of joined series, each modality, each vintage. */
export function groupsOf(dataset: Dataset, known: Known = {}): Group[] {
  const counts = isKnown(dataset, known);
  const index = seriesIndex(dataset);
  const seen = new Set<string>();
  return [...index.keys()].flatMap((start) => {
    if (seen.has(start)) return [];
    const { series } = joinedTo(dataset.rules, start);
    for (const each of series) seen.add(each);
    const claims = series.flatMap((each) => (index.get(each) ?? []).filter(counts));
    return MODALITIES.flatMap((modality) => {
      const some = claims.filter((claim) => claim.modality === modality);
      return vintagesOf(dataset, some).map((vintage) => ({ series, modality, vintage }));
    });
  });
}

/** A conflict of a network, as served. Its id is made from its claims, so that it stays the same from release to release. */
export function servedConflicts(network: Network, { modality, vintage }: Group): ClaimConflict[] {
  return network.conflicts.map(({ series, claims, links, bound, algebra }) => ({
    id: `conflict-${shortName([...[...claims].sort(), vintage ?? ""].join(" "))}`,
    series,
    modality,
    vintage,
    claims: [...claims],
    terms: cycleTerms(links),
    result: exactText(bound, "upper"),
    algebra: algebra.name,
    more: network.more,
  }));
}

/**
 * Every conflict of the record. Claims with different keys (definition, boundary, price basis, sector, product, place,
 * modality, vintage) speak of different things and cannot contradict each other.
 * @example
 * const [conflict] = findConflicts(dataset, { asOf: "2023-06-30" });
 * conflict?.claims;
 * // ["cctv-2023-05-06-green-manufacturing/green-parks", "peoples-daily-2023-03-29-green-list/green-parks"]
 */
export function findConflicts(dataset: Dataset, options: ConflictOptions = {}): ClaimConflict[] {
  return groupsOf(dataset, options).flatMap((group) => {
    const [first] = group.series;
    if (first === undefined) return [];
    const scope = { ...options, modality: group.modality, vintage: group.vintage };
    return servedConflicts(networkOf(dataset, first, scope), group);
  });
}
