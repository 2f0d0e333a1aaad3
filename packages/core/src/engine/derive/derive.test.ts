import { expect, test } from "vitest";
import { founding as dataset } from "../../../test/founding.ts";
import { seriesKey } from "../series.ts";
import { derive } from "./derive.ts";

function seriesOfClaim(id: string): string {
  const claim = dataset.claims.find((candidate) => candidate.id === id);
  if (claim === undefined) throw new Error(`there is no claim ${id}`);
  return seriesKey(claim);
}

const ENERGY = seriesOfClaim("scio-2024-07-05-high-quality/energy-per-value-added");
const NEV = seriesOfClaim("miit-2022-12-12-carbon-peak/nev-sales");
const PV = seriesOfClaim("miit-2022-12-12-carbon-peak/pv-module-output");
const question = (series: string, period: string, baseline: string | null) => ({
  series,
  modality: "actual" as const,
  period,
  baseline,
});

test("-5.6 % in 2021 and -6.8 % in two years leave between -1.376 % and -1.166 % for 2022", () => {
  const answer = derive(dataset, question(ENERGY, "2022", "2021"));
  expect(answer).toMatchObject({
    found: true,
    interval: { lower: -1.376389625, upper: -1.165871754, lowerOpen: false, upperOpen: false },
    unit: "percent",
    isStated: false,
    stated: [
      "miit-2022-12-12-carbon-peak/energy-per-value-added-2021",
      "scio-2024-07-05-high-quality/energy-per-value-added",
    ],
    disputed: [],
  });
  expect(
    answer.found && answer.lower?.steps[0]?.terms.map(({ value, operation }) => [operation, value]),
  ).toEqual([
    ["divide", "0.9445"],
    ["multiply", "0.9315"],
  ]);
});

test("sales of January to July 2021 follow from those of 2022 and their growth of 1.2 times", () => {
  const answer = derive(dataset, question(NEV, "2021-01/2021-07", null));
  expect(answer).toMatchObject({
    found: true,
    unit: "count",
    interval: { lower: 1419333.333333333, upper: 1485813.953488373 },
  });
});

test("photovoltaic output of the first half of 2021 follows likewise", () => {
  const answer = derive(dataset, question(PV, "2021-01/2021-06", null));
  expect(answer).toMatchObject({
    found: true,
    unit: "W",
    interval: { lower: 80116769380.47357, upper: 80298604349.23726 },
  });
});

test("a claim's own period and baseline give the claim back, and say that nothing was derived", () => {
  expect(derive(dataset, question(ENERGY, "2021", "2020"))).toMatchObject({
    isStated: true,
    interval: { lower: -5.65, upper: -5.55 },
  });
});

test.each([
  [
    "the second half of 2022, whose weights no claim gives",
    question(ENERGY, "2022-07/2022-12", "2021-07/2021-12"),
    "weights-unknown",
  ],
  ["a year that no claim names", question(ENERGY, "2035", "2020"), "unknown-period"],
  [
    "a half-year against a year that nothing ties it to",
    question(ENERGY, "2022-01/2022-06", "2020"),
    "not-connected",
  ],
  ["a level of a series that has only changes", question(ENERGY, "2022", null), "not-connected"],
  ["a period against itself", question(ENERGY, "2022", "2022"), "same-period"],
  ["a series that nobody speaks of", question("no.such.series", "2022", "2021"), "unknown-series"],
])("%s has no answer, and a reason", (_, asked, reason) => {
  expect(derive(dataset, asked)).toMatchObject({
    found: false,
    question: asked,
    reason,
    disputed: [],
  });
});

test("before the second document was published, 2022 was not known", () => {
  expect(derive(dataset, question(ENERGY, "2022", "2021"), { asOf: "2024-07-23" })).toMatchObject({
    reason: "unknown-period",
  });
  expect(derive(dataset, question(ENERGY, "2022", "2021"), { asOf: "2024-07-24" })).toMatchObject({
    found: true,
  });
});

test("targets and actuals never mix", () => {
  expect(
    derive(dataset, { ...question(ENERGY, "2022", "2021"), modality: "target" }),
  ).toMatchObject({ reason: "no-claims" });
});
