import type { Bounds } from "../quantity/bounds.ts";
import { parsePeriod } from "../quantity/period.ts";
import { rational } from "../quantity/rational.ts";
import type { Check } from "../schema/check.ts";
import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Derivation } from "../schema/derivation.ts";
import type { Finding } from "../schema/finding.ts";
import type { TargetStanding } from "../schema/target-standing.ts";
import { listChecks } from "./check/check.ts";
import { kindOf, unitTable } from "./component.ts";
import { constraintOf } from "./constraint.ts";
import { derive } from "./derive/derive.ts";
import { goalKey } from "./goal.ts";
import { seriesKey } from "./series.ts";
import { listTargets, targetStanding } from "./target-standing.ts";
import { annualRate } from "./track/remaining.ts";

/** A change with what it comes to in a year: -0.0659 is a fall of 6.59 %. */
export interface Pace {
  readonly claim: Claim;
  readonly perYear: Bounds;
}

/** What the engine answers to the question of a finding. */
export type FindingAnswer =
  | { readonly kind: "outcome"; readonly target: Claim; readonly standing: TargetStanding }
  | {
      readonly kind: "deadline";
      readonly year: string;
      readonly standings: readonly TargetStanding[];
      /** One of each target, however many documents state it. */
      readonly goals: readonly TargetStanding[];
    }
  | { readonly kind: "comparison"; readonly check: Check }
  | { readonly kind: "derived"; readonly derivation: Derivation }
  | { readonly kind: "pace"; readonly paces: readonly Pace[] };

/** Of two checks that hold all of the claims, the one that holds the fewest others. */
function checkWith(dataset: Dataset, claims: readonly string[]): Check | undefined {
  return listChecks(dataset)
    .filter((check) => claims.every((id) => check.claims.includes(id)))
    .sort((a, b) => a.claims.length - b.claims.length)[0];
}

const keyOf = (claim: Claim | undefined) => (claim === undefined ? null : goalKey(claim));

function paceOf(dataset: Dataset, claim: Claim): Pace | null {
  const said = constraintOf(claim, kindOf(dataset, seriesKey(claim)), unitTable(dataset.units));
  if (typeof said === "string" || said.kind !== "ratio" || said.baseline === null) return null;
  const [from, to] = [parsePeriod(said.baseline), parsePeriod(said.period)];
  if (from === null || to === null) return null;
  const years = Number(to.end.slice(0, 4)) - Number(from.end.slice(0, 4));
  return years > 0 ? { claim, perYear: annualRate(said.bounds, rational(BigInt(years))) } : null;
}

/**
 * Answers the question of a finding from the record; null where the record has nothing to answer it with.
 * @example answerFinding(dataset, recordOf("findings", "energy-of-the-13th-plan"))?.kind // "outcome"
 */
export function answerFinding(dataset: Dataset, finding: Finding): FindingAnswer | null {
  const claimOf = (id: string) => dataset.claims.find((claim) => claim.id === id);
  switch (finding.kind) {
    case "outcome": {
      const target = claimOf(finding.target);
      const standing = target === undefined ? null : targetStanding(dataset, target);
      return target === undefined || standing === null
        ? null
        : { kind: "outcome", target, standing };
    }
    case "deadline": {
      const { year } = finding;
      const standings = listTargets(dataset).filter(
        ({ target, deadline }) =>
          parsePeriod(deadline)?.end.slice(0, 4) === year &&
          claimOf(target)?.standing === "primary",
      );
      const goals = [...Map.groupBy(standings, ({ target }) => keyOf(claimOf(target))).values()];
      return standings.length === 0
        ? null
        : { kind: "deadline", year, standings, goals: goals.flatMap(([first]) => first ?? []) };
    }
    case "comparison": {
      const check = checkWith(dataset, finding.claims);
      return check === undefined ? null : { kind: "comparison", check };
    }
    case "derived": {
      const { series, period, baseline = null } = finding;
      const answer = derive(dataset, { series, modality: "actual", period, baseline });
      return answer.found ? { kind: "derived", derivation: answer } : null;
    }
    case "pace": {
      const paces = finding.claims.flatMap((id) => {
        const claim = claimOf(id);
        return claim === undefined ? [] : (paceOf(dataset, claim) ?? []);
      });
      return paces.length === finding.claims.length ? { kind: "pace", paces } : null;
    }
  }
}
