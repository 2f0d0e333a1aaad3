import type { Check, CheckDimension } from "../../schema/check.ts";
import type { Claim } from "../../schema/claim.ts";
import type { Dataset } from "../../schema/dataset.ts";
import { kindOf, unitTable } from "../component.ts";
import { SERIES_FIELDS, seriesKey } from "../series.ts";
import type { Concerns } from "./concerns.ts";
import { toCheck } from "./draft.ts";
import { checksWithin } from "./within.ts";

/** What can be merged, one at a time. */
const DIMENSIONS = ["definition", "vintage", "boundary", "priceBasis"] as const;
type Merged = (typeof DIMENSIONS)[number];

/** A claim's network key with one dimension left out. */
function keyWithout(claim: Claim, dimension: Merged): string {
  const fields = [...SERIES_FIELDS, "modality", "vintage"] as const;
  return fields.map((field) => (field === dimension ? "*" : (claim[field] ?? "-"))).join(".");
}

/** In which dimensions two claims differ. */
export function differences(a: Claim, b: Claim): CheckDimension[] {
  return [
    ...DIMENSIONS.filter((dimension) => a[dimension] !== b[dimension]),
    ...(a.period === b.period ? [] : (["period"] as const)),
  ];
}

/** A check across a dimension: what contradicts is explained by it, what agrees is a compatible restatement. */
function across(check: Check, dimension: Merged, claims: ReadonlyMap<string, Claim>): Check[] {
  const values = new Set(check.claims.map((id) => claims.get(id)?.[dimension] ?? null));
  if (values.size < 2) return [];
  const { id: _, ...rest } = check;
  const told = {
    ...rest,
    differs: [dimension],
    series: seriesKey(claims.get(check.claims[0] ?? "") as Claim),
  };
  return check.verdict === "inconsistent"
    ? [
        toCheck({
          ...told,
          kind: "difference",
          verdict: "unchecked",
          reason: `explained-by-${dimension}`,
        }),
      ]
    : [toCheck({ ...told, kind: "restatement" })];
}

/**
 * What appears only where one dimension is merged: with strict keys these claims cannot contradict each other, because
 * they speak of different things. A conflict that appears then is explained by that dimension.
 */
export function checksAcross(
  dataset: Dataset,
  claims: readonly Claim[],
  concerns: Concerns,
): Check[] {
  const units = unitTable(dataset.units);
  return DIMENSIONS.flatMap((dimension) => {
    const groups = Map.groupBy(claims, (claim) => keyWithout(claim, dimension));
    return [...groups].flatMap(([series, some]) => {
      const [first] = some;
      const values = new Set(some.map((claim) => claim[dimension]));
      if (first === undefined || values.size < 2 || !concerns(some)) return [];
      const byId = new Map(some.map((claim) => [claim.id, claim]));
      const kind = kindOf(dataset, seriesKey(first));
      const component = { series: [{ series, kind, claims: some }] };
      return checksWithin({
        component,
        units,
        modality: first.modality,
        claims: byId,
      }).checks.flatMap((check) => across(check, dimension, byId));
    });
  });
}
