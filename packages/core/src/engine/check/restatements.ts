import { meet } from "../../quantity/bounds.ts";
import type { Check } from "../../schema/check.ts";
import type { Claim } from "../../schema/claim.ts";
import type { Dataset } from "../../schema/dataset.ts";
import { kindOf, unitTable } from "../component.ts";
import { type Constraint, constraintOf } from "../constraint.ts";
import { seriesKey } from "../series.ts";
import { compareBounds } from "./compare.ts";
import { toCheck } from "./draft.ts";
import { differences } from "./merged.ts";
import { unitOf } from "./within.ts";

/** The same indicator of the same things, promised or reported alike. */
const SUBJECT = ["indicator", "sector", "product", "place", "modality"] as const;

const subjectOf = (claim: Claim) => SUBJECT.map((field) => claim[field] ?? "-").join(".");

/** Of more changes from one baseline than this the first are compared, each with each. */
const MOST_COMPARED = 300;

/** Changes from one baseline, said at different dates, perhaps over different boundaries, that can both be true. */
export function restatements(dataset: Dataset, claims: readonly Claim[]): Check[] {
  const units = unitTable(dataset.units);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const changes = claims.flatMap((claim): { claim: Claim; said: Constraint }[] => {
    const said = constraintOf(claim, kindOf(dataset, seriesKey(claim)), units);
    return typeof said === "string" || said.baseline === null ? [] : [{ claim, said }];
  });
  const groups = Map.groupBy(
    changes,
    ({ claim, said }) => `${subjectOf(claim)}|${said.kind}|${said.baseline}`,
  );
  return [...groups.values()].flatMap((all) => {
    const group = all.slice(0, MOST_COMPARED);
    return group.flatMap((earlier, index) =>
      group.slice(index + 1).flatMap((later): Check[] => {
        const differs = differences(earlier.claim, later.claim);
        const agree = meet(earlier.said.bounds, later.said.bounds) !== null;
        if (!differs.includes("period") || !agree) return [];
        const [tested, other] = [later, earlier];
        return [
          toCheck({
            ...compareBounds(tested.said.bounds, other.said.bounds, tested.said.kind === "ratio"),
            kind: "restatement",
            verdict: "consistent",
            series: seriesKey(tested.claim),
            modality: tested.claim.modality,
            period: tested.said.period,
            baseline: tested.said.baseline,
            claims: [tested.claim.id, other.claim.id],
            unit: unitOf({ claims: byId }, tested.said, tested.claim.id),
            differs,
          }),
        ];
      }),
    );
  });
}
