import { expect, test } from "vitest";
import { changeAt, moved, ownYears, reachOf } from "./own-path.ts";

const years = [
  { year: 2022, lower: "3", upper: "3" },
  { year: 2023, lower: "2.449489742", upper: "2.449489743" },
  { year: 2024, lower: "2", upper: "2" },
];

test("moving a year of any path makes it one of own values, the others as they were shown", () => {
  expect(moved(years, 2, "1.5")).toEqual({
    shape: "own",
    fromYear: "2022",
    values: ["3", "2.44949", "1.5"],
  });
});

test("own values are years from the first, and none while one of them is no number", () => {
  const own = { shape: "own", fromYear: "2022", values: ["3", "2"] } as const;
  expect(ownYears(own)?.map(({ year, lower }) => [year, lower])).toEqual([
    [2022, "3"],
    [2023, "2"],
  ]);
  expect(ownYears({ ...own, values: ["3", ""] })).toBeNull();
  expect(ownYears({ ...own, fromYear: "22" })).toBeNull();
  expect(ownYears(null)).toBeNull();
});

test("a slider reaches beyond all values", () => {
  expect(reachOf([100, 80])).toEqual([70, 110]);
  expect(reachOf([5])).toEqual([2.5, 7.5]);
  expect(reachOf([0])).toEqual([-1, 1]);
});

test("a change is against the year before, of which there must be something", () => {
  expect(changeAt([100, 90], 1)).toBe(-10);
  expect(changeAt([100, 90], 0)).toBeNull();
  expect(changeAt([0, 90], 1)).toBeNull();
  expect(changeAt([-4, -2], 1)).toBe(50);
});
