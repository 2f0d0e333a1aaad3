/** Why a part of a tracking has no answer. */
export type Reason =
  /** No evidence lies between the baseline and the deadline, or none is known yet. */
  | "no-evidence"
  /** Two bounds for one period have no value in common. */
  | "evidence-conflicts"
  /** A period is not an ISO period. */
  | "period-not-resolved"
  /** The deadline does not lie after the baseline. */
  | "period-reversed"
  /** The target asks for no change, and a share of nothing has no meaning. */
  | "target-is-zero-change"
  /** A relative change that is wanted must leave something above zero or be -100 %. */
  | "target-not-positive"
  /** ln(0) does not exist: a way to zero has a straight measure and a straight rate only. */
  | "zero-has-no-logarithm"
  /** The official measure speaks of relative changes only. */
  | "not-a-relative-change"
  /** The level at the baseline is not known, or on one side not bounded. */
  | "no-baseline-level"
  /** The baseline may lie at the target or on both sides of it. */
  | "baseline-may-be-at-target"
  /** The baseline already meets the demand: it is a limit to hold, and nothing to approach. */
  | "limit-already-held"
  /** A share of a limit has a meaning only where the limit is above zero. */
  | "limit-not-positive"
  /** There is something to approach, so the use of a limit is not asked. */
  | "not-a-limit"
  /** The day of the question lies after the deadline, and nothing is known of the deadline itself. */
  | "no-result-at-deadline"
  /** The evidence speaks of the deadline: no time is left. */
  | "deadline-reached";

/** Why a piece of evidence is not used. */
export type SetAside =
  | "not-yet-known"
  | "period-not-resolved"
  | "not-after-baseline"
  | "after-deadline"
  | "part-of-a-period"
  | "superseded";
