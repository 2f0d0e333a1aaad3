import type { Claim } from "../../schema/claim.ts";
import type { FollowLink, FollowStep } from "../../schema/followed.ts";
import { fitOf, orderOf, share, tellsOfAfter } from "./compare.ts";
import type { DocumentTime, Linked } from "./linked.ts";
import type { Subject } from "./subject.ts";

/** Through a plan a claim follows only where it is about the same theme, and of a time after the plan came out; what the plan holds is no result. */
function throughPlan(linked: Linked, subject: Subject, claim: Claim, plan: string): boolean {
  if (linked.isContent(claim)) return false;
  const issued = linked.plan(plan)?.issued ?? null;
  if (
    claim.modality === "actual" &&
    issued !== null &&
    tellsOfAfter(claim.period, issued) === false
  )
    return false;
  return subject.planRole === "make" || share(linked.themesOf(claim), subject.themes);
}

/** Whether a report is of the same thing that a target asks for: one definition, product and place. */
function fitsTarget(linked: Linked, target: Claim, claim: Claim): "same" | "near" | "apart" {
  if (claim.definition !== target.definition) return "near";
  if (claim.product !== target.product)
    return claim.product === null || target.product === null ? "near" : "apart";
  if (claim.place === target.place) return "same";
  return fitOf(linked, "places", [claim.place], [target.place]) === "apart" ? "apart" : "near";
}

function isDirect(linked: Linked, subject: Subject, claim: Claim, through: readonly FollowLink[]) {
  if (fitOf(linked, "sectors", [claim.sector], subject.sectors) !== "within") return false;
  if (tellsOfAfter(claim.period, subject.span.end) !== true) return false;
  const { target } = subject;
  if (target !== null)
    return (
      through.some(({ kind }) => kind === "indicator") &&
      fitsTarget(linked, target, claim) === "same"
    );
  const isPlanItself =
    subject.planRole === "carry-out" || (subject.planRole === "make" && subject.isDone);
  return through.some(({ kind }) => kind !== "plan" || isPlanItself);
}

function relationOf(
  { modality, period }: Claim,
  order: ReturnType<typeof orderOf>,
  { span }: Subject,
): FollowStep["relation"] | null {
  if (tellsOfAfter(period, span.end) === false || order === "unknown") return null;
  if (modality === "target") return order === "later" ? "target-set" : "promised-before";
  return order === "later" && modality === "actual" ? "reported" : null;
}

/** What a claim is to a promise; null where it is nothing to it. */
export function claimStep(
  linked: Linked,
  subject: Subject,
  claim: Claim,
  { on, links }: Pick<DocumentTime, "on"> & { readonly links: readonly FollowLink[] },
): FollowStep | null {
  if (claim.id === subject.id || claim.scopes !== null || claim.standing !== "primary") return null;
  if (fitOf(linked, "sectors", [claim.sector], subject.sectors) === "apart") return null;
  if (subject.target !== null && fitsTarget(linked, subject.target, claim) === "apart") return null;
  const through = links.filter(
    ({ kind, id }) => kind !== "plan" || throughPlan(linked, subject, claim, id),
  );
  if (through.length === 0) return null;
  const says = { kind: "claim", id: claim.id } as const;
  const step = { on, document: claim.document, says, through };
  if (claim.document === subject.document) {
    const isNumberOf =
      claim.modality === "actual" &&
      subject.target === null &&
      through.some(({ kind }) => kind !== "plan");
    return isNumberOf ? { ...step, relation: "reported-with", direct: false } : null;
  }
  const relation = relationOf(claim, orderOf(subject, on), subject);
  if (relation === null) return null;
  const direct =
    relation === "reported"
      ? isDirect(linked, subject, claim, through)
      : through.some(({ kind }) => kind !== "plan");
  return { ...step, relation, direct };
}
