import { parsePeriod } from "../quantity/period.ts";
import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";

/** The last day on which a date that is known only to a month or year may lie. */
const lastDay = (date: string): string => parsePeriod(date)?.end ?? date;

/** The latest publication date of a record: the default of every `asOf`. */
export function latestPublication(dataset: Dataset): string {
  return dataset.documents
    .map(({ published }) => lastDay(published))
    .reduce((a, b) => (a > b ? a : b), "");
}

/** The claims published up to and including a day, Beijing calendar: what was known then. */
export function claimsAsOf(dataset: Dataset, asOf: string = latestPublication(dataset)): Claim[] {
  const known = new Set(
    dataset.documents.filter(({ published }) => lastDay(published) <= asOf).map(({ id }) => id),
  );
  return dataset.claims.filter(({ document }) => known.has(document));
}
