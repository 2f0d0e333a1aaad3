import type { Check, ClaimConflict, Series, TargetStanding } from "@peakline/core";
import type { Column } from "../csv.ts";
import { json } from "./shared.ts";

type Bounds = {
  lower: number | null;
  upper: number | null;
  lowerOpen: boolean;
  upperOpen: boolean;
};

/** An interval as four columns; nothing where there is none. */
function interval<T>(name: string, get: (record: T) => Bounds | null): Column<T>[] {
  return [
    [`${name}_lower`, (record) => get(record)?.lower ?? null, "number"],
    [`${name}_upper`, (record) => get(record)?.upper ?? null, "number"],
    [`${name}_lower_open`, (record) => get(record)?.lowerOpen ?? null, "boolean"],
    [`${name}_upper_open`, (record) => get(record)?.upperOpen ?? null, "boolean"],
  ];
}

/** The columns of series. New ones go to the end: readers count on the order. */
export const seriesColumns: readonly Column<Series>[] = [
  ["id", (series) => series.id],
  ["indicator", (series) => series.indicator],
  ["definition", (series) => series.definition],
  ["boundary", (series) => series.boundary],
  ["sector", (series) => series.sector],
  ["product", (series) => series.product],
  ["place", (series) => series.place],
  ["price_basis", (series) => series.priceBasis],
  ["periods", (series) => series.periods, "list"],
  ["claims", (series) => series.claims, "list"],
];

/** The columns of targets. */
export const targetColumns: readonly Column<TargetStanding>[] = [
  ["target", (target) => target.target],
  ["baseline", (target) => target.baseline],
  ["deadline", (target) => target.deadline],
  ["classes", (target) => target.classes, "list"],
  ["certain", (target) => target.certain, "boolean"],
  ["unchecked", (target) => target.unchecked],
  ["evidence", (target) => target.evidence],
  ["claims", (target) => target.claims, "list"],
  ["elapsed", (target) => target.elapsed, "number"],
  ...interval<TargetStanding>("official", (target) => target.official),
  ...interval<TargetStanding>("linear", (target) => target.linear),
  ...interval<TargetStanding>("required_per_year", (target) => target.requiredPerYear),
  ...interval<TargetStanding>("pace_per_year", (target) => target.pacePerYear),
];

/** The columns of checks; how a value follows is told in JSON only. */
export const checkColumns: readonly Column<Check>[] = [
  ["id", (check) => check.id],
  ["kind", (check) => check.kind],
  ["verdict", (check) => check.verdict],
  ["reason", (check) => check.reason],
  ["series", (check) => check.series],
  ["modality", (check) => check.modality],
  ["period", (check) => check.period],
  ["baseline", (check) => check.baseline],
  ["claims", (check) => check.claims, "list"],
  ["unit", (check) => check.unit],
  ...interval<Check>("stated", (check) => check.stated),
  ...interval<Check>("implied", (check) => check.implied),
  ["difference", (check) => check.difference],
  ["tolerance", (check) => check.tolerance],
  ["differs", (check) => check.differs, "list"],
  ["reading", (check) => check.reading, "integer"],
];

/** The columns of conflicts. */
export const conflictColumns: readonly Column<ClaimConflict>[] = [
  ["id", (conflict) => conflict.id],
  ["series", (conflict) => conflict.series],
  ["modality", (conflict) => conflict.modality],
  ["vintage", (conflict) => conflict.vintage],
  ["claims", (conflict) => conflict.claims, "list"],
  ["algebra", (conflict) => conflict.algebra],
  ["result", (conflict) => conflict.result],
  ["more", (conflict) => conflict.more, "boolean"],
  ["terms", (conflict) => json(conflict.terms), "array"],
];
