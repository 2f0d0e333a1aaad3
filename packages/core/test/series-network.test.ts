import fc from "fast-check";
import { expect, test } from "vitest";
import { dataset } from "../src/data.ts";
import { unitTable } from "../src/engine/component.ts";
import { findConflicts } from "../src/engine/conflicts.ts";
import { createNetwork } from "../src/engine/network.ts";
import type { Claim } from "../src/schema/claim.ts";
import type { Quantity } from "../src/schema/quantity.ts";
import { founding } from "./founding.ts";

const template = dataset.claims.find(
  ({ id }) => id === "scio-2024-07-05-high-quality/energy-per-value-added",
) as Claim;

/** A claim that energy intensity fell by a printed percentage from a baseline to a period. */
function fall(
  key: string,
  baseline: string,
  period: string,
  printed: string,
  qualifier: Quantity["qualifier"] = "exact",
): Claim {
  const quantity = {
    ...(template.quantity as Quantity),
    printed,
    qualifier,
    value: -Number(printed),
  };
  return { ...template, id: `test/${key}`, baseline, period, quantity };
}

const RATIO = { aggregation: "ratio", domain: "positive" } as const;
const network = (...claims: Claim[]) =>
  createNetwork({ series: [{ series: "s", kind: RATIO, claims }] }, unitTable(dataset.units));
const conflictsOf = (...claims: Claim[]) =>
  network(...claims).conflicts.map((conflict) => conflict.claims);
const change = (period: string, baseline: string) => ({ series: "s", period, baseline });

test("two years that do not compose to the printed total are the three claims to blame", () => {
  expect(
    conflictsOf(
      fall("a", "2020", "2021", "5.6"),
      fall("b", "2021", "2022", "3.0"),
      fall("c", "2020", "2022", "6.8"),
    ),
  ).toEqual([["test/a", "test/b", "test/c"]]);
});

test("of two statements of the same change the fewer are blamed, not the chain", () => {
  expect(
    conflictsOf(
      fall("a", "2020", "2021", "5.6"),
      fall("b", "2020", "2021", "6.6"),
      fall("c", "2021", "2022", "1.3"),
      fall("d", "2020", "2022", "6.8"),
    ),
  ).toEqual([["test/a", "test/b"]]);
});

test("more than 20 % and exactly 20 % contradict each other only where rounding leaves no room", () => {
  expect(
    conflictsOf(fall("a", "2019", "2022", "20"), fall("b", "2019", "2022", "20", "over")),
  ).toEqual([]);
  expect(
    conflictsOf(fall("a", "2019", "2022", "20", "over"), fall("b", "2019", "2022", "20", "up-to")),
  ).toEqual([["test/a", "test/b"]]);
  expect(
    conflictsOf(
      fall("a", "2019", "2022", "20", "at-least"),
      fall("b", "2019", "2022", "20", "up-to"),
    ),
  ).toEqual([]);
});

test("disputed claims are set aside and the rest still answers", () => {
  const settled = network(
    fall("a", "2020", "2021", "5.6"),
    fall("b", "2020", "2021", "9.6"),
    fall("c", "2021", "2022", "1.3"),
  );
  expect(settled.conflicts).toHaveLength(1);
  expect(settled.end(change("2022", "2021"), "upper")).not.toBeNull();
  expect(settled.end(change("2021", "2020"), "upper")).toBeNull();
});

test("law: the order of the claims does not matter", () => {
  const claims = [
    fall("a", "2020", "2021", "5.6"),
    fall("b", "2021", "2022", "3.0"),
    fall("c", "2020", "2022", "6.8"),
    fall("d", "2022", "2023", "1"),
    fall("e", "2020", "2021", "5.7"),
  ];
  const expected = JSON.stringify(conflictsOf(...claims));
  fc.assert(
    fc.property(
      fc.shuffledSubarray(claims, { minLength: claims.length }),
      (shuffled) => JSON.stringify(conflictsOf(...shuffled)) === expected,
    ),
  );
});

test("claims without a number, a ratio or a resolved period stand outside with a reason", () => {
  const status: Claim = {
    ...template,
    id: "test/status",
    quantity: null,
    baseline: null,
    measure: "status",
  };
  const vague: Claim = {
    ...fall("vague", "2020", "2021", "5"),
    baseline: { text: { en: "early on", zh: "初期" } },
  };
  expect(network(status, vague).outside.map(({ claim, reason }) => [claim, reason])).toEqual([
    ["test/status", "no-number"],
    ["test/vague", "period-not-resolved"],
  ]);
});

test("an empty series is a network without unknowns", () => {
  const empty = network();
  const level = { series: "s", period: "2020", baseline: null };
  expect([empty.periods("s"), empty.conflicts, empty.end(level, "lower")]).toEqual([[], [], null]);
});

test("the five founding documents do not contradict each other within one series", () => {
  expect(findConflicts(founding)).toEqual([]);
});

test("a thousand levels that are known exactly agree, and the one that contradicts is found", () => {
  const count = dataset.claims.find(({ id }) => id.endsWith("/green-factories")) as Claim;
  const level = (key: string, year: number, printed: string): Claim => ({
    ...count,
    id: `test/${key}`,
    period: String(year),
    quantity: { ...(count.quantity as Quantity), printed, value: Number(printed) },
  });
  const levels = Array.from({ length: 1000 }, (_, index) =>
    level(`a${index}`, 1000 + index, String(101 + index)),
  );
  expect(network(...levels).conflicts).toEqual([]);
  expect(conflictsOf(...levels, level("b", 1999, "77"))).toEqual([["test/a999", "test/b"]]);
});
