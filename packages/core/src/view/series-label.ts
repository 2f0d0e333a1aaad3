import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import { PRICE_BASIS_LABELS } from "./labels.ts";
import { joinParts, type Locale, say } from "./locale.ts";
import { nameOf } from "./names.ts";

/**
 * What tells one series of an indicator from another, always in this order: sector, product, boundary, place, price basis,
 * definition. A part is empty where the series has none.
 */
export function seriesParts(dataset: Dataset, claim: Claim, locale: Locale): string[] {
  const indicator = dataset.indicators.find(({ id }) => id === claim.indicator);
  const definition =
    indicator !== undefined && indicator.definitions.length > 1
      ? indicator.definitions.find(({ id }) => id === claim.definition)
      : undefined;
  const parts = [
    nameOf(dataset, "sectors", claim.sector, locale),
    claim.product === null ? "" : nameOf(dataset, "products", claim.product, locale),
    claim.boundary === null ? "" : nameOf(dataset, "boundaries", claim.boundary, locale),
    nameOf(dataset, "places", claim.place, locale),
    claim.priceBasis === null ? "" : say(PRICE_BASIS_LABELS[claim.priceBasis], locale),
    definition === undefined ? "" : say(definition.name, locale),
  ];
  // A sector and its product can have one name.
  return [...new Set(parts)];
}

/**
 * The same in one line.
 * @example
 * seriesLabel(dataset, recordOf("claims", "scio-2024-07-05-high-quality/energy-per-value-added"), "en");
 * // "Industry · Industrial enterprises above designated size · China"
 */
export const seriesLabel = (dataset: Dataset, claim: Claim, locale: Locale): string =>
  joinParts(seriesParts(dataset, claim, locale));
