import { expect, test } from "vitest";
import { founding as dataset } from "../../../test/founding.ts";
import type { Claim } from "../../schema/claim.ts";
import { incomparableResults } from "./incomparable.ts";

const ENERGY = dataset.claims.find(({ id }) =>
  id.endsWith("/energy-per-value-added-2021"),
) as Claim;
const TARGET: Claim = {
  ...ENERGY,
  id: "test/target",
  modality: "target",
  period: "2021/2025",
  baseline: "2020",
  threshold: { value: -13.5, direction: "down", open: false },
};

/** A report of the fall until 2025. */
const report = (key: string, fields: Partial<Claim>): Claim => ({
  ...ENERGY,
  id: `test/${key}`,
  period: "2021/2025",
  baseline: "2020",
  ...fields,
});
const told = (...reports: Claim[]) =>
  incomparableResults(dataset, [TARGET, ...reports]).map(({ reason, differs, claims }) => [
    reason,
    differs,
    claims,
  ]);

test("a report over another boundary looks like the result of a target, and is told not to be", () => {
  expect(told(report("all", { boundary: null }))).toEqual([
    ["explained-by-boundary", ["boundary"], [TARGET.id, "test/all"]],
  ]);
});

test("where the target has a report of its own, others are no news", () => {
  expect(told(report("own", {}), report("all", { boundary: null }))).toEqual([]);
});

test("a report of a time before the target began is no result of it", () => {
  expect(told(report("before", { boundary: null, period: "2016/2020", baseline: "2015" }))).toEqual(
    [],
  );
});
