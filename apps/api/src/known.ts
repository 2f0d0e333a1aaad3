import { type Check, type Dataset, listChecks, publicationDay } from "@peakline/core";

/** Before every publication. */
const NEVER = "0000-01-01";

/** The last day up to and including this one on which a document was published. Between two nothing becomes known. */
export function lastPublication({ documents }: Dataset, asOf: string): string {
  return documents
    .map(({ published }) => publicationDay(published))
    .filter((day) => day <= asOf)
    .reduce((a, b) => (a > b ? a : b), NEVER);
}

/**
 * Every check of what was known on a day. The engine keeps its answers by day: asked for the day of the last publication it
 * keeps a few, whatever days it is asked for.
 */
export function checksKnown(
  dataset: Dataset,
  { asOf }: { readonly asOf?: string | undefined },
): readonly Check[] {
  return asOf === undefined
    ? listChecks(dataset)
    : listChecks(dataset, { asOf: lastPublication(dataset, asOf) });
}
