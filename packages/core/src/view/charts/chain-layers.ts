import { claimsById } from "../../engine/claims-by-id.ts";
import { type ChainQuestion, chainOf } from "../../engine/follow/chain-of.ts";
import { goalKey } from "../../engine/goal.ts";
import type { Claim } from "../../schema/claim.ts";
import type { Commitment } from "../../schema/commitment.ts";
import type { Dataset } from "../../schema/dataset.ts";
import type { Chain, FollowStep } from "../../schema/followed.ts";

/** What was promised, with the step that says so. */
export interface Promised {
  readonly step: FollowStep;
  readonly record: Claim | Commitment;
}

/** The latest report of an indicator, how many there are, and what links them to the plan. */
export interface Reported {
  readonly indicator: string;
  readonly claim: Claim;
  readonly count: number;
  readonly through: ReadonlySet<string>;
}

/** A layer shows some; more could not be followed with the eye, and are counted. */
interface Layer<T> {
  readonly shown: readonly T[];
  readonly count: number;
}

/** A plan or mechanism in layers: its measures, what was promised, what was reported. */
export interface ChainLayers {
  readonly answer: Chain["answer"];
  readonly measures: Layer<string>;
  readonly promised: Layer<Promised>;
  readonly reported: Layer<Reported>;
}

/** A layer shows so many. */
const MOST = 10;

export const isClaim = (record: Claim | Commitment): record is Claim => "indicator" in record;

/** What a promise is to bring: the indicators that would show it. */
export const bringsOf = (record: Claim | Commitment): readonly string[] =>
  isClaim(record) ? [record.indicator] : record.results;

const keyOf = (record: Claim | Commitment) =>
  (isClaim(record) ? goalKey(record) : null) ?? record.id;

/** Those that are joined to most, in that order; those alike keep theirs. */
function layerOf<T>(all: readonly T[], jointsOf: (each: T) => number): Layer<T> {
  const shown = all
    .map((each, index) => ({ each, index, joints: jointsOf(each) }))
    .sort((a, b) => b.joints - a.joints || a.index - b.index)
    .slice(0, MOST)
    .map(({ each }) => each);
  return { shown, count: all.length };
}

/** What is promised; a target that several documents set is one. */
function promisesOf(dataset: Dataset, steps: readonly FollowStep[]): Promised[] {
  const records = new Map<string, Claim | Commitment>(
    [...dataset.claims, ...dataset.commitments].map((record) => [record.id, record]),
  );
  const said = steps.flatMap((step): Promised[] => {
    const record = records.get(step.says.id);
    return record === undefined ? [] : [{ step, record }];
  });
  return [...new Map(said.map((each) => [keyOf(each.record), each])).values()];
}

function reportsOf(dataset: Dataset, steps: readonly FollowStep[]): Reported[] {
  const claims = claimsById(dataset);
  const told = steps.flatMap((step) => {
    const claim = claims.get(step.says.id);
    return claim === undefined ? [] : [{ step, claim }];
  });
  return [...Map.groupBy(told, ({ claim }) => claim.indicator)].flatMap(([indicator, some]) => {
    const last = some.toSorted((a, b) => a.step.on.localeCompare(b.step.on)).at(-1);
    if (last === undefined) return [];
    const through = new Set(some.flatMap(({ step }) => step.through.map(({ id }) => id)));
    return [{ indicator, claim: last.claim, count: some.length, through }];
  });
}

/** The layers of a plan or mechanism, each with what is joined to most of the others. Null where nothing hangs on it. */
export function chainLayers(dataset: Dataset, question: ChainQuestion): ChainLayers | null {
  const { noun, id } = question;
  const chain = chainOf(dataset, question);
  const plan = noun === "plans" ? dataset.plans.find((each) => each.id === id) : undefined;
  const promises = promisesOf(dataset, chain.promised);
  const reports = reportsOf(dataset, chain.reported);
  if (promises.length + reports.length === 0) return null;
  const brought = new Set(reports.map(({ indicator }) => indicator));
  const promised = layerOf(
    promises,
    ({ record }) => bringsOf(record).filter((each) => brought.has(each)).length,
  );
  const wanted = new Set(promised.shown.flatMap(({ record }) => bringsOf(record)));
  const most = Math.max(0, ...reports.map(({ count }) => count));
  return {
    answer: chain.answer,
    measures: layerOf(
      plan?.mechanisms ?? [],
      (mechanism) =>
        promises.filter(({ record }) => record.mechanisms.includes(mechanism)).length +
        reports.filter(({ through }) => through.has(mechanism)).length,
    ),
    promised,
    // What a promise was to bring comes before what was reported most.
    reported: layerOf(
      reports,
      ({ indicator, count }) => (wanted.has(indicator) ? most : 0) + count,
    ),
  };
}
