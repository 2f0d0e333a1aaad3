import { parsePeriod } from "../quantity/period.ts";
import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import { remembered } from "./remembered.ts";

/**
 * The last day on which a date that is known only to a month or year may lie.
 * @example publicationDay("2024-02") // "2024-02-29"
 */
export const publicationDay = (date: string): string => parsePeriod(date)?.end ?? date;

/** The day of publication of each document of a record; the same record is read once, as every answer asks for it. */
const publicationDays = remembered(
  (dataset: Dataset) =>
    new Map(dataset.documents.map(({ id, published }) => [id, publicationDay(published)])),
);

/**
 * The latest publication date of a record: the default of every `asOf`.
 * @example latestPublication(recordAsOf(dataset, "2024-07-31")) // "2024-07-26"
 */
export function latestPublication(dataset: Dataset): string {
  return [...publicationDays(dataset).values()].reduce((a, b) => (a > b ? a : b), "");
}

/** What was known, and whose word counts. */
export interface Known {
  /** Publication date up to and including that day, Beijing calendar; by default the latest of the record. */
  readonly asOf?: string | undefined;
  /** By default primary claims only: drafts, secondary and implausible ones carry no verdict. */
  readonly standings?: readonly Claim["standing"][] | undefined;
}

const PRIMARY: readonly Claim["standing"][] = ["primary"];

/** Whether a claim was known, and counts. */
export function isKnown(
  dataset: Dataset,
  { asOf, standings = PRIMARY }: Known,
): (claim: Claim) => boolean {
  const later = new Set(
    asOf === undefined
      ? []
      : [...publicationDays(dataset)].flatMap(([id, day]) => (day > asOf ? [id] : [])),
  );
  return (claim) => !later.has(claim.document) && standings.includes(claim.standing);
}

/**
 * The claims published up to and including a day, Beijing calendar: what was known then.
 * @example
 * claimsAsOf(dataset, "2011-12-31").map(({ document }) => document).at(0);
 * // "china-org-cn-2011-03-28-green-targets"
 */
export function claimsAsOf(dataset: Dataset, asOf?: string): Claim[] {
  const known = isKnown(dataset, {
    asOf,
    standings: ["primary", "secondary", "draft", "implausible"],
  });
  return dataset.claims.filter(known);
}

/**
 * The record as it was known on a day: the documents published up to and including it, with what they state and announce.
 * Names, plans and mechanisms stay, because no publication made them; without a day it is the record itself.
 * @example recordAsOf(dataset, "2011-12-31").documents.map(({ id }) => id) // ["china-org-cn-2011-03-28-green-targets"]
 */
export function recordAsOf(dataset: Dataset, asOf?: string): Dataset {
  if (asOf === undefined) return dataset;
  const known = new Set(
    [...publicationDays(dataset)].flatMap(([id, day]) => (day <= asOf ? [id] : [])),
  );
  return {
    ...dataset,
    documents: dataset.documents.filter(({ id }) => known.has(id)),
    claims: dataset.claims.filter(({ document }) => known.has(document)),
    commitments: dataset.commitments.filter(({ document }) => known.has(document)),
  };
}
