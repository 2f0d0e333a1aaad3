import { type Rational, rational, times } from "../../quantity/rational.ts";
import { compareProgress, type Progress, type ProgressEnd } from "./progress-end.ts";
import type { Satisfied } from "./threshold.ts";

/** Where a target stands: on the way (the first three), or at its deadline (the last two). */
export type TrackingClass = "behind" | "on-track" | "ahead" | "met" | "missed";

/** rho = progress / elapsed below this is behind. Open SDG draws its first line here, on growth rates (sdg-build, ProgressMeasure.py). */
export const BEHIND_BELOW: Rational = rational(19n, 20n);
/** rho above this is ahead; the line itself is on track. */
export const AHEAD_ABOVE: Rational = rational(11n, 10n);

/** Whether values may lie below, and may lie above, a share; what is beyond exact reach is not excluded. */
function around(progress: Progress, share: Rational): { below: boolean; above: boolean } {
  const order = (end: ProgressEnd) => compareProgress(end, share);
  const low = progress.lower === null ? -1 : (order(progress.lower) ?? -1);
  const high = progress.upper === null ? 1 : (order(progress.upper) ?? 1);
  return { below: low < 0, above: high > 0 };
}

/** Whether the share itself, or values on the wanted side of it, may occur. */
function reaches(progress: Progress, share: Rational, side: "up" | "down"): boolean {
  const [end, open, sign] =
    side === "up"
      ? [progress.upper, progress.upperOpen, 1]
      : [progress.lower, progress.lowerOpen, -1];
  if (end === null) return true;
  const order = compareProgress(end, share);
  return order === null || order * sign > 0 || (order === 0 && !open);
}

/** The classes that a progress may be in after this share of the time: one where the whole interval lies in it. */
export function classesOnTheWay(progress: Progress, elapsed: Rational): TrackingClass[] {
  const [low, high] = [times(BEHIND_BELOW, elapsed), times(AHEAD_ABOVE, elapsed)];
  const onTrack = reaches(progress, low, "up") && reaches(progress, high, "down");
  return [
    ...(around(progress, low).below ? (["behind"] as const) : []),
    ...(onTrack ? (["on-track"] as const) : []),
    ...(around(progress, high).above ? (["ahead"] as const) : []),
  ];
}

const AT_DEADLINE: Record<Satisfied, TrackingClass[]> = {
  yes: ["met"],
  no: ["missed"],
  possibly: ["met", "missed"],
};

const WHILE_HELD: Record<Satisfied, TrackingClass[]> = {
  yes: ["on-track"],
  no: ["behind"],
  possibly: ["behind", "on-track"],
};

/** The classes of a result at the deadline. */
export function classesAtDeadline(result: Satisfied): TrackingClass[] {
  return AT_DEADLINE[result];
}

/** The classes of a limit that the baseline already met: it is kept so far, or broken; nobody is ahead of it. */
export function classesOfLimit(now: Satisfied): TrackingClass[] {
  return WHILE_HELD[now];
}
