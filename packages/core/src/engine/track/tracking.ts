import type { Bounds } from "../../quantity/bounds.ts";
import type { TrackingClass } from "./classify.ts";
import type { Elapsed } from "./elapsed.ts";
import type { Evidence, Frame, Unused } from "./evidence.ts";
import type { Reason } from "./reason.ts";
import type { Remaining } from "./remaining.ts";
import type { ExactThreshold, Satisfied } from "./threshold.ts";

/** A target and what is known of it. */
export interface TrackInput extends Frame {
  readonly threshold: ExactThreshold;
  /** The level at the baseline, for a target on a level: 0 where the target is a sum from there on. */
  readonly start?: Bounds;
  readonly evidence: readonly Evidence[];
}

/** A measure as it is reported: in numbers, rounded outward, or why it does not apply. */
export interface ReportedProgress {
  readonly official: Bounds | Reason;
  readonly linear: Bounds | Reason;
  readonly use: Bounds | Reason;
}

/** Where a target stands. */
export interface Tracking {
  readonly input: TrackInput;
  /** The evidence that the verdict hangs on. */
  readonly evidence: Evidence | Reason;
  readonly unused: readonly Unused[];
  readonly elapsed: Elapsed | Reason;
  readonly progress: ReportedProgress;
  /** Which of them the classes come from; threshold: met or not, without a measure. */
  readonly judgedBy: "official" | "linear" | "threshold" | Reason;
  /** rho = progress / elapsed. */
  readonly rho: Bounds | Reason;
  /** Every class that the values allow; empty where nothing can be said. */
  readonly classes: readonly TrackingClass[];
  /** True where there is one class only. */
  readonly certain: boolean;
  /** Why there is no class; null where there is one. */
  readonly unchecked: Reason | null;
  /** Whether the evidence meets the demand, at its own time. */
  readonly satisfied: Satisfied | Reason;
  readonly remaining: Remaining | Reason;
}
