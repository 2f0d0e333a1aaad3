import actors from "../generated/actors.json" with { type: "json" };
import boundaries from "../generated/boundaries.json" with { type: "json" };
import claims from "../generated/claims.json" with { type: "json" };
import commitments from "../generated/commitments.json" with { type: "json" };
import documents from "../generated/documents.json" with { type: "json" };
import explanations from "../generated/explanations.json" with { type: "json" };
import findings from "../generated/findings.json" with { type: "json" };
import type { Ids } from "../generated/ids.js";
import indicators from "../generated/indicators.json" with { type: "json" };
import mechanisms from "../generated/mechanisms.json" with { type: "json" };
import places from "../generated/places.json" with { type: "json" };
import plans from "../generated/plans.json" with { type: "json" };
import products from "../generated/products.json" with { type: "json" };
import release from "../generated/release.json" with { type: "json" };
import rules from "../generated/rules.json" with { type: "json" };
import sectors from "../generated/sectors.json" with { type: "json" };
import statuses from "../generated/statuses.json" with { type: "json" };
import themes from "../generated/themes.json" with { type: "json" };
import units from "../generated/units.json" with { type: "json" };
import type { Dataset } from "./schema/dataset.ts";

export type * from "../generated/ids.js";

/** The record of this release, checked when it was built. */
export const dataset: Dataset = {
  version: release.version,
  documents,
  claims,
  commitments,
  indicators,
  plans,
  mechanisms,
  sectors,
  actors,
  themes,
  boundaries,
  places,
  products,
  statuses,
  units,
  explanations,
  findings,
  rules,
} as Dataset;

const byId = new Map<keyof Ids, ReadonlyMap<string, unknown>>();

/**
 * The record with an id: one of this release is always there, an editor completes its id, and any other text may be asked for.
 * @example recordOf("sectors", "cement").name.en // "Cement"
 */
export function recordOf<N extends keyof Ids>(noun: N, id: Ids[N]): Dataset[N][number];
/** The record with an id, or undefined where this release has none. */
export function recordOf<N extends keyof Ids>(noun: N, id: string): Dataset[N][number] | undefined;
export function recordOf(noun: keyof Ids, id: string): unknown {
  let records = byId.get(noun);
  if (records === undefined) {
    records = new Map(dataset[noun].map((record) => [record.id, record]));
    byId.set(noun, records);
  }
  return records.get(id);
}
