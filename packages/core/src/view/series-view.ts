import { listChecks } from "../engine/check/check.ts";
import { consequencesOf } from "../engine/derive/consequences.ts";
import { seriesIndex, seriesKey } from "../engine/series.ts";
import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import { COMPUTED_LABEL, COMPUTED_LABELS } from "./answer-labels.ts";
import { assumedTables } from "./assumed-table.ts";
import { checkRow } from "./check-row.ts";
import { derivedSection } from "./derivation-view.ts";
import { fact, factsOf, linksFact } from "./fact.ts";
import { knownWhen } from "./known-when.ts";
import { AGGREGATION_LABELS, MODALITY_LABELS, PRICE_BASIS_LABELS } from "./labels.ts";
import { type Locale, say } from "./locale.ts";
import type { Fact, RecordView, Section } from "./model.ts";
import { linkTo, nameOf } from "./names.ts";
import { rowView } from "./row.ts";
import { seriesLabel } from "./series-label.ts";
import { seriesRow } from "./series-row.ts";

/** Everything that makes claims speak of the same thing. */
function seriesFacts(dataset: Dataset, claim: Claim, locale: Locale): Fact[] {
  const indicator = dataset.indicators.find(({ id }) => id === claim.indicator);
  const definition = indicator?.definitions.find(({ id }) => id === claim.definition);
  const unit = dataset.units.find(({ id }) => id === indicator?.unit);
  return factsOf(
    fact("indicator", [linkTo(dataset, "indicators", claim.indicator, locale)], locale),
    fact("definition", [definition === undefined ? "" : say(definition.name, locale)], locale),
    linksFact(dataset, "boundary", "boundaries", [claim.boundary], locale),
    linksFact(dataset, "sector", "sectors", [claim.sector], locale),
    linksFact(dataset, "product", "products", [claim.product], locale),
    linksFact(dataset, "place", "places", [claim.place], locale),
    fact(
      "priceBasis",
      [claim.priceBasis === null ? "" : say(PRICE_BASIS_LABELS[claim.priceBasis], locale)],
      locale,
    ),
    fact("unit", [unit === undefined ? "" : say(unit.name, locale)], locale),
    fact(
      "aggregation",
      [indicator === undefined ? "" : say(AGGREGATION_LABELS[indicator.aggregation], locale)],
      locale,
    ),
  );
}

function statedSections(dataset: Dataset, claims: readonly Claim[], locale: Locale): Section[] {
  return (["actual", "target", "forecast"] as const).flatMap((modality): Section[] => {
    const rows = claims
      .filter((claim) => claim.modality === modality)
      .map((claim) => rowView(dataset, "claims", claim, locale));
    const heading = say(MODALITY_LABELS[modality], locale);
    return rows.length === 0 ? [] : [{ heading, basis: "stated", rows }];
  });
}

/** The checks in which claims of the series take part. */
function checkSection(dataset: Dataset, claims: readonly Claim[], locale: Locale): Section[] {
  const own = new Set(claims.map(({ id }) => id));
  const rows = listChecks(dataset)
    .filter((check) => check.claims.some((id) => own.has(id)))
    .map((check) => checkRow(dataset, check, locale));
  return rows.length === 0 ? [] : [{ heading: say(COMPUTED_LABELS.checks, locale), rows }];
}

/** Other series of the same indicator: of another boundary, sector or place. */
function otherSeries(dataset: Dataset, claim: Claim, locale: Locale): Section[] {
  const first = [...seriesIndex(dataset).values()].flatMap(([each]) => each ?? []);
  const rows = first
    .filter((each) => each.indicator === claim.indicator && seriesKey(each) !== seriesKey(claim))
    .map((each) => seriesRow(dataset, seriesKey(each), locale));
  const heading =
    locale === "zh"
      ? "同一指标的其他序列：不可直接比较"
      : "Other series of the indicator: not directly comparable";
  return rows.length === 0 ? [] : [{ heading, rows }];
}

/**
 * A series as every face shows it: what is stated, what follows, what only an assumption gives, what was known when, and whether it adds up. Null where there is none.
 * @example
 * const view = seriesView(dataset, "green-factories-removed.stated.national-level.industry.-.china.-", "en");
 * view?.sections.map(({ heading }) => heading); // ["Reported", "Does it add up?"]
 */
export function seriesView(dataset: Dataset, id: string, locale: Locale): RecordView | null {
  const claims = seriesIndex(dataset).get(id) ?? [];
  const [claim] = claims;
  if (claim === undefined) return null;
  const follows = consequencesOf(dataset, id);
  return {
    to: { noun: "series", id },
    kind: say(COMPUTED_LABEL.series, locale),
    title: nameOf(dataset, "indicators", claim.indicator, locale),
    headline: "",
    lead: seriesLabel(dataset, claim, locale),
    tags: [],
    facts: seriesFacts(dataset, claim, locale),
    notes: [],
    ...derivedSection(dataset, follows, locale),
    tables: [
      ...assumedTables(dataset, id, claims, locale),
      ...knownWhen(dataset, id, { claims, follows }, locale),
    ],
    sections: [
      ...statedSections(dataset, claims, locale),
      ...checkSection(dataset, claims, locale),
      ...otherSeries(dataset, claim, locale),
    ],
  };
}
