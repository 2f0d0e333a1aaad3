import { parsePeriod } from "../../quantity/period.ts";
import type { Check, CheckDimension } from "../../schema/check.ts";
import type { Claim } from "../../schema/claim.ts";
import type { Dataset } from "../../schema/dataset.ts";
import { publicationDay } from "../as-of.ts";
import { kindOf, unitTable } from "../component.ts";
import { type Constraint, constraintOf } from "../constraint.ts";
import { seriesKey } from "../series.ts";
import { toCheck } from "./draft.ts";
import { differences } from "./merged.ts";
import { unitOf } from "./within.ts";

/** What reports share with a target whose result they may be taken for. */
const subjectOf = (claim: Claim) =>
  JSON.stringify([claim.indicator, claim.sector, claim.product, claim.place, claim.measure]);

const REASONS = {
  definition: "explained-by-definition",
  boundary: "explained-by-boundary",
  priceBasis: "explained-by-priceBasis",
  vintage: "explained-by-vintage",
} as const;
type Explaining = keyof typeof REASONS;

const isExplaining = (dimension: CheckDimension): dimension is Explaining => dimension in REASONS;

const endOf = ({ period }: Claim) =>
  typeof period === "string" ? (parsePeriod(period)?.end ?? "") : "";

/** From when on a report can be taken for a result: after the baseline, or from the year in which the target was set. */
function startOf(dataset: Dataset, { baseline, document }: Claim): string {
  if (typeof baseline === "string") return parsePeriod(baseline)?.end ?? "";
  const published = dataset.documents.find(({ id }) => id === document)?.published ?? "";
  return `${Number(publicationDay(published).slice(0, 4)) - 1}-12-31`;
}

/** A claim that sets a target, with what it says. */
interface SetTarget {
  readonly claim: Claim;
  readonly said: Constraint;
}

/** Targets of one series for one time: one document sets what another repeats. */
const goalOf = ({ claim, said }: SetTarget) =>
  JSON.stringify([seriesKey(claim), said.period, said.baseline]);

/**
 * Targets for which nothing was reported over the same definition and boundary, though reports of the indicator exist
 * that look like their result: they speak of something else, and are not to be held against the target.
 */
export function incomparableResults(dataset: Dataset, claims: readonly Claim[]): Check[] {
  const units = unitTable(dataset.units);
  const reports = Map.groupBy(
    claims.filter(({ modality, quantity }) => modality === "actual" && quantity !== null),
    subjectOf,
  );
  const targets = claims.flatMap((claim): SetTarget[] => {
    if (claim.modality !== "target" || claim.threshold === null) return [];
    const said = constraintOf(claim, kindOf(dataset, seriesKey(claim)), units);
    return typeof said === "string" ? [] : [{ claim, said }];
  });
  return [...Map.groupBy(targets, goalOf).values()].flatMap((goal): Check[] => {
    const [first] = goal;
    if (first === undefined) return [];
    const { claim: target, said } = first;
    const series = seriesKey(target);
    const [start, deadline] = [startOf(dataset, target), endOf(target)];
    const near = (reports.get(subjectOf(target)) ?? []).filter(
      (report) => endOf(report) > start && endOf(report) <= deadline,
    );
    if (near.some((report) => seriesKey(report) === series)) return [];
    const groups = Map.groupBy(near, (report) =>
      differences(target, report).filter(isExplaining).join(),
    );
    return [...groups].flatMap(([differs, some]): Check[] => {
      const dimensions = differs.split(",").filter((each) => each !== "") as Explaining[];
      const [dimension] = dimensions;
      if (dimension === undefined) return [];
      return [
        toCheck({
          kind: "no-comparable-result",
          verdict: "unchecked",
          reason: REASONS[dimension],
          series,
          modality: "target",
          period: said.period,
          baseline: said.baseline,
          claims: [...goal.map(({ claim }) => claim.id), ...some.map(({ id }) => id)],
          unit: unitOf({ claims: new Map([[target.id, target]]) }, said, target.id),
          differs: dimensions,
        }),
      ];
    });
  });
}
