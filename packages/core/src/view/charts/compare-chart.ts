import { seriesIndex } from "../../engine/series.ts";
import type { Claim } from "../../schema/claim.ts";
import type { Dataset } from "../../schema/dataset.ts";
import { joinParts, type Locale } from "../locale.ts";
import { nameOf } from "../names.ts";
import type { RowDatum, RowsSpec, TimedDatum } from "../scene/spec.ts";
import { seriesParts } from "../series-label.ts";
import { shownUnit } from "../shown-value.ts";
import { axisIn } from "./series-chart.ts";
import { statedData } from "./timed.ts";

/** Which values of series are compared. */
export interface Comparison {
  /** Ids of series, of one unit. */
  readonly series: readonly string[];
  /** Periods, such as ["2020", "2024"]; left out, the latest that each reports. */
  readonly periods?: readonly string[] | undefined;
  /** True for what a later publication replaced too, each in a row of its own. */
  readonly vintages?: boolean | undefined;
}

/** Series beside each other, and what else can be asked of them. */
export interface Compared {
  readonly spec: RowsSpec;
  /** The unit in which the numbers of `spec` are. */
  readonly unit: string;
  /** Every period in which one of them reports a level, in order. */
  readonly periods: readonly string[];
  /** Those of the series that report no level, or none in these periods, in their order. */
  readonly missing: readonly string[];
}

/** Why series cannot be compared. */
export type NoComparison = "unknown-series" | "no-levels" | "different-units";

/**
 * Labels of series, the name of the indicator first, told apart: the indicators, what else all of them share, and of each
 * what it has alone.
 */
function toldApart(labels: readonly (readonly string[])[]) {
  const indicators = [...new Set(labels.map(([name = ""]) => name))];
  const isShared = (part: string, at: number) => labels.every((label) => label[at] === part);
  const [first = []] = labels;
  return {
    indicators,
    common: first.filter((part, at) => at > 0 && isShared(part, at)),
    names: labels.map(
      (label) =>
        joinParts(label.filter((part, at) => !isShared(part, at))) || joinParts(label.slice(1)),
    ),
  };
}

/** True for a period that was asked for; the last day of a year stands for the year, as what is held is counted then. */
const isOf = (period: Claim["period"], periods: readonly string[]) =>
  typeof period === "string" &&
  (periods.includes(period) ||
    (/^\d{4}-12-31$/.test(period) && periods.includes(period.slice(0, 4))));

/** The values that are shown of one series: of the chosen periods, or of the latest. */
function chosenOf(
  data: readonly TimedDatum[],
  claims: readonly Claim[],
  { periods, vintages = false }: Comparison,
): TimedDatum[] {
  const wanted = new Set(
    claims.flatMap(({ id, period }) =>
      periods === undefined || isOf(period, periods) ? [id] : [],
    ),
  );
  const own = data.filter(({ id, isEarlier }) => wanted.has(id) && (vintages || !isEarlier));
  const last = own.at(-1);
  if (periods !== undefined || last === undefined) return own;
  return vintages ? own.filter(({ until }) => until === last.until) : [last];
}

/**
 * Reported levels of several series beside each other, each with everything that it allows; or the reason why there is no
 * scale that they share.
 * @example
 * const series = ["crude-steel-output.stated.-.iron-and-steel.crude-steel.china.-"];
 * const compared = comparison(dataset, { series, periods: ["2020", "2021"] }, "en");
 * typeof compared === "object" && compared.spec.rows.flatMap(({ data }) => data.map(({ value }) => value));
 * // ["1.053 Gt"]
 */
export function comparison(
  dataset: Dataset,
  asked: Comparison,
  locale: Locale,
): Compared | NoComparison {
  const index = seriesIndex(dataset);
  const found = asked.series.map((id) => ({
    id,
    claims: (index.get(id) ?? []).filter(
      ({ modality, quantity }) => modality === "actual" && quantity?.change === null,
    ),
  }));
  if (found.some(({ id }) => !index.has(id))) return "unknown-series";
  const all = found.flatMap(({ claims }) => claims);
  const [first] = all;
  if (first?.quantity == null) return "no-levels";
  const base = first.quantity.normalized.unit;
  if (all.some(({ quantity }) => quantity?.normalized.unit !== base)) return "different-units";
  const shown = shownUnit(
    dataset,
    all.map(({ id }) => id),
    base,
  );
  const axis = axisIn(dataset, shown, 1, locale);
  const told = found.flatMap(({ id, claims }) => {
    const [claim] = claims;
    if (claim === undefined) return [];
    const indicator = nameOf(dataset, "indicators", claim.indicator, locale);
    const data = chosenOf(statedData(dataset, claims, shown, axis.unit, locale), claims, asked);
    return [{ id, data, label: [indicator, ...seriesParts(dataset, claim, locale)] }];
  });
  const { indicators, common, names } = toldApart(told.map(({ label }) => label));
  const comma = locale === "zh" ? "，" : ", ";
  const rows = told.flatMap(({ data }, at) => {
    const own = names[at] ?? "";
    const inRow = (name: string, some: readonly TimedDatum[]) => ({
      name,
      data: some.map(
        (datum): RowDatum => ({ ...datum, name, label: `${datum.label}${comma}${datum.when}` }),
      ),
    });
    // Publications of one value are told apart by who published them and when.
    return asked.vintages === true
      ? data.map((datum) =>
          inRow(joinParts(told.length === 1 ? [datum.name] : [own, datum.name]), [datum]),
        )
      : [inRow(own, data)];
  });
  return {
    spec: {
      kind: "compare",
      title: joinParts([indicators.join(locale === "zh" ? "；" : "; "), ...common]),
      locale,
      ...axis,
      rows,
    },
    unit: shown.unit,
    periods: [
      ...new Set(all.flatMap(({ period }) => (typeof period === "string" ? [period] : []))),
    ].sort(),
    missing: asked.series.filter((id) => !told.some((each) => each.id === id && each.data.length)),
  };
}

/**
 * The drawing of a comparison alone.
 * @example compareChart(dataset, { series: ["hot-air"] }, "en") // "unknown-series"
 */
export function compareChart(
  dataset: Dataset,
  asked: Comparison,
  locale: Locale,
): RowsSpec | NoComparison {
  const compared = comparison(dataset, asked, locale);
  return typeof compared === "string" ? compared : compared.spec;
}
