import type { PeriodSpan } from "../../quantity/period.ts";
import type { Claim } from "../../schema/claim.ts";
import type { Commitment } from "../../schema/commitment.ts";
import type { FollowLink } from "../../schema/followed.ts";
import { type Linked, linksOf, linksOfClaim } from "./linked.ts";

/** What a plan is to a promise: only where it belongs, what is to be carried out, or what is to be made. */
export type PlanRole = "frame" | "carry-out" | "make";

/** A commitment or a target, as what followed is sought for it. */
export interface Subject {
  readonly noun: "commitments" | "claims";
  readonly id: string;
  readonly document: string;
  readonly on: string;
  readonly span: PeriodSpan;
  readonly links: readonly FollowLink[];
  readonly sectors: readonly string[];
  readonly themes: readonly string[];
  readonly planRole: PlanRole;
  /** Null for a commitment; a report counts for a target only where it is of the same definition, product and place. */
  readonly target: Claim | null;
  /** True for what its own document already calls done. */
  readonly isDone: boolean;
}

/** Whether a commitment is to make its plans: to draw them up or to issue them. */
export function makesPlans({ action, plans }: Pick<Commitment, "action" | "plans">): boolean {
  return plans.length > 0 && (action === "formulate" || action === "issue");
}

/** What its plans are to a commitment. */
export function planRoleOf(commitment: Commitment): PlanRole {
  if (makesPlans(commitment)) return "make";
  const { action, mechanisms } = commitment;
  return action === "implement" && mechanisms.length === 0 ? "carry-out" : "frame";
}

/** The commitment or target with an id; null where there is none, or the day of its document is not known. */
export function subjectOf(
  linked: Linked,
  id: string,
  noun?: Subject["noun"] | undefined,
): Subject | null {
  const commitment = noun === "claims" ? undefined : linked.commitment(id);
  const claim = noun === "commitments" ? undefined : linked.claim(id);
  const said = commitment ?? (claim?.modality === "target" ? claim : undefined);
  const time = said === undefined ? undefined : linked.timeOf(said.document);
  if (said === undefined || time === undefined) return null;
  const base = { id, document: said.document, on: time.on, span: time.span };
  if ("indicator" in said)
    return {
      ...base,
      noun: "claims",
      links: linksOfClaim(said),
      sectors: [said.sector],
      themes: linked.themesOf(said),
      planRole: "frame",
      target: said,
      isDone: false,
    };
  return {
    ...base,
    noun: "commitments",
    links: linksOf(said),
    sectors: said.sectors,
    themes: said.themes,
    planRole: planRoleOf(said),
    target: null,
    isDone: said.status === "done",
  };
}
