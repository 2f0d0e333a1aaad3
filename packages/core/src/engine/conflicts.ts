import type { Dataset } from "../schema/dataset.ts";
import type { ClaimConflict } from "../schema/derivation.ts";
import { claimsAsOf } from "./as-of.ts";
import { createLogNetwork } from "./log-network.ts";
import { seriesOf } from "./series.ts";

/** What was known. */
export interface ConflictOptions {
  /** Publication date up to and including that day; by default the latest of the record. */
  readonly asOf?: string | undefined;
}

/**
 * Every conflict of the record, series by series. Claims with different keys (definition, boundary, price basis, sector,
 * product, place, modality) speak of different things and cannot contradict each other.
 */
export function findConflicts(dataset: Dataset, { asOf }: ConflictOptions = {}): ClaimConflict[] {
  const known = claimsAsOf(dataset, asOf).filter((claim) => claim.standing === "primary");
  return (["actual", "target", "forecast"] as const).flatMap((modality) =>
    seriesOf(known.filter((claim) => claim.modality === modality)).flatMap(({ key, claims }) =>
      createLogNetwork(claims, dataset.units).conflicts.map((conflict) => ({
        series: key,
        modality,
        claims: conflict.claims.map(({ id }) => id),
      })),
    ),
  );
}
