import type { Check, CheckDimension } from "../schema/check.ts";
import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Bilingual } from "../schema/text.ts";
import { DIMENSION_LABELS } from "./answer-labels.ts";
import { claimsOf } from "./check-text.ts";
import { PRICE_BASIS_LABELS } from "./labels.ts";
import { type Locale, labelled, say } from "./locale.ts";
import { nameOf } from "./names.ts";
import { claimPeriod } from "./row.ts";

const NOT_NAMED: Bilingual = { en: "none named", zh: "未注明" };

/** What a claim says in one dimension. */
function inDimension(
  dataset: Dataset,
  claim: Claim,
  dimension: CheckDimension,
  locale: Locale,
): string {
  const { indicator, definition, vintage, boundary, priceBasis } = claim;
  switch (dimension) {
    case "indicator":
      return nameOf(dataset, "indicators", indicator, locale);
    case "definition": {
      const all = dataset.indicators.find(({ id }) => id === indicator)?.definitions;
      const own = all?.find(({ id }) => id === definition);
      return own === undefined ? definition : say(own.name, locale);
    }
    case "boundary":
      return boundary === null ? "" : nameOf(dataset, "boundaries", boundary, locale);
    case "priceBasis":
      return priceBasis === null ? "" : say(PRICE_BASIS_LABELS[priceBasis], locale);
    case "vintage":
      return vintage ?? "";
    case "period":
      return claimPeriod(claim, locale);
  }
}

/** In what statements differ, a line for each: "boundary: 5G base station sites / newly built 5G base stations". */
export function differingLines(dataset: Dataset, check: Check, locale: Locale): string[] {
  const claims = claimsOf(dataset, check);
  return check.differs.map((dimension) => {
    const values = claims.map(
      (claim) => inDimension(dataset, claim, dimension, locale) || say(NOT_NAMED, locale),
    );
    const distinct = [...new Set(values)].join(locale === "zh" ? "／" : " / ");
    return labelled(say(DIMENSION_LABELS[dimension], locale), distinct, locale);
  });
}
