import type { Claim } from "../../schema/claim.ts";
import type { Commitment } from "../../schema/commitment.ts";
import type { Dataset } from "../../schema/dataset.ts";
import type { Chain, FollowLink, FollowRelation, FollowStep } from "../../schema/followed.ts";
import { type Known, latestPublication } from "../as-of.ts";
import { furthest } from "./answer.ts";
import { fitOf, tellsOfAfter } from "./compare.ts";
import { inTime } from "./followed.ts";
import { type DocumentTime, type Linked, linkedIn } from "./linked.ts";
import { isToldByPlans, RELATIONS, statesOf } from "./plan-step.ts";
import { makesPlans } from "./subject.ts";

/** Which plan or mechanism is asked for. */
export interface ChainQuestion {
  readonly noun: Chain["noun"];
  readonly id: string;
}

const PROMISES: readonly FollowRelation[] = ["promised", "target-set"];

/** What is said once, with every mechanism that links it. */
function merged(steps: readonly FollowStep[]): FollowStep[] {
  const found = new Map<string, FollowStep>();
  for (const step of steps) {
    const key = JSON.stringify([step.says, step.relation, step.on]);
    const first = found.get(key);
    found.set(
      key,
      first === undefined ? step : { ...first, through: [...first.through, ...step.through] },
    );
  }
  return [...found.values()];
}

function relationOf(record: Claim | Commitment): FollowRelation | null {
  if ("modality" in record)
    return record.modality === "target"
      ? "target-set"
      : record.modality === "actual"
        ? "reported"
        : null;
  const { status, action } = record;
  if (status === "announced") return "repeated";
  if (!makesPlans(record)) return status;
  return action === "issue" && status === "done" ? "plan-issued" : "plan-prepared";
}

/** The steps that hang on one record, by the documents known on a day. */
function stepsOn(
  linked: Linked,
  link: FollowLink,
  asOf: string,
  { direct, fits }: { direct: boolean; fits: (record: Claim | Commitment) => boolean },
): FollowStep[] {
  const claims = linked
    .claimsOn(link)
    .filter(({ scopes, standing }) => scopes === null && standing === "primary");
  return [...claims, ...linked.commitmentsOn(link)].flatMap((record): FollowStep[] => {
    const time: DocumentTime | undefined = linked.timeOf(record.document);
    const relation = relationOf(record);
    if (time === undefined || time.known > asOf || relation === null || !fits(record)) return [];
    // A goal of a time that was over is looked back at, and not set.
    if (relation === "target-set" && "period" in record && record.period !== null)
      if (tellsOfAfter(record.period, time.on) === false) return [];
    const says = {
      kind: "indicator" in record ? ("claim" as const) : ("commitment" as const),
      id: record.id,
    };
    return [{ relation, on: time.on, document: record.document, says, through: [link], direct }];
  });
}

function stateSteps(linked: Linked, id: string, asOf: string, direct: boolean): FollowStep[] {
  const plan = linked.plan(id);
  return plan === undefined
    ? []
    : statesOf(linked, plan)
        .filter(({ known }) => known <= asOf)
        .map(({ state, on, document }) => ({
          relation: RELATIONS[state],
          on,
          document,
          says: { kind: "plan", id, state },
          through: [{ kind: "plan", id }],
          direct,
        }));
}

function planSteps(linked: Linked, id: string, asOf: string): FollowStep[] {
  const plan = linked.plan(id);
  if (plan === undefined) return [];
  const states = stateSteps(linked, id, asOf, true);
  const own = stepsOn(linked, { kind: "plan", id }, asOf, {
    direct: true,
    // What a plan holds, or what went before it, is no result of it.
    fits: (record) =>
      !("indicator" in record) ||
      (!linked.isContent(record) &&
        (plan.issued === null || tellsOfAfter(record.period, plan.issued) !== false)),
  });
  const start = [...states, ...own].map(({ on }) => on).sort()[0];
  if (start === undefined) return own;
  const seen = new Set(own.map(({ says }) => says.id));
  const carried = plan.mechanisms.flatMap((mechanism) =>
    stepsOn(linked, { kind: "mechanism", id: mechanism }, asOf, {
      direct: false,
      fits: (record) => {
        const on = linked.timeOf(record.document)?.on ?? "";
        const sectors = "indicator" in record ? [record.sector] : record.sectors;
        return (
          !seen.has(record.id) &&
          on > start &&
          fitOf(linked, "sectors", sectors, plan.sectors) === "within" &&
          (!("indicator" in record) || tellsOfAfter(record.period, start) === true)
        );
      },
    }),
  );
  return [...states, ...own, ...carried];
}

function mechanismSteps(linked: Linked, id: string, asOf: string): FollowStep[] {
  const own = stepsOn(linked, { kind: "mechanism", id }, asOf, {
    direct: true,
    fits: () => true,
  });
  const plans = linked
    .plansWith(id)
    .flatMap((plan) => stateSteps(linked, plan.id, asOf, false))
    .filter(({ relation }) => relation === "plan-issued");
  return [...own, ...plans];
}

/**
 * A plan or mechanism from promise to report: where it was promised, what carries it, what was reported.
 * @example
 * const plan = { noun: "plans", id: "industrial-green-development-plan-14fyp" } as const;
 * const { answer, reported } = chainOf(dataset, plan, { asOf: "2022-12-31" });
 * [answer, reported.at(0)?.on]; // ["reported", "2021-07-21"]
 */
export function chainOf(
  dataset: Dataset,
  { noun, id }: ChainQuestion,
  known: Pick<Known, "asOf"> = {},
): Chain {
  const linked = linkedIn(dataset);
  const asOf = known.asOf ?? latestPublication(dataset);
  const found = noun === "plans" ? planSteps(linked, id, asOf) : mechanismSteps(linked, id, asOf);
  const steps = inTime(
    merged(found.filter((step) => !isToldByPlans(linked, step))).map((step) =>
      step.relation === "repeated" ? { ...step, relation: "promised" } : step,
    ),
  );
  const isPromise = ({ relation }: FollowStep) => PROMISES.includes(relation);
  const isReport = ({ relation }: FollowStep) => relation === "reported";
  return {
    noun,
    id,
    answer: furthest(linked, steps),
    asOf,
    promised: steps.filter(isPromise),
    carried: steps.filter((step) => !isPromise(step) && !isReport(step)),
    reported: steps.filter(isReport),
  };
}
