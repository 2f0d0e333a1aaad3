import type { FollowAnswer, FollowStep } from "../../schema/followed.ts";
import type { Linked } from "./linked.ts";
import { progressOf } from "./plan-progress.ts";
import type { Subject } from "./subject.ts";

/** A promise to make plans is done when the last of them is drawn up, or out, as was promised. */
function answerOfMaking(
  linked: Linked,
  { id, links }: Subject,
  steps: readonly FollowStep[],
): FollowAnswer {
  const goal = linked.commitment(id)?.action === "issue" ? 3 : 2;
  const reached = links.flatMap((link) =>
    link.kind !== "plan"
      ? []
      : [
          steps
            .filter(
              ({ through, relation }) =>
                relation !== "promised-before" &&
                through.some(({ kind, id: plan }) => kind === "plan" && plan === link.id),
            )
            .reduce((most, step) => Math.max(most, progressOf(linked, step)), 0),
        ],
  );
  if (reached.every((progress) => progress >= goal)) return "done";
  return reached.some((progress) => progress > 0) ? "under-way" : "nothing-reported";
}

/** From here on a plan exists; before, it is only spoken of. */
const DRAWN_UP = 2;

/** The furthest that direct steps say: a report, else done, else under way, else a plan that was drawn up. */
export function furthest(linked: Linked, steps: readonly FollowStep[]): FollowAnswer {
  const has = (...relations: readonly FollowStep["relation"][]) =>
    steps.some(({ direct, relation }) => direct && relations.includes(relation));
  if (has("reported")) return "reported";
  if (has("done")) return "done";
  if (has("under-way")) return "under-way";
  const isDrawnUp = steps.some((step) => step.direct && progressOf(linked, step) >= DRAWN_UP);
  return isDrawnUp ? "plan-only" : "nothing-reported";
}

/** What the steps come to. */
export function answerOf(
  linked: Linked,
  subject: Subject,
  steps: readonly FollowStep[],
): FollowAnswer {
  return subject.planRole === "make" && !subject.isDone
    ? answerOfMaking(linked, subject, steps)
    : furthest(linked, steps);
}
