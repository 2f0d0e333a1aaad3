import { listChecks } from "../src/engine/check/check.ts";
import { seriesIndex } from "../src/engine/series.ts";
import { listTargets } from "../src/engine/target-standing.ts";
import { parsePeriod } from "../src/quantity/period.ts";
import type { Claim } from "../src/schema/claim.ts";
import type { Dataset } from "../src/schema/dataset.ts";

/** A series is followed over time from so many points on. */
const POINTS = 3;

const percent = (part: number, whole: number) =>
  whole === 0 ? "none" : `${((part / whole) * 100).toFixed(1)} %`;

const counted = (names: readonly string[]) =>
  Object.entries(Object.groupBy(names, (name) => name))
    .map(([name, some]) => `${some?.length ?? 0} ${name}`)
    .sort((a, b) => Number.parseInt(b, 10) - Number.parseInt(a, 10))
    .join(", ");

/** When the reports of a series end: so many points in time it has. */
function pointsOf(claims: readonly Claim[]): number {
  const ends = claims.flatMap(({ period, quantity }) =>
    typeof period === "string" && quantity !== null ? [parsePeriod(period)?.end ?? period] : [],
  );
  return new Set(ends).size;
}

/** What a record holds, in a few lines: how much, how far it is covered and verified, and what its checks found. */
export function summaryOf(dataset: Dataset): string[] {
  const { documents, claims, commitments } = dataset;
  const series = [...seriesIndex(dataset).values()];
  const withText = documents.flatMap(({ coverage }) => coverage ?? []);
  const numbers = withText.reduce((sum, each) => sum + each.numbers, 0);
  const covered = withText.reduce((sum, each) => sum + each.claimed + each.excluded, 0);
  const verified = claims.filter((claim) => claim.verified).length;
  const checks = listChecks(dataset);
  const checked = (name: string) => checks.filter(({ verdict }) => verdict === name).length;
  const explained = checks.filter(({ reason }) => reason?.startsWith("explained-by") === true);
  const targets = listTargets(dataset);
  return [
    `${documents.length} documents, ${withText.length} of them with a text: ${covered} of ${numbers} numbers covered (${percent(covered, numbers)})`,
    `${claims.length} claims, ${verified} verified against a text (${percent(verified, claims.length)}); ${counted(claims.map(({ standing }) => standing))}`,
    `${commitments.length} commitments, ${dataset.plans.length} plans, ${dataset.mechanisms.length} mechanisms, ${dataset.indicators.length} indicators`,
    `${series.length} series, ${series.filter((some) => pointsOf(some) >= POINTS).length} with ${POINTS} or more points in time`,
    `${targets.length} targets: ${counted(targets.map(({ classes }) => classes.join(" or ") || "cannot be told"))}`,
    `${checks.length} checks: ${checked("consistent")} consistent, ${checked("inconsistent")} inconsistent, ${checked("unchecked")} unchecked, of which ${explained.length} are explained`,
  ];
}
