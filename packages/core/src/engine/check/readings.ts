import type { Check } from "../../schema/check.ts";
import type { Claim } from "../../schema/claim.ts";
import type { Dataset } from "../../schema/dataset.ts";
import type { Known } from "../as-of.ts";
import { componentOf, kindOf, unitTable } from "../component.ts";
import { type Constraint, constraintOf } from "../constraint.ts";
import { boundsIn, toInterval } from "../derive/bounds-in.ts";
import { createNetwork } from "../network.ts";
import { seriesKey } from "../series.ts";
import { holdAgainst } from "./compare.ts";
import type { Concerns } from "./concerns.ts";
import { toCheck } from "./draft.ts";
import { leaveOut, servedWitness, unitOf } from "./within.ts";

/** Every reading of an ambiguous statement held against the other claims: which of them agrees, and what it would imply. */
export function readings(
  dataset: Dataset,
  claim: Claim,
  known: Known,
  concerns: Concerns,
): Check[] {
  const series = seriesKey(claim);
  const kind = kindOf(dataset, series);
  const units = unitTable(dataset.units);
  const scope = { ...known, modality: claim.modality, vintage: claim.vintage };
  const component = leaveOut(componentOf(dataset, series, scope), new Set([claim.id]));
  if (![[claim], ...component.series.map(({ claims }) => claims)].some(concerns)) return [];
  const others = createNetwork(component, units);
  const checks = claim.readings.flatMap(({ quantity }, reading): Check[] => {
    const read = { ...claim, quantity };
    const said = constraintOf(read, kind, units);
    if (typeof said === "string") return [];
    const withIt = createNetwork(
      {
        ...component,
        series: component.series.map((each) =>
          each.series === series ? { ...each, claims: [...each.claims, read] } : each,
        ),
      },
      units,
    );
    const found = holdAgainst(others, series, said, kind);
    const agrees = withIt.disputed.length === others.disputed.length;
    const { support = [], agrees: _, ...comparison } = found ?? {};
    return [
      toCheck({
        stated: toInterval(said.bounds, said.kind === "ratio"),
        ...comparison,
        kind: "reading",
        verdict: found === null ? "unchecked" : agrees ? "consistent" : "inconsistent",
        reason: found === null ? "no-other-claim" : null,
        series,
        modality: claim.modality,
        period: said.period,
        baseline: said.baseline,
        claims: [claim.id, ...support],
        unit: unitOf({ claims: new Map([[claim.id, read]]) }, said, claim.id),
        reading,
        follows: followingLevel(said),
        witness: found !== null && agrees ? servedWitness(withIt) : null,
      }),
    ];
    function followingLevel({ baseline }: Constraint): Check["follows"] {
      if (baseline === null) return null;
      const level = boundsIn(withIt, { series, period: baseline, baseline: null }, kind.domain);
      const unit = dataset.indicators.find(({ id }) => id === claim.indicator)?.unit ?? "";
      const base = units.get(unit)?.base ?? unit;
      return level && { period: baseline, interval: toInterval(level.bounds, false), unit: base };
    }
  });
  const alike = checks.length > 1 && checks.every(({ verdict }) => verdict === "consistent");
  return alike
    ? checks.map((check) => ({ ...check, verdict: "unchecked", reason: "readings-agree-alike" }))
    : checks;
}
