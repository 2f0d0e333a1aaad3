import { type Bounds, bounds, outward, through } from "../../quantity/bounds.ts";
import { minus, ONE, type Rational, rational, times } from "../../quantity/rational.ts";
import type { Interval } from "../../schema/quantity.ts";
import type { Kind } from "../constraint.ts";
import { type Chain, domainBounds, supportOf } from "../network/chain.ts";
import type { Variable } from "../network/relation.ts";
import type { Network } from "../network.ts";
import { PLACES } from "./steps.ts";

const HUNDRED = rational(100n);

/** (factor - 1) * 100: the change in percent that a factor stands for. */
const percentOf = (factor: Rational) => times(minus(factor, ONE), HUNDRED);

/** Exact bounds as JSON numbers, rounded outward; a change from factors to percent. */
export const toInterval = (a: Bounds, inPercent: boolean): Interval =>
  outward(inPercent ? through(a, percentOf) : a, PLACES);

/** What a network leaves for an unknown, within what its indicator can be; null where nothing is said of it. */
export function boundsIn(
  network: Network,
  variable: Variable,
  domain: Kind["domain"],
): { bounds: Bounds; lower: Chain | null; upper: Chain | null } | null {
  const lower = network.end(variable, "lower");
  const upper = network.end(variable, "upper");
  const says = (chain: Chain | null) =>
    chain?.links.some(({ said }) => supportOf(said).size > 0) ?? false;
  if (!says(lower) && !says(upper)) return null;
  // A factor is never below zero; it is zero only where a value can be.
  const within = variable.baseline === null ? domainBounds(domain) : domainBounds("non-negative");
  const open = {
    lower: lower?.strict ?? (variable.baseline !== null || (within?.lowerOpen ?? false)),
    upper: upper?.strict ?? within?.upperOpen ?? false,
  };
  const found = bounds(
    lower?.bound ?? within?.lower ?? null,
    upper?.bound ?? within?.upper ?? null,
    open,
  );
  return { bounds: found, lower, upper };
}

/** The claims that chains rest on, in order. */
export function statedIn(...chains: readonly (Chain | null)[]): string[] {
  const found = new Set<string>();
  for (const chain of chains) for (const { said } of chain?.links ?? []) supportOf(said, found);
  return [...found].sort();
}
