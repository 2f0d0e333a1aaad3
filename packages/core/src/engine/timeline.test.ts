import { expect, test } from "vitest";
import { founding as dataset } from "../../test/founding.ts";
import { timelineOf } from "./timeline.ts";

const ENERGY = "energy-per-value-added.stated.above-designated-size.industry.-.china.-";
const question = { series: ENERGY, modality: "actual", period: "2022", baseline: "2021" } as const;

test("what 2022 alone brought became known with the briefing of 2024, and before that there was a reason", () => {
  expect(
    timelineOf(dataset, question).map(({ since, documents, answer }) => [
      since,
      documents,
      answer.found ? answer.interval.lower : answer.reason,
    ]),
  ).toEqual([
    ["2021-12-03", ["cns-2021-12-03-results"], "unknown-period"],
    ["2024-07-24", ["scio-2024-07-05-high-quality"], -1.376389625],
  ]);
});

test("a timeline ends on the day of the question", () => {
  expect(timelineOf(dataset, question, { asOf: "2023-01-01" })).toHaveLength(1);
});

test("a series that nobody speaks of has no timeline", () => {
  expect(timelineOf(dataset, { ...question, series: "no.such.series" })).toEqual([]);
});
