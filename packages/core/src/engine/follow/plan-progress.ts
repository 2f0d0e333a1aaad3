import type { FollowStep } from "../../schema/followed.ts";
import type { Plan } from "../../schema/plan.ts";
import type { Linked } from "./linked.ts";

/** How far a plan has come: announced, being drawn up, drawn up, out. */
export type Progress = 0 | 1 | 2 | 3;

/** How far a state of a plan is. */
export const PROGRESS: Readonly<Record<Plan["history"][number]["state"], Progress>> = {
  announced: 0,
  drafting: 1,
  compiled: 2,
  issued: 3,
  revised: 3,
  "under-way": 3,
  completed: 3,
};

/** How far a step says that the plans have come which it speaks of. */
export function progressOf(linked: Linked, { says, relation }: FollowStep): Progress {
  if (says.kind === "plan") return PROGRESS[says.state];
  if (says.kind === "claim") return 0;
  if (relation === "plan-issued" || relation === "under-way" || relation === "done") return 3;
  if (relation !== "plan-prepared") return 0;
  const status = linked.commitment(says.id)?.status;
  return status === "done" ? 2 : status === "under-way" ? 1 : 0;
}
