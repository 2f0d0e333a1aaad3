import { expect, test } from "vitest";
import { founding } from "../../test/founding.ts";
import type { Claim } from "../schema/claim.ts";
import { goalKey } from "./goal.ts";

const TARGET = founding.claims.find(
  ({ id }) => id === "cns-2021-12-03-carbon-peak/co2-per-value-added",
) as Claim;

test("a target that another document sets over the whole span of years is the same target", () => {
  expect(goalKey({ ...TARGET, id: "other/claim", period: "2021/2025" })).toBe(goalKey(TARGET));
});

test("another year, another base and another boundary make other targets", () => {
  const others: Partial<Claim>[] = [
    { period: "2030" },
    { baseline: "2015" },
    { boundary: "key-industries" },
  ];
  const keys = [TARGET, ...others.map((fields) => ({ ...TARGET, ...fields }))].map(goalKey);
  expect(new Set(keys).size).toBe(4);
});

test("what is reported is no target", () => {
  const report = founding.claims.find(({ modality }) => modality === "actual") as Claim;
  expect(goalKey(report)).toBeNull();
});
