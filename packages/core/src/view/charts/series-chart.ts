import { consequencesOf } from "../../engine/derive/consequences.ts";
import { seriesIndex } from "../../engine/series.ts";
import type { Claim } from "../../schema/claim.ts";
import type { Dataset } from "../../schema/dataset.ts";
import type { Unit } from "../../schema/unit.ts";
import { joinParts, type Locale } from "../locale.ts";
import { nameOf } from "../names.ts";
import type { Axis, PlotSpec } from "../scene/spec.ts";
import { seriesLabel } from "../series-label.ts";
import { type ShownUnit, shownUnit } from "../shown-value.ts";
import { partsOf } from "../value-parts.ts";
import { derivedDatum, statedData } from "./timed.ts";

/** An axis in a unit; numbers of the size that it is drawn at decide how Chinese writes it. */
export function axisIn(
  { units }: { readonly units: readonly Unit[] },
  { unit }: Pick<ShownUnit, "unit">,
  size: number,
  locale: Locale,
): Axis {
  return {
    unit: partsOf(size, unit, units, locale).unit.trim(),
    tick: (value) => partsOf(value, unit, units, locale).number,
  };
}

/** What a series is called where nothing around it says so. */
export const seriesTitle = (dataset: Dataset, claim: Claim, locale: Locale) =>
  joinParts([
    nameOf(dataset, "indicators", claim.indicator, locale),
    seriesLabel(dataset, claim, locale),
  ]);

/**
 * The levels of a series over time, stated and derived. Null where it has none.
 * @example
 * const levels = seriesChart(dataset, "green-factories-removed.stated.national-level.industry.-.china.-", "en")?.data;
 * levels?.find(({ when }) => when === "2024")?.value; // "47"
 */
export function seriesChart(dataset: Dataset, id: string, locale: Locale): PlotSpec | null {
  const all = seriesIndex(dataset).get(id) ?? [];
  const claims = all.filter(({ quantity }) => quantity?.change === null);
  const [claim] = claims;
  const base = claim?.quantity?.normalized.unit;
  if (claim === undefined || base === undefined) return null;
  const shown = shownUnit(
    dataset,
    claims.map((each) => each.id),
    base,
    id,
  );
  const { unit } = axisIn(dataset, shown, 1, locale);
  const derived = consequencesOf(dataset, id).flatMap((answer) =>
    answer.question.baseline === null && !answer.isStated
      ? (derivedDatum(dataset, answer, shown, unit, locale) ?? [])
      : [],
  );
  const stated = statedData(dataset, claims, shown, unit, locale);
  const printed = new Set(stated.filter(({ tone }) => tone === "actual").map(({ when }) => when));
  const data = [
    ...stated,
    // Where a number was printed, what follows beside it is drawn, and not written over it.
    ...derived.map((datum) => (printed.has(datum.when) ? { ...datum, label: "" } : datum)),
  ].sort((a, b) => a.until - b.until);
  if (data.length === 0) return null;
  return {
    kind: "series",
    title: seriesTitle(dataset, claim, locale),
    locale,
    ...axisIn(dataset, shown, 1, locale),
    data,
    courses: [],
  };
}
