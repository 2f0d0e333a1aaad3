import { seriesOf } from "../engine/series.ts";
import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Indicator } from "../schema/indicator.ts";
import { fact, factsOf, linksFact } from "./fact.ts";
import { AGGREGATION_LABELS, DESIRED_LABELS, NOUN_LABEL, PRICE_BASIS_LABELS } from "./labels.ts";
import { joinParts, type Locale, labelled, say } from "./locale.ts";
import type { RecordView } from "./model.ts";
import { nameOf } from "./names.ts";
import { rowView } from "./row.ts";

/** What tells one series of an indicator from another: sector, boundary, product, place, definition, price basis. */
export function seriesLabel(dataset: Dataset, claim: Claim, locale: Locale): string {
  const indicator = dataset.indicators.find(({ id }) => id === claim.indicator);
  const definition =
    indicator !== undefined && indicator.definitions.length > 1
      ? indicator.definitions.find(({ id }) => id === claim.definition)
      : undefined;
  return joinParts([
    nameOf(dataset, "sectors", claim.sector, locale),
    claim.product === null ? "" : nameOf(dataset, "products", claim.product, locale),
    claim.boundary === null ? "" : nameOf(dataset, "boundaries", claim.boundary, locale),
    nameOf(dataset, "places", claim.place, locale),
    claim.priceBasis === null ? "" : say(PRICE_BASIS_LABELS[claim.priceBasis], locale),
    definition === undefined ? "" : say(definition.name, locale),
  ]);
}

/** An indicator as every face shows it: what it measures, and its claims series by series. */
export function indicatorView(dataset: Dataset, indicator: Indicator, locale: Locale): RecordView {
  const unit = dataset.units.find(({ id }) => id === indicator.unit);
  const other = locale === "zh" ? "en" : "zh";
  const definitions = indicator.definitions.map((definition) =>
    labelled(say(definition.name, locale), say(definition.description, locale), locale),
  );
  const claims = dataset.claims.filter((claim) => claim.indicator === indicator.id);
  return {
    to: { noun: "indicators", id: indicator.id },
    kind: say(NOUN_LABEL.indicators, locale),
    title: say(indicator.name, locale),
    headline: "",
    lead: say(indicator.description, locale),
    tags:
      indicator.desired === null
        ? []
        : [{ text: say(DESIRED_LABELS[indicator.desired], locale), tone: "neutral" }],
    facts: factsOf(
      fact("otherName", [say(indicator.name, other)], locale),
      fact("unit", [unit === undefined ? indicator.unit : say(unit.name, locale)], locale),
      fact("aggregation", [say(AGGREGATION_LABELS[indicator.aggregation], locale)], locale),
      fact("definition", definitions, locale),
      linksFact(dataset, "theme", "themes", indicator.themes, locale),
    ),
    notes: [],
    sections: seriesOf(claims).map((series) => ({
      heading: seriesLabel(dataset, series.claims[0] as Claim, locale),
      rows: series.claims.map((claim) => rowView(dataset, "claims", claim, locale)),
    })),
  };
}
