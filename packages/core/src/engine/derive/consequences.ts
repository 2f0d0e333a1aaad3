import { parsePeriod } from "../../quantity/period.ts";
import type { Dataset } from "../../schema/dataset.ts";
import type { Derivation } from "../../schema/derivation.ts";
import { claimsInScope, kindOf, networkOf } from "../component.ts";
import { periodBetween } from "../network/relation.ts";
import { seriesIndex } from "../series.ts";
import { answerFrom, type DeriveOptions } from "./derive.ts";

/** True for two periods of the same length, so that a change from one to the other is a change of like with like. */
export function comparable(baseline: string, period: string): boolean {
  const [from, to] = [parsePeriod(baseline), parsePeriod(period)];
  if (from === null || to === null || from.kind !== to.kind) return false;
  return (
    from.kind !== "months" ||
    from.start.slice(4) + from.end.slice(4) === to.start.slice(4) + to.end.slice(4)
  );
}

/** What a year leaves beside its stated part, such as the second half beside the first: a flow has a value there too. */
function remainders(periods: readonly string[]): string[] {
  return periods.flatMap((part) => {
    const span = parsePeriod(part);
    const year = part.slice(0, 4);
    if (span?.kind !== "months" || !periods.includes(year) || !span.end.startsWith(year)) return [];
    const rest = periodBetween(span.end, `${year}-12-31`);
    return span.end === `${year}-12-31` || rest === null || periods.includes(rest) ? [] : [rest];
  });
}

const known = new WeakMap<Dataset, Map<string, Derivation[]>>();

/**
 * Everything that follows for one series of reported values and that no claim says by itself: levels, and changes
 * between comparable periods, in order of time. Of the record as it is, each series is computed once.
 * @example
 * const series = "energy-per-value-added.stated.above-designated-size.industry.-.china.-";
 * const [first] = consequencesOf(dataset, series, { asOf: "2022-12-31" });
 * [first?.question.baseline, first?.question.period, first?.interval.lower, first?.interval.upper];
 * // ["2010", "2019", -39.68975, -38.77375]
 */
export function consequencesOf(
  dataset: Dataset,
  series: string,
  options?: DeriveOptions,
): Derivation[] {
  if (options !== undefined) return compute(dataset, series, options);
  const all = known.get(dataset) ?? new Map<string, Derivation[]>();
  known.set(dataset, all);
  const before = all.get(series);
  if (before !== undefined) return before;
  const found = compute(dataset, series, {});
  // What is no series of the record is not kept: anybody may ask for anything.
  if (seriesIndex(dataset).has(series)) all.set(series, found);
  return found;
}

function compute(dataset: Dataset, series: string, options: DeriveOptions): Derivation[] {
  const scope = { ...options, modality: "actual" as const };
  const claims = claimsInScope(dataset, series, scope);
  const kind = kindOf(dataset, series);
  const named = networkOf(dataset, series, scope).periods(series);
  const rest = kind.aggregation === "flow" ? remainders(named) : [];
  const asked = rest.map((period) => ({ series, period, baseline: null }));
  const network = networkOf(dataset, series, scope, asked);
  const periods = network.periods(series);
  // A share changes in percentage points; its growth in percent says little and misleads much.
  const isShare = kind.domain === "share";
  const questions = periods.flatMap((period) =>
    [
      null,
      ...periods.filter(
        (baseline) => !isShare && baseline < period && comparable(baseline, period),
      ),
    ].map((baseline) => ({ series, modality: "actual" as const, period, baseline })),
  );
  return questions.flatMap((question) => {
    const answer = answerFrom(dataset, network, claims, question);
    // What one claim implies with nothing but the domain (a fall of 32 means there were 32) is no news.
    return answer.found && !answer.isStated && answer.stated.length > 1 ? [answer] : [];
  });
}
