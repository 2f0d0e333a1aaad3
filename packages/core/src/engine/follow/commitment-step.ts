import type { Commitment } from "../../schema/commitment.ts";
import type { FollowLink, FollowRelation, FollowStep } from "../../schema/followed.ts";
import { fitOf, orderOf, share } from "./compare.ts";
import type { DocumentTime, Linked } from "./linked.ts";
import { makesPlans, planRoleOf, type Subject } from "./subject.ts";

const SAID = { announced: "repeated", "under-way": "under-way", done: "done" } as const;

function laterRelation(subject: Subject, commitment: Commitment): FollowRelation {
  const { action, status } = commitment;
  if (!makesPlans(commitment)) return SAID[status];
  if (status === "announced") return subject.planRole === "make" ? "repeated" : "plan-prepared";
  return action === "issue" && status === "done" ? "plan-issued" : "plan-prepared";
}

/** What a commitment of another document is to a promise; null where it is nothing to it. */
export function commitmentStep(
  linked: Linked,
  subject: Subject,
  commitment: Commitment,
  { on, links }: Pick<DocumentTime, "on"> & { readonly links: readonly FollowLink[] },
): FollowStep | null {
  if (commitment.document === subject.document) return null;
  const fit = fitOf(linked, "sectors", commitment.sectors, subject.sectors);
  const order = orderOf(subject, on);
  if (fit === "apart" || order === "unknown") return null;
  if (order === "earlier" && commitment.status === "done") return null;
  const makes = makesPlans(commitment);
  const isOfPlan = subject.planRole === "make" || makes || share(commitment.themes, subject.themes);
  const through = links.filter(({ kind }) => kind !== "plan" || isOfPlan);
  if (through.length === 0) return null;
  const role = planRoleOf(commitment);
  const isFrame = subject.planRole === "frame";
  const isToMake = subject.planRole === "make" && !subject.isDone;
  // That a plan was made tells of all that it holds; that it was promised does not promise each of its parts.
  const isPlanItself = makes
    ? order === "later" || !isFrame
    : role === "carry-out" && !isFrame && !isToMake;
  return {
    relation: order === "earlier" ? "promised-before" : laterRelation(subject, commitment),
    on,
    document: commitment.document,
    says: { kind: "commitment", id: commitment.id },
    through,
    // What was promised of a whole is where the promise of its part comes from.
    direct:
      (order === "earlier" || fit === "within") &&
      through.some(({ kind }) => kind !== "plan" || isPlanItself),
  };
}
