import type { UnitScale } from "../../quantity/measure.ts";
import { parsePeriod } from "../../quantity/period.ts";
import type { Check, CheckKind } from "../../schema/check.ts";
import type { Claim } from "../../schema/claim.ts";
import type { Constraint } from "../constraint.ts";
import { cycleTerms, exactText } from "../derive/steps.ts";
import type { Said } from "../network/chain.ts";
import { findWitness } from "../network/witness.ts";
import { type Component, type Conflict, createNetwork, type Network } from "../network.ts";
import { holdAgainst } from "./compare.ts";
import { toCheck } from "./draft.ts";

/** Claims that stand together in one network, and what of them is to be told. */
export interface Setting {
  readonly component: Component;
  readonly units: ReadonlyMap<string, UnitScale>;
  readonly modality: Claim["modality"];
  readonly claims: ReadonlyMap<string, Claim>;
}

/** A component without some claims. */
export function leaveOut(component: Component, left: ReadonlySet<string>): Component {
  const series = component.series.map((each) => ({
    ...each,
    claims: each.claims.filter(({ id }) => !left.has(id)),
  }));
  return { ...component, series };
}

const claimOf = ({ because }: Said) => (because.kind === "claim" ? because.claim : "");

/** The unit in which claims are compared. */
export function unitOf(
  { claims }: Pick<Setting, "claims">,
  { kind, baseline }: Constraint,
  claim: string,
): string {
  if (kind === "ratio" && baseline !== null) return "percent";
  return claims.get(claim)?.quantity?.normalized.unit ?? "";
}

/** The same quantity at the same time. */
const same = ({ series, constraint: a }: Said, { series: other, constraint: b }: Said) =>
  series === other && a.kind === b.kind && a.period === b.period && a.baseline === b.baseline;

/** What claims have to do with each other: one quantity twice, changes that compose, or parts and wholes. */
function kindOf({ modality }: Setting, said: readonly Said[], derived: boolean): CheckKind {
  const [first, ...rest] = said;
  const series = new Set(said.map(({ series: id }) => id));
  if (first !== undefined && rest.every((each) => same(each, first)))
    return modality === "target" ? "restated-target" : "duplicate";
  return derived || series.size > 1 ? "parts" : "chain";
}

function saidBy(network: Network, claims: readonly string[]): Said[] {
  const wanted = new Set(claims);
  return network.said.filter((said) => wanted.has(claimOf(said)));
}

function conflictCheck(setting: Setting, network: Network, conflict: Conflict): Check {
  const { claims, links, bound, algebra, series } = conflict;
  const said = saidBy(network, claims);
  const derived = links.some((link) => link.said.because.kind !== "claim");
  const longest = [...said].sort(byLength)[0];
  const constraint = longest?.constraint;
  return toCheck({
    kind: kindOf(setting, said, derived),
    verdict: "inconsistent",
    series,
    modality: setting.modality,
    period: constraint?.period ?? "",
    baseline: constraint?.baseline ?? null,
    claims: [...claims],
    unit:
      constraint === undefined || longest === undefined
        ? ""
        : unitOf(setting, constraint, claimOf(longest)),
    cycle: {
      terms: cycleTerms(links),
      result: exactText(bound, "upper"),
      algebra: algebra.name,
    },
  });
}

/** How many days a constraint spans, so that the whole is tested by its parts and not the other way about. */
function lengthOf({ period, baseline }: Constraint): number {
  const [from, to] = [parsePeriod(baseline ?? period), parsePeriod(period)];
  if (from === null || to === null) return 0;
  return Date.parse(to.end) - Date.parse(baseline === null ? from.start : from.end);
}

const byLength = (a: Said, b: Said) =>
  lengthOf(b.constraint) - lengthOf(a.constraint) || (claimOf(a) < claimOf(b) ? -1 : 1);

/** Values that satisfy every claim, as served. */
export function servedWitness(network: Network): Check["witness"] {
  return (
    findWitness(network)?.map(({ series, period, value }) => ({
      series,
      period,
      value: exactText(value, "lower"),
    })) ?? null
  );
}

/** In a network of more claims than this nobody reads each agreement, and each of them takes a network without its claim. */
const MOST_HELD = 1500;

/** The checks of a network, and how much of it they do not tell. */
export interface Within {
  readonly checks: readonly Check[];
  /** Claims that contradict others too and stand in no check: only so many conflicts of a network are listed. */
  readonly unlisted: number;
}

/**
 * Every claim of a network held against what the others imply, the longest first; and every conflict. A set of claims is
 * told once. "Consistent" comes with values that satisfy every claim that was not set aside.
 */
export function checksWithin(setting: Setting): Within {
  const { component, units } = setting;
  const network = createNetwork(component, units);
  const conflicts = network.conflicts.map((conflict) => conflictCheck(setting, network, conflict));
  const disputed = new Set(network.disputed);
  const listed = new Set(network.conflicts.flatMap(({ claims }) => claims));
  const unlisted = disputed.size - listed.size;
  if (network.said.length > MOST_HELD) return { checks: conflicts, unlisted };
  const seen: ReadonlySet<string>[] = [];
  let witness: Check["witness"] | undefined;
  const agreements = [...network.said].sort(byLength).flatMap((said): Check[] => {
    const id = claimOf(said);
    const kind = component.series.find(({ series }) => series === said.series)?.kind;
    if (disputed.has(id) || kind === undefined) return [];
    const others = createNetwork(leaveOut(component, new Set([...disputed, id])), units);
    const found = holdAgainst(others, said.series, said.constraint, kind);
    if (found === null) return [];
    const claims = [id, ...found.support];
    if (seen.some((known) => claims.every((claim) => known.has(claim)))) return [];
    seen.push(new Set(claims));
    witness ??= servedWitness(network);
    const { support, agrees, ...comparison } = found;
    const derived = [found.lower, found.upper].some((end) => (end?.steps.length ?? 0) > 1);
    return [
      toCheck({
        ...comparison,
        kind: kindOf(setting, saidBy(network, claims), derived),
        verdict: witness !== null && agrees ? "consistent" : "unchecked",
        reason: witness !== null && agrees ? null : "no-contradiction-found",
        series: said.series,
        modality: setting.modality,
        period: said.constraint.period,
        baseline: said.constraint.baseline,
        claims,
        unit: unitOf(setting, said.constraint, id),
        witness,
      }),
    ];
  });
  return { checks: [...conflicts, ...agreements], unlisted };
}
