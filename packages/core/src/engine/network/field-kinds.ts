import { type Bounds, bounds } from "../../quantity/bounds.ts";
import { parsePeriod } from "../../quantity/period.ts";
import { NOUGHT } from "../../quantity/rational.ts";
import type { Kind } from "../constraint.ts";
import { DIFFERENCES, RATIOS } from "./algebra.ts";
import type { Said } from "./chain.ts";
import { createField, type Field, type Locate } from "./field.ts";

/** The node that stands for one base unit among ratios, and for nothing among differences. */
const UNIT = 0;

/** Nodes for periods beside the one for the unit, and where an unknown lies between them. */
function amongPeriods(periods: readonly string[]): Locate {
  const nodes = new Map(periods.map((period, index) => [period, index + 1]));
  return (period, baseline) => {
    const [from, to] = [baseline === null ? UNIT : nodes.get(baseline), nodes.get(period)];
    return from === undefined || to === undefined ? null : { from, to };
  };
}

/** Logarithms of positive values: levels and relative changes. */
export function ratioField(
  series: string,
  periods: readonly string[],
  said: readonly Said[],
): Field {
  const locate = amongPeriods(periods);
  const place: Field["place"] = ({ constraint: { kind, period, baseline } }) =>
    kind === "difference" ? null : locate(period, baseline);
  return createField({ series, algebra: RATIOS, size: periods.length + 1, said, place, locate });
}

/** The values themselves: levels and absolute changes, percentage points among them. */
export function valueField(
  series: string,
  periods: readonly string[],
  said: readonly Said[],
): Field {
  const between = amongPeriods(periods);
  const place: Field["place"] = ({ constraint: { kind, period, baseline } }) =>
    kind === "ratio" ? null : between(period, baseline);
  const locate: Locate = (period, baseline) => (baseline === null ? between(period, null) : null);
  return createField({
    series,
    algebra: DIFFERENCES,
    size: periods.length + 1,
    said,
    place,
    locate,
  });
}

const DAY = 86_400_000;

/** The day before a period begins and the day with which it ends: the boundaries between which it sums. */
function boundariesOf(period: string): readonly [string, string] | null {
  const span = parsePeriod(period);
  if (span === null) return null;
  return [new Date(Date.parse(span.start) - DAY).toISOString().slice(0, 10), span.end];
}

/** What a flow that is never negative does between two boundaries: it does not fall. */
function growth(series: string, from: string, to: string, domain: Kind["domain"]): Said {
  const constraint = { kind: "level", period: `${from}/${to}`, baseline: null } as const;
  const never: Bounds = bounds(NOUGHT, null);
  return {
    series,
    constraint: { ...constraint, bounds: never },
    because: { kind: "domain", domain },
  };
}

/**
 * What a flow has summed up to at the boundaries of its periods: halves, years, year-to-date and totals are differences
 * of it.
 */
export function cumulativeField(
  series: string,
  periods: readonly string[],
  said: readonly Said[],
  { domain }: Pick<Kind, "domain">,
): Field {
  const spans = new Map(periods.map((period) => [period, boundariesOf(period)]));
  const boundaries = [...new Set([...spans.values()].flatMap((span) => span ?? []))].sort();
  const nodes = new Map(boundaries.map((boundary, index) => [boundary, index]));
  const grows =
    domain === "signed"
      ? []
      : boundaries.slice(1).map((to, index) => growth(series, boundaries[index] ?? to, to, domain));
  for (const {
    constraint: { period },
  } of grows)
    spans.set(period, period.split("/") as [string, string]);
  const locate: Locate = (period, baseline) => {
    const [start, end] = spans.get(period) ?? [];
    if (start === undefined || end === undefined || baseline !== null) return null;
    return { from: nodes.get(start) ?? 0, to: nodes.get(end) ?? 0 };
  };
  const place: Field["place"] = ({ constraint: { kind, period, baseline } }) =>
    kind === "level" ? locate(period, baseline) : null;
  return createField({
    series,
    algebra: DIFFERENCES,
    size: boundaries.length,
    said: [...said, ...grows],
    place,
    locate,
  });
}
