import { type Check, type Dataset, listChecks, parsePeriod } from "@peakline/core";

/** Before every publication. */
const NEVER = "0000-01-01";

/**
 * Every check of what was known on a day. Between two publications nothing becomes known, and the engine keeps its answers
 * by day: asked for the day of the last publication it keeps a few, whatever days it is asked for.
 */
export function checksKnown(
  dataset: Dataset,
  { asOf }: { readonly asOf?: string | undefined },
): readonly Check[] {
  if (asOf === undefined) return listChecks(dataset);
  const days = dataset.documents.map(({ published }) => parsePeriod(published)?.end ?? published);
  const last = days.filter((day) => day <= asOf).reduce((a, b) => (a > b ? a : b), NEVER);
  return listChecks(dataset, { asOf: last });
}
