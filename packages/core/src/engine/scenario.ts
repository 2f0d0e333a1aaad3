import { decimalToString, parseDecimal, roundOutward } from "../quantity/decimal.ts";
import { readStatement } from "../quantity/measure.ts";
import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Answer, Question } from "../schema/derivation.ts";
import type { Hypothesis, Scenario, ScenarioInput } from "../schema/scenario.ts";
import type { Known } from "./as-of.ts";
import { claimsInScope, joinedTo, networkOf, unitTable, vintagesOf } from "./component.ts";
import { servedConflicts } from "./conflicts.ts";
import { comparable } from "./derive/consequences.ts";
import { answerFrom } from "./derive/derive.ts";
import { PLACES } from "./derive/steps.ts";
import { SERIES_FIELDS, seriesIndex } from "./series.ts";
import { type Milestone, ownPath, type PathPoint, pathTo } from "./track/paths.ts";

/** The document that hypotheses are said to come from; no document of the record has this id. */
const DOCUMENT = "hypothesis";

/** Every answer of so many questions is told; a scenario that changes more is cut there. */
const MOST_CHANGES = 500;

/** A hypothesis as a claim beside those of the record, or why it cannot be one. */
function toClaim(dataset: Dataset, hypothesis: Hypothesis, index: number): Claim | string {
  const { series, unit: code, printed, qualifier, change, direction } = hypothesis;
  const claims = seriesIndex(dataset).get(series) ?? [];
  const [like] = claims;
  if (like === undefined) return "unknown-series";
  const unit = unitTable(dataset.units).get(code);
  if (unit === undefined) return "unknown-unit";
  const reading = readStatement({ printed, qualifier, unit, change, direction });
  if (reading === null) return "no-number";
  const levels = dataset.indicators.find(({ id }) => id === like.indicator)?.unit ?? "";
  const base = unitTable(dataset.units).get(levels)?.base;
  if (change === null && unit.base !== base) return "other-dimension";
  const fields = Object.fromEntries(SERIES_FIELDS.map((field) => [field, like[field]]));
  return {
    ...like,
    ...fields,
    id: `${DOCUMENT}/${index + 1}`,
    document: DOCUMENT,
    // It speaks of the quantity as it stands today.
    vintage: vintagesOf(dataset, claims).at(-1) ?? null,
    modality: hypothesis.modality,
    measure: change === null ? "level" : "change",
    standing: "primary",
    period: hypothesis.period,
    baseline: hypothesis.baseline,
    quantity: { printed, unit: code, change, qualifier, ...reading },
    inferred: [],
    readings: [],
  };
}

const besides = (dataset: Dataset, claims: readonly Claim[]): Dataset => ({
  ...dataset,
  claims: [...dataset.claims, ...claims],
});

/** The record with the hypotheses beside it as claims: hypothesis/1, hypothesis/2, ... What cannot be a claim is left out. */
export function withHypotheses(dataset: Dataset, hypotheses: readonly Hypothesis[]): Dataset {
  const read = hypotheses.map((hypothesis, index) => toClaim(dataset, hypothesis, index));
  return besides(
    dataset,
    read.filter((claim) => typeof claim !== "string"),
  );
}

/** Which hypothesis a claim is, from 1; null for a claim of the record. */
export function hypothesisNumber(claim: string): number | null {
  const [document, number] = claim.split("/");
  return document === DOCUMENT ? Number(number) : null;
}

/** Every level and every change of like with like that a network of a series can be asked for. */
function questionsOf(
  series: string,
  modality: Claim["modality"],
  periods: readonly string[],
): Question[] {
  return periods.flatMap((period) =>
    [null, ...periods.filter((baseline) => baseline < period && comparable(baseline, period))].map(
      (baseline) => ({ series, modality, period, baseline }),
    ),
  );
}

const values = (answer: Answer) => JSON.stringify(answer.found ? answer.interval : answer.reason);

/** What the network of a series says with the hypotheses and without: every answer that is another. */
function changesIn(
  [before, after]: readonly [Dataset, Dataset],
  series: string,
  modality: Claim["modality"],
  known: Known,
): Scenario["changed"] {
  const scope = { ...known, modality };
  const asked = networkOf(after, series, scope)
    .periods(series)
    .map((period) => ({ series, period, baseline: null }));
  const read = (dataset: Dataset) => {
    const network = networkOf(dataset, series, scope, asked);
    const claims = claimsInScope(dataset, series, scope);
    return (question: Question) => answerFrom(dataset, network, claims, question);
  };
  const [without, within] = [read(before), read(after)];
  return questionsOf(
    series,
    modality,
    asked.map(({ period }) => period),
  ).flatMap((question) => {
    const [old, now] = [without(question), within(question)];
    // What a hypothesis says by itself is no news.
    const isOwn = now.found && now.isStated && now.stated.every((id) => id.startsWith(DOCUMENT));
    return isOwn || values(old) === values(now) ? [] : [{ before: old, after: now }];
  });
}

function milestone({ year, value }: { year: number; value: string }): Milestone | null {
  const decimal = parseDecimal(value);
  return decimal && { year, value: decimal };
}

function servedPoint({ year, value: { lower, upper } }: PathPoint) {
  const text = (end: typeof lower, towards: "down" | "up") =>
    end === null ? "" : decimalToString(roundOutward(end, PLACES, towards));
  return { year, lower: text(lower, "down"), upper: text(upper, "up") };
}

function pathOf(path: ScenarioInput["path"]): Scenario["path"] {
  if (path === null) return null;
  const read =
    path.shape === "own" ? path.values.map(milestone) : [milestone(path.from), milestone(path.to)];
  const milestones = read.filter((each) => each !== null);
  const [from, to] = milestones;
  if (milestones.length !== read.length || from === undefined) return "year-missing";
  const found = path.shape === "own" ? ownPath(milestones) : pathTo(path.shape, from, to ?? from);
  return typeof found === "string" ? found : found.map(servedPoint);
}

/**
 * What follows if hypotheses held: which answers change, and which reported claims the hypotheses contradict. The record
 * itself is not touched; hypotheses are named hypothesis/1, hypothesis/2 and so on.
 * @example
 * const series = "green-factories.stated.national-level.industry.-.china.-";
 * const level = { modality: "actual", period: "2024", baseline: null, change: null, direction: null } as const;
 * const hypotheses = [{ ...level, series, printed: "9000", unit: "count", qualifier: "exact" as const }];
 * runScenario(dataset, { hypotheses, path: null }).contradicted.map(({ claims }) => claims);
 * // [["cns-2025-01-21-green-2024/green-factories", "hypothesis/1"]]
 */
export function runScenario(dataset: Dataset, { hypotheses, path, asOf }: ScenarioInput): Scenario {
  const read = hypotheses.map((hypothesis, index) => toClaim(dataset, hypothesis, index));
  const claims = read.filter((claim) => typeof claim !== "string");
  const after = besides(dataset, claims);
  const index = seriesIndex(after);
  const touched = [...index].filter(([, some]) =>
    some.some(({ document }) => document === DOCUMENT),
  );
  const known = { asOf };
  const changed = touched.flatMap(([start]) =>
    joinedTo(dataset.rules, start).series.flatMap((series) =>
      (["actual", "target", "forecast"] as const)
        .filter((modality) => claims.some((claim) => claim.modality === modality))
        .flatMap((modality) => changesIn([dataset, after], series, modality, known)),
    ),
  );
  const networks = touched.flatMap(([series]) =>
    (["actual", "target", "forecast"] as const).map((modality) => ({
      group: { series: [series], modality, vintage: null },
      network: networkOf(after, series, { ...known, modality }),
    })),
  );
  const isOwn = (id: string) => id.startsWith(`${DOCUMENT}/`);
  const contradicted = networks.flatMap(({ network, group }) =>
    servedConflicts(network, group).filter((conflict) => conflict.claims.some(isOwn)),
  );
  const outside = networks.flatMap(({ network }) =>
    network.outside.flatMap(({ claim, reason }) =>
      isOwn(claim) ? [{ hypothesis: claim, reason }] : [],
    ),
  );
  return {
    changed: changed.slice(0, MOST_CHANGES),
    contradicted,
    unusable: [
      ...read.flatMap((reason, at) =>
        typeof reason === "string" ? [{ hypothesis: `${DOCUMENT}/${at + 1}`, reason }] : [],
      ),
      ...outside,
    ],
    path: pathOf(path),
  };
}
