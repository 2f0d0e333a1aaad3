import { listChecks } from "@peakline/core";
import { dataset } from "@peakline/core/data";
import { expect, test } from "vitest";
import { checksKnown } from "./known.ts";

test("on any day the checks are those of what was published by then", () => {
  const days = ["0001-01-01", "2023-01-01", "9999-12-31"];
  for (const asOf of [...days, ...dataset.documents.map(({ published }) => published)]) {
    if (asOf.length < 10) continue;
    expect([asOf, checksKnown(dataset, { asOf })]).toEqual([asOf, listChecks(dataset, { asOf })]);
  }
  expect(checksKnown(dataset, {})).toBe(listChecks(dataset));
});

test("days between two publications share one answer, so that asking for every day fills no memory", () => {
  const [one, other] = ["9998-01-01", "9999-12-31"].map((asOf) => checksKnown(dataset, { asOf }));
  expect(one).toBe(other);
});
