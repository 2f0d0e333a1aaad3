/** The nouns as Zod schemas, and the way from data files to a record. The only door with Zod at run time. */

export { type Assembly, assembleDataset, assembleRecord } from "./authoring/assemble.ts";
export { unexplained } from "./authoring/explanations.ts";
export { type Issue, issueToString } from "./authoring/issue.ts";
export { layOver } from "./authoring/lay-over.ts";
export { Lock } from "./authoring/lock.ts";
export type { DataFile } from "./authoring/parse.ts";
export { type FileText, isDataFile, readFiles } from "./authoring/read.ts";
export { Actor, AuthoredActor } from "./schema/actor.ts";
export { Anchor, AuthoredAnchor } from "./schema/anchor.ts";
export { Boundary } from "./schema/boundary.ts";
export {
  Check,
  CheckDimension,
  CheckKind,
  CheckReason,
  Verdict,
} from "./schema/check.ts";
export {
  AuthoredClaim,
  AuthoredReading,
  Claim,
  InferredField,
  Measure,
  Modality,
  PriceBasis,
  Reading,
  Standing,
} from "./schema/claim.ts";
export { Action, AuthoredCommitment, Commitment, CommitmentStatus } from "./schema/commitment.ts";
export { Dataset } from "./schema/dataset.ts";
export {
  AssumedAnswer,
  Assumption,
  ClaimConflict,
  Derivation,
  DerivedEnd,
  NoAnswer,
  Nothing,
  Question,
  Step,
  StepSource,
  StepTerm,
} from "./schema/derivation.ts";
export {
  AuthoredDocument,
  Authority,
  Coverage,
  Document,
  Exclusion,
  ExclusionReason,
  Paragraph,
} from "./schema/document.ts";
export { Explanation } from "./schema/explanation.ts";
export { Finding, FindingKind } from "./schema/finding.ts";
export {
  Chain,
  FollowAnswer,
  Followed,
  FollowLink,
  FollowRelation,
  FollowStep,
} from "./schema/followed.ts";
export { AuthoredIndicator, Indicator } from "./schema/indicator.ts";
export { AuthoredMechanism, Mechanism } from "./schema/mechanism.ts";
export { IsoPeriod, Period } from "./schema/period.ts";
export { Place } from "./schema/place.ts";
export { AuthoredPlan, Plan, PlanEvent } from "./schema/plan.ts";
export { Product } from "./schema/product.ts";
export {
  AuthoredQuantity,
  Change,
  Direction,
  Interval,
  Qualifier,
  Quantity,
  Threshold,
} from "./schema/quantity.ts";
export { Reference } from "./schema/reference.ts";
export { Erratum, Review } from "./schema/review.ts";
export { AuthoredRule, Rule } from "./schema/rule.ts";
export {
  Hypothesis,
  NoPath,
  Scenario,
  ScenarioInput,
  ScenarioPath,
} from "./schema/scenario.ts";
export { Sector } from "./schema/sector.ts";
export { Series } from "./schema/series.ts";
export { Status } from "./schema/status.ts";
export { TargetStanding, TrackingClass } from "./schema/target-standing.ts";
export { AuthoredTerm } from "./schema/term.ts";
export { Bilingual, Id, IsoDate, PartialDate } from "./schema/text.ts";
export { Theme } from "./schema/theme.ts";
export { TimelineEntry } from "./schema/timeline.ts";
export { AuthoredUnit, Dimension, Unit, UnitCode } from "./schema/unit.ts";
