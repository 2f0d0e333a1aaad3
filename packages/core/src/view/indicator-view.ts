import { consequencesOf } from "../engine/derive/consequences.ts";
import { seriesOf } from "../engine/series.ts";
import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Indicator } from "../schema/indicator.ts";
import { COMPUTED_LABELS } from "./answer-labels.ts";
import { derivedSection } from "./derivation-view.ts";
import { fact, factsOf, linksFact } from "./fact.ts";
import { AGGREGATION_LABELS, DESIRED_LABELS, NOUN_LABEL } from "./labels.ts";
import { type Locale, labelled, say } from "./locale.ts";
import type { RecordView } from "./model.ts";
import { rowView } from "./row.ts";
import { seriesLabel } from "./series-label.ts";
import { seriesRow } from "./series-row.ts";

/** An indicator as every face shows it: what it measures, and its claims series by series. */
export function indicatorView(dataset: Dataset, indicator: Indicator, locale: Locale): RecordView {
  const unit = dataset.units.find(({ id }) => id === indicator.unit);
  const other = locale === "zh" ? "en" : "zh";
  const definitions = indicator.definitions.map((definition) =>
    labelled(say(definition.name, locale), say(definition.description, locale), locale),
  );
  const claims = dataset.claims.filter((claim) => claim.indicator === indicator.id);
  const answers = seriesOf(claims).flatMap(({ key }) => consequencesOf(dataset, key));
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
    ...derivedSection(dataset, answers, locale),
    sections: [
      {
        heading: say(COMPUTED_LABELS.series, locale),
        rows: seriesOf(claims).map(({ key }) => seriesRow(dataset, key, locale)),
      },
      ...seriesOf(claims).map((series) => ({
        heading: seriesLabel(dataset, series.claims[0] as Claim, locale),
        rows: series.claims.map((claim) => rowView(dataset, "claims", claim, locale)),
      })),
    ],
  };
}
