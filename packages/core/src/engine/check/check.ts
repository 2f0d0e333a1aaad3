import type { Check } from "../../schema/check.ts";
import type { Dataset } from "../../schema/dataset.ts";
import { claimsAsOf, isKnown, type Known } from "../as-of.ts";
import { componentOf, unitTable } from "../component.ts";
import { groupsOf } from "../conflicts.ts";
import { incomparableResults } from "./incomparable.ts";
import { lookAlikes } from "./look-alikes.ts";
import { checksAcross } from "./merged.ts";
import { readings } from "./readings.ts";
import { restatements } from "./restatements.ts";
import { checksWithin } from "./within.ts";

const known = new WeakMap<Dataset, Map<string, readonly Check[]>>();

/** What is told first: what does not add up, then what differs and why, then what agrees. */
const ORDER = { inconsistent: 0, unchecked: 1, consistent: 2 } as const;

/** Of two checks of the same kind and claims the first is kept: merging several dimensions can find one thing twice. */
function onlyOnce(checks: readonly Check[]): Check[] {
  const byId = new Map<string, Check>();
  for (const check of checks) {
    const first = byId.get(check.id);
    if (first === undefined) byId.set(check.id, check);
    else {
      const differs = [...new Set([...first.differs, ...check.differs])];
      byId.set(check.id, { ...first, differs });
    }
  }
  return [...byId.values()];
}

function findChecks(dataset: Dataset, options: Known): Check[] {
  const counts = isKnown(dataset, options);
  const claims = dataset.claims.filter(counts);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const units = unitTable(dataset.units);
  const within = groupsOf(dataset, options).flatMap(
    ({ series: [first = ""], modality, vintage }) => {
      const component = componentOf(dataset, first, { ...options, modality, vintage });
      return checksWithin({ component, units, modality, claims: byId });
    },
  );
  const all = onlyOnce([
    ...within,
    ...checksAcross(dataset, claims),
    ...restatements(dataset, claims),
    ...incomparableResults(dataset, claims),
    ...lookAlikes(dataset, claimsAsOf(dataset, options.asOf)),
    ...claims
      .filter((claim) => claim.readings.length > 0)
      .flatMap((claim) => readings(dataset, claim, options)),
  ]);
  return all.sort((a, b) => ORDER[a.verdict] - ORDER[b.verdict] || (a.id < b.id ? -1 : 1));
}

/**
 * Every check of a record, as it was known: statements of one quantity, changes that compose, parts and wholes, targets
 * and statements made again, what is taken for something else, and the readings of ambiguous ones. The same question is answered once.
 */
export function listChecks(dataset: Dataset, options: Known = {}): readonly Check[] {
  const key = JSON.stringify([options.asOf ?? null, options.standings ?? null]);
  const answers = known.get(dataset) ?? new Map<string, readonly Check[]>();
  const answer = answers.get(key) ?? findChecks(dataset, options);
  known.set(dataset, answers.set(key, answer));
  return answer;
}

/** Every check that a claim takes part in: whether it holds, against what, and what explains a difference. */
export function explain(dataset: Dataset, claim: string, options: Known = {}): Check[] {
  return listChecks(dataset, options).filter(({ claims }) => claims.includes(claim));
}
