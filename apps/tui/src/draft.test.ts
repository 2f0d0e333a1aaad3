import { dataset } from "@peakline/core/data";
import { expect, test } from "vitest";
import {
  askedFields,
  choicesOf,
  draftIssues,
  draftOf,
  EMPTY_DRAFT,
  hypothesisOf,
  suggestedSeries,
} from "./draft.ts";

const ENERGY = "energy-per-value-added.stated.above-designated-size.industry.-.china.-";
const CHANGE = {
  ...EMPTY_DRAFT,
  series: ENERGY,
  period: "2023",
  baseline: "2022",
  printed: "3.5",
  unit: "percent",
};

test("a change in percent is a relative hypothesis, which goes the way that is chosen", () => {
  expect(draftIssues(dataset, CHANGE, "en")).toEqual([]);
  expect(hypothesisOf(dataset, CHANGE)).toEqual({
    series: ENERGY,
    modality: "actual",
    period: "2023",
    baseline: "2022",
    printed: "3.5",
    unit: "percent",
    qualifier: "exact",
    change: "relative",
    direction: "down",
  });
});

test("a level asks for no direction, and has none", () => {
  const level = {
    ...CHANGE,
    series: "green-factories.stated.national-level.industry.-.china.-",
    baseline: "",
    printed: "6,430",
    unit: "count",
  };
  expect(draftIssues(dataset, level, "en")).toEqual([]);
  expect(askedFields(level)).not.toContain("direction");
  expect(hypothesisOf(dataset, level)).toMatchObject({
    change: null,
    direction: null,
    baseline: null,
  });
});

test("what is wrong is said at its field", () => {
  expect(draftIssues(dataset, EMPTY_DRAFT, "en").map(({ field }) => field)).toEqual([
    "series",
    "period",
    "printed",
    "unit",
  ]);
  expect(draftIssues(dataset, { ...CHANGE, period: "soon" }, "en")).toEqual([
    { field: "period", sentence: "A period is 2023, 2022-01/2022-07, 2016/2020 or 2023-12-31." },
  ]);
  expect(draftIssues(dataset, { ...CHANGE, printed: "1234567890123456" }, "en")).toHaveLength(1);
  expect(draftIssues(dataset, { ...CHANGE, unit: "GW" }, "zh")).toEqual([
    { field: "unit", sentence: "请选择适用于该序列的单位。" },
  ]);
});

test("a claim becomes a hypothesis that says the same", () => {
  const claim = dataset.claims.find(
    ({ id }) => id === "scio-2024-07-05-high-quality/energy-per-value-added",
  );
  if (claim === undefined) throw new Error("the claim is missing");
  expect(draftOf(claim)).toMatchObject({
    series: ENERGY,
    printed: "6.8",
    unit: "percent",
    direction: "down",
    qualifier: claim.quantity?.qualifier,
  });
});

test("a series is found by words of its names in either language", () => {
  expect(suggestedSeries(dataset, "ENERGY-per-value-added.stated.above")).toContain(ENERGY);
  expect(suggestedSeries(dataset, "绿色工厂").length).toBeGreaterThan(0);
  expect(suggestedSeries(dataset, "no such thing")).toEqual([]);
});

test("the units are those in which a series can be told", () => {
  const units = choicesOf(dataset, CHANGE, "unit", "en").map(({ id }) => id);
  expect(units).toContain("percent");
  expect(units).not.toContain("GW");
});
