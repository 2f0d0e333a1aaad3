import type { Check, Series, TargetStanding } from "@peakline/core";
import type { Column } from "../csv.ts";

type Bounds = {
  lower: number | null;
  upper: number | null;
  lowerOpen: boolean;
  upperOpen: boolean;
};

/** An interval as four columns; nothing where there is none. */
function interval<T>(name: string, get: (record: T) => Bounds | null): Column<T>[] {
  return [
    [`${name}_lower`, (record) => get(record)?.lower ?? null],
    [`${name}_upper`, (record) => get(record)?.upper ?? null],
    [`${name}_lower_open`, (record) => get(record)?.lowerOpen ?? null],
    [`${name}_upper_open`, (record) => get(record)?.upperOpen ?? null],
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
  ["periods", (series) => series.periods],
  ["claims", (series) => series.claims],
];

/** The columns of targets. */
export const targetColumns: readonly Column<TargetStanding>[] = [
  ["target", (target) => target.target],
  ["baseline", (target) => target.baseline],
  ["deadline", (target) => target.deadline],
  ["classes", (target) => target.classes],
  ["certain", (target) => target.certain],
  ["unchecked", (target) => target.unchecked],
  ["evidence", (target) => target.evidence],
  ["claims", (target) => target.claims],
  ["elapsed", (target) => target.elapsed],
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
  ["claims", (check) => check.claims],
  ["unit", (check) => check.unit],
  ...interval<Check>("stated", (check) => check.stated),
  ...interval<Check>("implied", (check) => check.implied),
  ["difference", (check) => check.difference],
  ["tolerance", (check) => check.tolerance],
  ["differs", (check) => check.differs],
  ["reading", (check) => check.reading],
];
