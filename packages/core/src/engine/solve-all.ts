import type { Unit } from "../schema/unit.ts";
import { unitTable } from "./component.ts";
import type { Kind, Stated } from "./constraint.ts";
import { createNetwork, type Network } from "./network.ts";

/** A claim with nothing but what the network reads: users bring millions of their own. */
export interface CompactClaim extends Stated {
  readonly series: string;
  readonly modality: "actual" | "target" | "forecast";
}

/** What came of all of them. */
export interface Solution {
  readonly series: number;
  /** How many ends of levels and changes are bounded, each computed exactly. */
  readonly bounds: number;
  readonly conflicts: number;
  /** Series that were refused because they have too many periods. */
  readonly refused: number;
}

/** Compact claims come without indicators: their series are positive and sum over nothing. */
const PLAIN: Kind = { aggregation: "ratio", domain: "positive" };

/** Both ends of every level, or where no level is known of every change from the first time on. */
function countBounds({ periods, said, bound }: Network, series: string): number {
  const [first = null, ...rest] = periods(series);
  const hasLevels = said.some(({ constraint }) => constraint.kind === "level");
  const [baseline, asked] = hasLevels ? [null, periods(series)] : [first, rest];
  let count = 0;
  for (const period of asked) {
    if (bound({ series, period, baseline }, "lower") !== null) count += 1;
    if (bound({ series, period, baseline }, "upper") !== null) count += 1;
  }
  return count;
}

/**
 * Every bound and every conflict of compact claims, series by series; each series is independent of the others.
 * @example
 * const level = { series: "s", modality: "actual", period: "2022", baseline: null } as const;
 * const quantity = { unit: "t", change: null, qualifier: "exact" } as const;
 * const claims = [
 *   { ...level, id: "a", quantity: { ...quantity, printed: "12.0", value: 12 } },
 *   { ...level, id: "b", quantity: { ...quantity, printed: "14.0", value: 14 } },
 * ];
 * solveAll(claims, dataset.units).conflicts; // 1
 */
export function solveAll(claims: Iterable<CompactClaim>, units: readonly Unit[]): Solution {
  const table = unitTable(units as Unit[]);
  const groups = new Map<string, CompactClaim[]>();
  for (const claim of claims) {
    const key = claim.modality === "actual" ? claim.series : `${claim.series} ${claim.modality}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  let [bounds, conflicts, refused] = [0, 0, 0];
  for (const [series, group] of groups) {
    const network = createNetwork({ series: [{ series, kind: PLAIN, claims: group }] }, table);
    conflicts += network.conflicts.length;
    if (network.refused !== null) refused += 1;
    bounds += countBounds(network, series);
  }
  return { series: groups.size, bounds, conflicts, refused };
}
