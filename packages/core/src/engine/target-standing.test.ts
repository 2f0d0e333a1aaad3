import { expect, test } from "vitest";
import { founding as dataset } from "../../test/founding.ts";
import { dataset as record } from "../data.ts";
import type { Claim } from "../schema/claim.ts";
import { listTargets, targetStanding } from "./target-standing.ts";

const claim = (id: string) => dataset.claims.find((candidate) => candidate.id === id) as Claim;
const TARGET = claim("cns-2021-12-03-carbon-peak/co2-per-value-added");

test("the steel capacity target of the 13th plan is met by what the same document reports", () => {
  expect(
    targetStanding(dataset, claim("cns-2021-12-03-results/steel-capacity-target")),
  ).toMatchObject({
    classes: ["met"],
    certain: true,
    unchecked: null,
    evidence: "2016/2020",
    elapsed: 1,
  });
});

test("a target without a report of its series is not known, and after its deadline says so", () => {
  expect(targetStanding(dataset, TARGET)).toMatchObject({
    classes: [],
    unchecked: "no-evidence",
    evidence: null,
  });
  expect(targetStanding(dataset, TARGET, { asOf: "2026-01-01" })).toMatchObject({
    classes: [],
    unchecked: "no-result-at-deadline",
  });
});

test("6.8 % in the first two of five years against 18 % is behind by the official measure, for every allowed value", () => {
  const { quantity } = claim("scio-2024-07-05-high-quality/energy-per-value-added");
  const report: Claim = {
    ...TARGET,
    id: "test/report",
    document: "scio-2024-07-05-high-quality",
    modality: "actual",
    period: "2022",
    quantity,
    threshold: null,
  };
  const standing = targetStanding({ ...dataset, claims: [...dataset.claims, report] }, TARGET);
  expect(standing).toMatchObject({
    classes: ["behind"],
    certain: true,
    evidence: "2022",
    elapsed: 0.4,
  });
  // ln(0.9325) / ln(0.82) = 0.3522 and ln(0.9315) / ln(0.82) = 0.3576: 88 to 89 % of the time that has passed.
  expect(standing?.official?.lower).toBeCloseTo(0.3522, 3);
  expect(standing?.official?.upper).toBeCloseTo(0.3576, 3);
});

test("a claim that sets no target with a number has no standing", () => {
  expect(
    targetStanding(dataset, claim("cns-2021-12-03-results/energy-per-value-added")),
  ).toBeNull();
  expect(
    targetStanding(dataset, claim("cns-2021-12-03-carbon-peak/steel-total-carbon")),
  ).toBeNull();
});

test("the record lists its targets as known on a day", () => {
  expect(listTargets(dataset).map(({ target }) => target)).toEqual([
    "cns-2021-12-03-carbon-peak/co2-per-value-added",
    "cns-2021-12-03-results/steel-capacity-target",
  ]);
  expect(listTargets(dataset, { asOf: "2021-01-01" })).toEqual([]);
});

test("a target that a later plan sets again keeps its first start, and stands where it stood", () => {
  const standings = listTargets(record).filter(({ target }) =>
    [
      "laitimes-2021-10-26-carbon-peak-action-plan/non-fossil-share-2030",
      "myglobalnews-2024-08-13-green-transition/non-fossil-share",
    ].includes(target),
  );
  expect(standings.map(({ baseline, classes }) => [baseline, classes])).toEqual([
    ["2020", ["on-track"]],
    ["2020", ["on-track"]],
  ]);
});
