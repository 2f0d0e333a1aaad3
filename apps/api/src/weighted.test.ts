import { expect, test } from "vitest";
import { weighted } from "./weighted.ts";

test("values are ordered by weight, equal ones as written", () => {
  expect(weighted("en;q=0.8, zh-CN, fr;q=0.8").map(({ value }) => value)).toEqual([
    "zh-cn",
    "en",
    "fr",
  ]);
});

test("a weight that is none counts as zero, and an empty header lists nothing", () => {
  expect(weighted("en;q=high, de;q=7")).toEqual([
    { value: "en", weight: 0 },
    { value: "de", weight: 0 },
  ]);
  expect(weighted(" , ")).toEqual([]);
});
