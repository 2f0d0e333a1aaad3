import { findConflicts } from "@peakline/core";
import { COMPUTED_NOUNS, computedIds } from "@peakline/core/view";
import type { Catalogue } from "./catalogue.ts";
import { singularOf } from "./record.ts";
import { id } from "./route.ts";

/** The nouns that have charts: where their records are, and what one is called. */
export const DRAWN = {
  series: {
    path: "series/{series}",
    params: { series: id("Id of the series.") },
    singular: "series",
  },
  targets: {
    path: "targets/{document}/{claim}",
    params: {
      document: id("Id of the document."),
      claim: id("Key of the claim in its document."),
    },
    singular: "target",
  },
  checks: { path: "checks/{check}", params: { check: id("Id of the check.") }, singular: "check" },
  conflicts: {
    path: "conflicts/{conflict}",
    params: { conflict: id("Id of the conflict.") },
    singular: "conflict",
  },
  plans: {
    path: "plans/{plan}",
    params: { plan: id("Id of the plan.") },
    singular: singularOf("plans"),
  },
  mechanisms: {
    path: "mechanisms/{mechanism}",
    params: { mechanism: id("Id of the mechanism.") },
    singular: singularOf("mechanisms"),
  },
  indicators: {
    path: "indicators/{indicator}",
    params: { indicator: id("Id of the indicator.") },
    singular: singularOf("indicators"),
  },
  sectors: {
    path: "sectors/{sector}",
    params: { sector: id("Id of the sector.") },
    singular: singularOf("sectors"),
  },
} as const;

/** A noun that has charts. */
export type Drawn = keyof typeof DRAWN;

/** The ids of a noun that has charts. */
export function drawnIds({ dataset, ids }: Catalogue, noun: Drawn): readonly string[] {
  if (noun === "conflicts") return findConflicts(dataset).map((conflict) => conflict.id);
  const computed = COMPUTED_NOUNS.find((each) => each === noun);
  return computed === undefined
    ? ids(noun as Exclude<Drawn, "series" | "targets" | "checks" | "conflicts">)
    : computedIds(dataset, computed);
}
