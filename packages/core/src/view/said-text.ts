import { documentDay } from "../engine/document-day.ts";
import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import { inBrackets, type Locale, labelled } from "./locale.ts";
import { nameOf } from "./names.ts";
import { formatDate } from "./period.ts";
import { claimPeriod, claimValue } from "./row.ts";

/** How many statements a sentence names; the rest stand below it. */
export const NAMED = 6;

/** Who says it, and when: "NDRC (22 September 2022)". */
export function saidBy(dataset: Dataset, claim: Claim, locale: Locale): string {
  const document = dataset.documents.find(({ id }) => id === claim.document);
  const name = document === undefined ? "" : nameOf(dataset, "actors", document.publisher, locale);
  const day = document === undefined ? "" : formatDate(documentDay(document), locale);
  return `${name}${inBrackets(day, locale)}`;
}

/** Who says what: "NDRC (22 September 2022): 56.8 %, 2021". */
export function saidText(dataset: Dataset, claim: Claim, locale: Locale): string {
  const [value, when] = [claimValue(dataset, claim, locale), claimPeriod(claim, locale)];
  const said = locale === "zh" ? `${when}${value}` : `${value}, ${when}`;
  return labelled(saidBy(dataset, claim, locale), said, locale);
}
