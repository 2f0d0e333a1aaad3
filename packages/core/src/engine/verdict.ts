import type { Dataset } from "../schema/dataset.ts";
import { listChecks } from "./check/check.ts";
import { remembered } from "./remembered.ts";
import { listTargets } from "./target-standing.ts";

const judged = remembered((dataset: Dataset) => {
  const verdicts = new Map<string, Set<string>>();
  const add = (claim: string, verdict: string) => {
    const some = verdicts.get(claim) ?? new Set();
    verdicts.set(claim, some.add(verdict));
  };
  for (const { claims, verdict } of listChecks(dataset))
    for (const claim of claims) add(claim, verdict);
  for (const { target, classes } of listTargets(dataset))
    for (const verdict of classes.length === 0 ? ["unchecked"] : classes) add(target, verdict);
  return new Map([...verdicts].map(([claim, some]) => [claim, [...some].sort()]));
});

/**
 * What is known of each claim: the verdicts of the checks that it takes part in, and for a target where it stands
 * ("unchecked" where that cannot be told). The same record is judged once.
 * @example verdictsOf(dataset).get("cctv-2023-05-06-green-manufacturing/green-parks") // ["inconsistent"]
 */
export function verdictsOf(dataset: Dataset): ReadonlyMap<string, readonly string[]> {
  return judged(dataset);
}
