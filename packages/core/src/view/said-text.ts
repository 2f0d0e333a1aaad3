import { documentDay } from "../engine/document-day.ts";
import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Locale } from "./locale.ts";
import { nameOf } from "./names.ts";
import { formatDate } from "./period.ts";
import { claimPeriod, claimValue } from "./row.ts";

/** How many statements a sentence names; the rest stand below it. */
export const NAMED = 6;

/** Who says what: "NDRC (22 September 2022): 56.8 % for 2021". */
export function saidText(dataset: Dataset, claim: Claim, locale: Locale): string {
  const document = dataset.documents.find(({ id }) => id === claim.document);
  const name = document === undefined ? "" : nameOf(dataset, "actors", document.publisher, locale);
  const day = document === undefined ? "" : formatDate(documentDay(document), locale);
  const value = claimValue(dataset, claim, locale);
  const when = claimPeriod(claim, locale);
  return locale === "zh"
    ? `${name}（${day}）：${when}${value}`
    : `${name} (${day}): ${value}, ${when}`;
}
