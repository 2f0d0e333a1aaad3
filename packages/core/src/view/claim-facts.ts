import { seriesKey } from "../engine/series.ts";
import { targetStanding } from "../engine/target-standing.ts";
import { QUALIFIER_SPELLINGS } from "../quantity/qualifier-phrase.ts";
import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Bilingual } from "../schema/text.ts";
import { anchorFact, fact, factsOf, linksFact, verifiedFact } from "./fact.ts";
import type { Field } from "./field-labels.ts";
import {
  MEASURE_LABELS,
  MODALITY_LABELS,
  NO_HEDGE,
  PRICE_BASIS_LABELS,
  REVIEW_LABELS,
  STANDING_LABELS,
} from "./labels.ts";
import { type Locale, say } from "./locale.ts";
import type { Fact, TextLink } from "./model.ts";
import { formatPeriod } from "./period.ts";
import { QUALIFIER_MEANINGS } from "./qualifier-meanings.ts";
import { formatInterval, formatThreshold } from "./quantity.ts";
import { claimInterval } from "./row.ts";
import { seriesLabel } from "./series-label.ts";
import { standingText } from "./standing-text.ts";

/** What a target demands; empty for what is not a target with a number. */
export function demandOf(dataset: Dataset, claim: Claim, locale: Locale): string {
  const { threshold, quantity } = claim;
  if (threshold === null || quantity === null) return "";
  const unit = dataset.units.find(({ id }) => id === quantity.unit);
  // What is known of a change is told in percent: "six-fold" beside it could not be compared.
  if (quantity.change === "relative" && unit?.base === "percent" && unit.id !== unit.base) {
    const value = (threshold.value + Number(unit.offset)) * Number(unit.factor);
    return formatThreshold({ ...threshold, value }, unit.base, dataset.units, locale);
  }
  return formatThreshold(threshold, quantity.unit, dataset.units, locale);
}

/** Where a target stands by the reported claims of its series, leading to how; nothing for what is no target. */
function standingLink(dataset: Dataset, claim: Claim, locale: Locale): TextLink | null {
  const standing = targetStanding(dataset, claim);
  if (standing === null) return null;
  return { text: standingText(standing, locale), to: { noun: "targets", id: claim.id } };
}

/** What the number says: what it demands, its digits, its hedge, and every value it allows. */
export function numberFacts(dataset: Dataset, claim: Claim, locale: Locale): Fact[] {
  const { quantity, inferred } = claim;
  if (quantity === null) return [];
  const { normalized, qualifier } = quantity;
  const signed = inferred.includes("direction") || inferred.includes("unit");
  const inBase = { ...normalized, change: quantity.change };
  const sameUnit = normalized.unit === quantity.unit;
  const allowed = claimInterval(dataset, claim, locale);
  return factsOf(
    fact("threshold", [demandOf(dataset, claim, locale)], locale),
    fact("tracking", [standingLink(dataset, claim, locale)], locale),
    fact("printed", [`“${quantity.printed}”`], locale),
    fact(
      "qualifier",
      [
        QUALIFIER_SPELLINGS[qualifier][locale][0] || say(NO_HEDGE, locale),
        say(QUALIFIER_MEANINGS[qualifier], locale),
      ],
      locale,
      inferred.includes("qualifier"),
    ),
    fact("interval", [allowed], locale, signed),
    fact(
      "normalized",
      [sameUnit ? "" : formatInterval(inBase, dataset.units, locale)],
      locale,
      signed,
    ),
  );
}

/** The series that a claim belongs to, leading to what follows there. */
export function seriesLink(dataset: Dataset, claim: Claim, locale: Locale): TextLink {
  const to = { noun: "series", id: seriesKey(claim) } as const;
  return { text: seriesLabel(dataset, claim, locale), to };
}

/** The fields of a claim that make its series, its time and its source, each marked where it was inferred. */
export function contextFacts(dataset: Dataset, claim: Claim, locale: Locale): Fact[] {
  const inferred = (field: string) => (claim.inferred as readonly string[]).includes(field);
  const links = (
    field: Field,
    kind: Parameters<typeof linksFact>[2],
    ids: readonly (string | null)[],
  ) => linksFact(dataset, field, kind, ids, locale, inferred(field));
  const words = (field: Field, text: Bilingual | null | undefined) =>
    fact(field, text ? [say(text, locale)] : [], locale, inferred(field));
  const time = (field: "period" | "baseline") => {
    const value = claim[field];
    return fact(
      field,
      value === null ? [] : [formatPeriod(value, locale)],
      locale,
      inferred(field),
    );
  };
  const definition = dataset.indicators
    .find(({ id }) => id === claim.indicator)
    ?.definitions.find(({ id }) => id === claim.definition);
  return factsOf(
    links("status", "statuses", [claim.status]),
    time("period"),
    time("baseline"),
    links("indicator", "indicators", [claim.indicator]),
    words("definition", definition?.description),
    links("boundary", "boundaries", [claim.boundary]),
    links("sector", "sectors", [claim.sector]),
    links("product", "products", [claim.product]),
    links("place", "places", [claim.place]),
    words("priceBasis", claim.priceBasis && PRICE_BASIS_LABELS[claim.priceBasis]),
    fact("series", [seriesLink(dataset, claim, locale)], locale),
    words("modality", MODALITY_LABELS[claim.modality]),
    words("measure", MEASURE_LABELS[claim.measure]),
    links("plan", "plans", claim.plans),
    links("mechanism", "mechanisms", claim.mechanisms),
    links("theme", "themes", claim.themes),
    links("document", "documents", [claim.document]),
    links("speaker", "actors", [claim.speaker]),
    anchorFact(claim, locale),
    verifiedFact(claim, locale),
    words("standing", STANDING_LABELS[claim.standing]),
    words("reviewed", REVIEW_LABELS[claim.reviewed]),
  );
}
