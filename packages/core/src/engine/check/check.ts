import type { Check } from "../../schema/check.ts";
import type { Dataset } from "../../schema/dataset.ts";
import type { ClaimConflict } from "../../schema/derivation.ts";
import { claimsAsOf, isKnown, type Known } from "../as-of.ts";
import { componentOf, unitTable } from "../component.ts";
import { groupsOf } from "../conflicts.ts";
import { ALL, type Concerns, only } from "./concerns.ts";
import { incomparableResults } from "./incomparable.ts";
import { lookAlikes } from "./look-alikes.ts";
import { checksAcross } from "./merged.ts";
import { readings } from "./readings.ts";
import { restatements } from "./restatements.ts";
import { checksWithin } from "./within.ts";

const known = new WeakMap<Dataset, Map<string, Found>>();

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

/** Checks, and how many claims contradict others though no check names them. */
interface Found {
  readonly checks: readonly Check[];
  readonly unlisted: number;
}

/** Every check; or, of what claims say together, only of those that concern what is asked about, and perhaps more. */
function findChecks(dataset: Dataset, options: Known, concerns: Concerns): Found {
  const counts = isKnown(dataset, options);
  const claims = dataset.claims.filter(counts);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const units = unitTable(dataset.units);
  const within = groupsOf(dataset, options).flatMap(
    ({ series: [first = ""], modality, vintage }) => {
      const component = componentOf(dataset, first, { ...options, modality, vintage });
      if (!component.series.some((each) => concerns(each.claims))) return [];
      return checksWithin({ component, units, modality, claims: byId });
    },
  );
  const all = onlyOnce([
    ...within.flatMap(({ checks }) => checks),
    ...checksAcross(dataset, claims, concerns),
    ...restatements(dataset, claims),
    ...incomparableResults(dataset, claims),
    ...lookAlikes(dataset, claimsAsOf(dataset, options.asOf)),
    ...claims
      .filter((claim) => claim.readings.length > 0)
      .flatMap((claim) => readings(dataset, claim, options, concerns)),
  ]);
  return {
    checks: all.sort((a, b) => ORDER[a.verdict] - ORDER[b.verdict] || (a.id < b.id ? -1 : 1)),
    unlisted: within.reduce((sum, { unlisted }) => sum + unlisted, 0),
  };
}

const keyOf = ({ asOf, standings }: Known) => JSON.stringify([asOf ?? null, standings ?? null]);

function foundOn(dataset: Dataset, options: Known): Found {
  const key = keyOf(options);
  const answers = known.get(dataset) ?? new Map<string, Found>();
  const answer = answers.get(key) ?? findChecks(dataset, options, ALL);
  known.set(dataset, answers.set(key, answer));
  return answer;
}

/**
 * Every check of a record, as it was known: statements of one quantity, changes that compose, parts and wholes, targets
 * and statements made again, what is taken for something else, and the readings of ambiguous ones. The same question is answered once.
 * @example
 * const checks = listChecks(dataset, { asOf: "2023-06-30" });
 * checks.find(({ verdict }) => verdict === "inconsistent")?.kind; // "duplicate"
 */
export function listChecks(dataset: Dataset, options: Known = {}): readonly Check[] {
  return foundOn(dataset, options).checks;
}

/**
 * The check that tells of a conflict: of the same claims. Every conflict has one, unless it stands in a scenario only.
 * @example
 * const [conflict] = findConflicts(dataset, { asOf: "2023-06-30" });
 * conflict && checkOfConflict(dataset, conflict, { asOf: "2023-06-30" })?.verdict; // "inconsistent"
 */
export function checkOfConflict(
  dataset: Dataset,
  { claims }: Pick<ClaimConflict, "claims">,
  options: Known = {},
): Check | undefined {
  const wanted = [...claims].sort().join(" ");
  return listChecks(dataset, options).find(
    (check) => check.verdict === "inconsistent" && [...check.claims].sort().join(" ") === wanted,
  );
}

/**
 * How many claims contradict others though no check names them: of a series whose claims contradict each other over and
 * over only the first sets are told.
 * @example unlistedContradictions(dataset) // 0
 */
export function unlistedContradictions(dataset: Dataset, options: Known = {}): number {
  return foundOn(dataset, options).unlisted;
}

/** How many claims of a record are asked about one by one; after them all checks are computed, once. */
const ASKED_ALONE = 3;
const askedAlone = new WeakMap<Dataset, number>();

/**
 * Every check that a claim takes part in: whether it holds, against what, and what explains a difference. Who asks about one
 * claim does not wait for the networks of all others.
 * @example
 * const [check] = explain(dataset, "miit-2025-01-22-green-list-2024/green-factories-removed");
 * [check?.kind, check?.verdict]; // ["parts", "consistent"]
 */
export function explain(dataset: Dataset, claim: string, options: Known = {}): Check[] {
  const own = ({ claims }: Check) => claims.includes(claim);
  const before = askedAlone.get(dataset) ?? 0;
  if (before === ASKED_ALONE || known.get(dataset)?.has(keyOf(options)))
    return listChecks(dataset, options).filter(own);
  askedAlone.set(dataset, before + 1);
  return findChecks(dataset, options, only(claim)).checks.filter(own);
}
