import { seriesKey } from "../engine/series.ts";
import { QUALIFIERS } from "../quantity/qualifier.ts";
import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import { anchorFact, fact, factsOf, linksFact, verifiedFact } from "./fact.ts";
import {
  FIELD_LABELS,
  MEASURE_LABELS,
  MODALITY_LABELS,
  NOUN_LABEL,
  PRICE_BASIS_LABELS,
  REVIEW_LABELS,
  STANDING_LABELS,
} from "./labels.ts";
import { type Locale, say } from "./locale.ts";
import type { Fact, Note, RecordView, Section } from "./model.ts";
import { formatDate, formatPeriod } from "./period.ts";
import { formatInterval, formatQuantity, formatThreshold } from "./quantity.ts";
import { claimTags, claimValue, rowView } from "./row.ts";

function numberFacts(dataset: Dataset, claim: Claim, locale: Locale): Fact[] {
  const { quantity } = claim;
  if (quantity === null) return [];
  const { normalized } = quantity;
  const row = QUALIFIERS[quantity.qualifier];
  const inBase = { ...normalized, change: quantity.change };
  return factsOf(
    fact(FIELD_LABELS.threshold, [demand(dataset, claim, locale)], locale),
    fact(FIELD_LABELS.printed, [`“${quantity.printed}”`], locale),
    fact(
      FIELD_LABELS.qualifier,
      [row.spellings[locale][0] ?? "", say(row.authority, locale)],
      locale,
      claim.inferred.includes("qualifier"),
    ),
    fact(FIELD_LABELS.interval, [formatInterval(quantity, dataset.units, locale)], locale),
    fact(
      FIELD_LABELS.normalized,
      [normalized.unit === quantity.unit ? "" : formatInterval(inBase, dataset.units, locale)],
      locale,
    ),
  );
}

/** What a target demands; empty for what is not a target with a number. */
function demand(dataset: Dataset, claim: Claim, locale: Locale): string {
  if (claim.threshold === null || claim.quantity === null) return "";
  return formatThreshold(claim.threshold, claim.quantity.unit, dataset.units, locale);
}

/** What to read under the headline: what a target demands, or every value that the claim allows. */
function leadOf(dataset: Dataset, claim: Claim, locale: Locale): string {
  if (claim.quantity === null) return "";
  const text =
    demand(dataset, claim, locale) || formatInterval(claim.quantity, dataset.units, locale);
  const label = claim.threshold === null ? FIELD_LABELS.interval : FIELD_LABELS.threshold;
  return `${say(label, locale)}${locale === "zh" ? "：" : ": "}${text}`;
}

/** The fields of a claim that make its series, its time and its source. */
function contextFacts(dataset: Dataset, claim: Claim, locale: Locale): Fact[] {
  const inferred = (field: Claim["inferred"][number]) => claim.inferred.includes(field);
  const definition = dataset.indicators
    .find(({ id }) => id === claim.indicator)
    ?.definitions.find(({ id }) => id === claim.definition);
  return factsOf(
    fact(FIELD_LABELS.period, [formatPeriod(claim.period, locale)], locale, inferred("period")),
    fact(
      FIELD_LABELS.baseline,
      [claim.baseline === null ? "" : formatPeriod(claim.baseline, locale)],
      locale,
      inferred("baseline"),
    ),
    linksFact(
      dataset,
      FIELD_LABELS.indicator,
      "indicators",
      [claim.indicator],
      locale,
      inferred("indicator"),
    ),
    fact(
      FIELD_LABELS.definition,
      [definition === undefined ? claim.definition : say(definition.name, locale)],
      locale,
    ),
    linksFact(
      dataset,
      FIELD_LABELS.boundary,
      "boundaries",
      [claim.boundary],
      locale,
      inferred("boundary"),
    ),
    linksFact(dataset, FIELD_LABELS.sector, "sectors", [claim.sector], locale, inferred("sector")),
    linksFact(
      dataset,
      FIELD_LABELS.product,
      "products",
      [claim.product],
      locale,
      inferred("product"),
    ),
    linksFact(dataset, FIELD_LABELS.place, "places", [claim.place], locale, inferred("place")),
    fact(
      FIELD_LABELS.priceBasis,
      [claim.priceBasis === null ? "" : say(PRICE_BASIS_LABELS[claim.priceBasis], locale)],
      locale,
      inferred("priceBasis"),
    ),
    fact(
      FIELD_LABELS.modality,
      [say(MODALITY_LABELS[claim.modality], locale)],
      locale,
      inferred("modality"),
    ),
    fact(FIELD_LABELS.measure, [say(MEASURE_LABELS[claim.measure], locale)], locale),
    linksFact(dataset, FIELD_LABELS.plan, "plans", claim.plans, locale),
    linksFact(dataset, FIELD_LABELS.mechanism, "mechanisms", claim.mechanisms, locale),
    linksFact(dataset, FIELD_LABELS.theme, "themes", claim.themes, locale),
    linksFact(dataset, FIELD_LABELS.document, "documents", [claim.document], locale),
    linksFact(
      dataset,
      FIELD_LABELS.speaker,
      "actors",
      [claim.speaker],
      locale,
      inferred("speaker"),
    ),
    anchorFact(claim, locale),
    verifiedFact(claim, locale),
    fact(FIELD_LABELS.standing, [say(STANDING_LABELS[claim.standing], locale)], locale),
    fact(FIELD_LABELS.reviewed, [say(REVIEW_LABELS[claim.reviewed], locale)], locale),
  );
}

function notes(dataset: Dataset, claim: Claim, locale: Locale): Note[] {
  const zh = locale === "zh";
  const reading =
    claim.note === null
      ? []
      : [
          {
            heading: zh ? "解读说明" : "How it was read",
            text: say(claim.note, locale),
            tone: "inferred" as const,
          },
        ];
  const readings = claim.readings.map((entry) => ({
    heading: entry.chosen
      ? zh
        ? "采用的读法"
        : "Reading chosen"
      : zh
        ? "未采用的读法"
        : "Reading not chosen",
    text: `${say(entry.description, locale)} ${formatQuantity(entry.quantity, dataset.units, locale)}${zh ? "：" : ": "}${formatInterval({ ...entry.quantity.normalized, change: entry.quantity.change }, dataset.units, locale)}${zh ? "。" : ". "}${say(entry.why, locale)}`,
    tone: entry.chosen ? ("good" as const) : ("warning" as const),
  }));
  const errata = claim.errata.map((erratum) => ({
    heading: zh
      ? `${formatDate(erratum.on, locale)}更正`
      : `Corrected ${formatDate(erratum.on, locale)}`,
    text: `${erratum.field}: ${erratum.was}. ${say(erratum.why, locale)}`,
    tone: "warning" as const,
  }));
  return [...reading, ...readings, ...errata];
}

function sections(dataset: Dataset, claim: Claim, locale: Locale): Section[] {
  const zh = locale === "zh";
  const rows = (claims: readonly Claim[]) =>
    claims.map((other) => rowView(dataset, "claims", other, locale));
  const series = dataset.claims.filter(
    (other) => other.id !== claim.id && seriesKey(other) === seriesKey(claim),
  );
  return [
    {
      heading: zh ? "所限定的陈述" : "Claim that it scopes",
      rows: rows(dataset.claims.filter((other) => other.id === claim.scopes)),
    },
    {
      heading: zh ? "限定本陈述的计数" : "Counts that scope it",
      rows: rows(dataset.claims.filter((other) => other.scopes === claim.id)),
    },
    { heading: zh ? "同一序列的其他陈述" : "Other claims of the same series", rows: rows(series) },
    {
      heading: zh
        ? "同一指标、不同口径的陈述：不可直接比较"
        : "Claims of the same indicator, differently bounded: not directly comparable",
      rows: rows(
        dataset.claims.filter(
          (other) => other.indicator === claim.indicator && seriesKey(other) !== seriesKey(claim),
        ),
      ),
    },
  ].filter((section) => section.rows.length > 0);
}

/** A claim as every face shows it. */
export function claimView(dataset: Dataset, claim: Claim, locale: Locale): RecordView {
  return {
    to: { noun: "claims", id: claim.id },
    kind: say(NOUN_LABEL.claims, locale),
    title: say(claim.statement, locale),
    headline: claimValue(dataset, claim, locale),
    lead: leadOf(dataset, claim, locale),
    tags: claimTags(claim, locale),
    facts: [...numberFacts(dataset, claim, locale), ...contextFacts(dataset, claim, locale)],
    notes: notes(dataset, claim, locale),
    sections: sections(dataset, claim, locale),
  };
}
