import type { Check } from "../../schema/check.ts";
import type { Claim } from "../../schema/claim.ts";
import type { Dataset } from "../../schema/dataset.ts";
import { kindOf, unitTable } from "../component.ts";
import { type Constraint, constraintOf } from "../constraint.ts";
import { seriesKey } from "../series.ts";
import { compareBounds } from "./compare.ts";
import { toCheck } from "./draft.ts";
import { unitOf } from "./within.ts";

/** A claim with what it says. */
interface Spoken {
  readonly claim: Claim;
  readonly said: Constraint;
}

/** What two claims have in common that a reader may take for one another. */
const timeOf = ({ claim }: Spoken) =>
  JSON.stringify([claim.place, claim.modality, claim.period, claim.quantity?.normalized.unit]);

const size = ({ claim }: Spoken) => Math.abs(claim.quantity?.normalized.value ?? Number.NaN);
const sameNumber = (a: Spoken, b: Spoken) => size(a) === size(b);
const sameMeasure = (a: Spoken, b: Spoken) =>
  a.said.kind === b.said.kind && a.said.baseline === b.said.baseline;
const isStrange = (a: Spoken, b: Spoken) => a.claim.document !== b.claim.document;

/** The first claim of each side is compared; all of them are named. */
function told(
  mine: readonly Spoken[],
  theirs: readonly Spoken[],
  reason: "same-number-under-another-name" | "explained-by-indicator",
): Check[] {
  const [a, b] = [mine[0], theirs[0]];
  if (a === undefined || b === undefined) return [];
  const { claim, said } = a;
  const claims = [...mine, ...theirs].map((each) => each.claim);
  const byId = new Map(claims.map((each) => [each.id, each]));
  return [
    toCheck({
      ...(sameMeasure(a, b) && compareBounds(said.bounds, b.said.bounds, said.kind === "ratio")),
      kind: "look-alike",
      verdict: "unchecked",
      reason,
      series: seriesKey(claim),
      modality: claim.modality,
      period: said.period,
      baseline: said.baseline,
      claims: claims.map(({ id }) => id),
      unit: unitOf({ claims: byId }, said, claim.id),
      differs: ["indicator"],
    }),
  ];
}

/**
 * Statements of two indicators that are taken for one another, of one time, in different documents. Where the number is
 * the same, one of the documents may have misnamed it; where it differs, it does so because two things are meant.
 * Drafts, secondary and implausible claims are compared too: they are where misnaming shows.
 */
export function lookAlikes(dataset: Dataset, claims: readonly Claim[]): Check[] {
  const units = unitTable(dataset.units);
  const pairs = dataset.indicators.flatMap(({ id, mistakenFor }) =>
    mistakenFor.map((other) => [id, other] as const),
  );
  const wanted = new Set(pairs.flat());
  const byIndicator = Map.groupBy(
    claims.flatMap((claim): Spoken[] => {
      if (!wanted.has(claim.indicator)) return [];
      const said = constraintOf(claim, kindOf(dataset, seriesKey(claim)), units);
      return typeof said === "string" ? [] : [{ claim, said }];
    }),
    ({ claim }) => claim.indicator,
  );
  return pairs.flatMap(([id, other]) => {
    const theirs = Map.groupBy(byIndicator.get(other) ?? [], timeOf);
    return [...Map.groupBy(byIndicator.get(id) ?? [], timeOf)].flatMap(([time, mine]) => {
      const some = theirs.get(time) ?? [];
      const partners = (a: Spoken, test: typeof sameNumber) =>
        some.filter((b) => isStrange(a, b) && test(a, b));
      const alike = mine.filter((a) => partners(a, sameNumber).length > 0);
      const named = new Set(alike.flatMap((a) => partners(a, sameNumber)));
      const apart = mine.filter((a) => !alike.includes(a) && partners(a, sameMeasure).length > 0);
      const rest = new Set(apart.flatMap((a) => partners(a, sameMeasure)));
      return [
        ...told(alike, [...named], "same-number-under-another-name"),
        ...told(apart, [...rest], "explained-by-indicator"),
      ];
    });
  });
}
