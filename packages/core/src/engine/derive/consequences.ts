import { parsePeriod } from "../../quantity/period.ts";
import type { Dataset } from "../../schema/dataset.ts";
import type { Derivation } from "../../schema/derivation.ts";
import { claimsAsOf } from "../as-of.ts";
import { createLogNetwork } from "../log-network.ts";
import { seriesKey } from "../series.ts";
import { type DeriveOptions, derive } from "./derive.ts";

/** True for two periods of the same length, so that a change from one to the other is a change of like with like. */
function comparable(baseline: string, period: string): boolean {
  const [from, to] = [parsePeriod(baseline), parsePeriod(period)];
  if (from === null || to === null || from.kind !== to.kind) return false;
  return (
    from.kind !== "months" ||
    from.start.slice(4) + from.end.slice(4) === to.start.slice(4) + to.end.slice(4)
  );
}

/**
 * Everything that follows for one series of reported values and that no claim says by itself: levels, and changes
 * between comparable periods, in order of time.
 */
export function consequencesOf(
  dataset: Dataset,
  series: string,
  options: DeriveOptions = {},
): Derivation[] {
  const claims = claimsAsOf(dataset, options.asOf).filter(
    (claim) => seriesKey(claim) === series && claim.modality === "actual",
  );
  const { periods } = createLogNetwork(claims, dataset.units);
  const indicator = dataset.indicators.find(({ id }) => id === claims[0]?.indicator);
  // A share changes in percentage points; its growth in percent says little and misleads much.
  const isShare = indicator?.domain === "share";
  const questions = periods.flatMap((period) =>
    [
      null,
      ...periods.filter(
        (baseline) => !isShare && baseline < period && comparable(baseline, period),
      ),
    ].map((baseline) => ({ series, modality: "actual" as const, period, baseline })),
  );
  return questions.flatMap((question) => {
    const answer = derive(dataset, question, options);
    return answer.found && !answer.isStated ? [answer] : [];
  });
}
