import type { FollowRelation, FollowStep } from "../../schema/followed.ts";
import type { Plan } from "../../schema/plan.ts";
import { orderOf } from "./compare.ts";
import type { Linked } from "./linked.ts";
import { PROGRESS, progressOf } from "./plan-progress.ts";
import { makesPlans, type Subject } from "./subject.ts";

type State = Plan["history"][number]["state"];

/** What a state of a plan is to a promise. */
export const RELATIONS: Readonly<Record<State, FollowRelation>> = {
  announced: "repeated",
  drafting: "plan-prepared",
  compiled: "plan-prepared",
  issued: "plan-issued",
  revised: "plan-issued",
  "under-way": "under-way",
  completed: "done",
};

/** A state that a plan came to, the day, and from which day on that was known. */
export interface PlanState {
  readonly state: State;
  readonly on: string;
  readonly document: string | null;
  readonly known: string;
}

/** The states of a plan in order, each once: when it was first reported, or for its issue the day itself where known. */
export function statesOf(linked: Linked, plan: Plan): PlanState[] {
  const seen = new Set<State>();
  const states = plan.history.flatMap(({ state, on, document }): PlanState[] => {
    const time = linked.timeOf(document);
    if (time === undefined || (seen.has(state) && state !== "revised")) return [];
    seen.add(state);
    const isIssue = state === "issued" && plan.issued !== null;
    return [{ state, on: isIssue ? (plan.issued ?? on) : on, document, known: time.known }];
  });
  if (plan.issued !== null && !seen.has("issued"))
    states.push({ state: "issued", on: plan.issued, document: null, known: plan.issued });
  return states.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** What the states of a plan are to a promise that names it: those that it came to after the promise. */
export function planSteps(
  linked: Linked,
  subject: Subject,
  plan: Plan,
  asOf: string,
): FollowStep[] {
  return statesOf(linked, plan).flatMap(({ state, on, document, known }): FollowStep[] => {
    if (known > asOf || orderOf(subject, on) !== "later") return [];
    const isAnnounced = state === "announced" && subject.planRole !== "make";
    const relation = isAnnounced ? "plan-prepared" : RELATIONS[state];
    return [
      {
        relation,
        on,
        document,
        says: { kind: "plan", id: plan.id, state },
        through: [{ kind: "plan", id: plan.id }],
        // That a plan as a whole is under way does not say it of each promise that only belongs to it.
        direct:
          relation === "plan-prepared" ||
          relation === "plan-issued" ||
          subject.planRole !== "frame",
      },
    ];
  });
}

/** True for a commitment to make plans that says no more of them than their states already tell. */
export function isToldByPlans(linked: Linked, step: FollowStep): boolean {
  const { says, relation, through, on, document } = step;
  const commitment = says.kind === "commitment" ? linked.commitment(says.id) : undefined;
  if (commitment === undefined || !makesPlans(commitment) || relation === "promised-before")
    return false;
  const plans = through.filter(({ kind }) => kind === "plan");
  const known = linked.timeOf(document ?? "")?.known ?? "";
  const progress = progressOf(linked, step);
  // Only states that were known with the commitment, so that a later publication takes nothing away.
  return (
    plans.length > 0 &&
    plans.every(({ id }) => {
      const plan = linked.plan(id);
      return (
        plan !== undefined &&
        statesOf(linked, plan).some(
          (state) =>
            state.known <= known &&
            state.on <= on &&
            (progress === 0
              ? state.document === document && RELATIONS[state.state] === relation
              : PROGRESS[state.state] >= progress),
        )
      );
    })
  );
}
