import { listChecks } from "@peakline/core";
import { dataset } from "@peakline/core/data";
import { expect, test } from "vitest";
import { checksKnown } from "./known.ts";

/** The days in which documents of the record were published, each once and in order. */
const published = [...new Set(dataset.documents.map((document) => document.published))]
  .filter((day) => day.length === 10)
  .toSorted();
const after = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

// Each day has the engine check the record anew, and there are more than a hundred: every 24th is asked, and the day
// after it, for which the answer is taken over from the day of the publication.
const STRIDE = 24;

test("on any day the checks are those of what was published by then", () => {
  const sampled = published.filter((_, at) => at % STRIDE === 0);
  expect(sampled.length).toBeGreaterThan(3);
  const days = ["0001-01-01", "2023-01-01", "9999-12-31"];
  for (const asOf of [...days, ...sampled, ...sampled.map(after)])
    expect([asOf, checksKnown(dataset, { asOf })]).toEqual([asOf, listChecks(dataset, { asOf })]);
  expect(checksKnown(dataset, {})).toBe(listChecks(dataset));
}, 30_000);

test("days between two publications share one answer, so that asking for every day fills no memory", () => {
  const [one, other] = ["9998-01-01", "9999-12-31"].map((asOf) => checksKnown(dataset, { asOf }));
  expect(one).toBe(other);
});
