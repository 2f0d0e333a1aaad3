import type { Claim } from "../schema/claim.ts";
import { lastOf } from "./constraint.ts";
import { seriesKey } from "./series.ts";

/**
 * What makes statements of a target one target, however many documents set it: the series, the deadline, what it starts
 * from, and the number in base units with the side it is to be reached from. The hedge at the number itself does not
 * count, because translations blur it; a level has no baseline of its own. Null for what sets no target with a number.
 */
export function goalKey(claim: Claim): string | null {
  const { quantity, threshold, period, baseline } = claim;
  if (quantity === null || threshold === null || typeof period !== "string") return null;
  const { change, normalized } = quantity;
  const [deadline, from] = change === null ? [period, null] : [lastOf(period), baseline];
  const demanded = [normalized.value, normalized.unit, change, threshold.direction];
  return JSON.stringify([seriesKey(claim), from, deadline, ...demanded]);
}
