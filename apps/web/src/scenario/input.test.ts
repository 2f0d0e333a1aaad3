import { describe, expect, test } from "vitest";
import { hypothesisOf, isBlank, missingIn, pathInput, questionOf } from "./input.ts";
import { EMPTY } from "./state.ts";

const units = [
  { id: "Mt", name: "Mt", base: "t" },
  { id: "percent", name: "%", base: "percent" },
  { id: "point", name: "percentage points", base: "point" },
];
const level = { ...EMPTY, series: "s", period: "2021", printed: "1,010", unit: "Mt" };

describe("a hypothesis", () => {
  test("without a baseline is a level", () => {
    expect(hypothesisOf({ ...level, direction: "up" }, units)).toEqual({
      series: "s",
      period: "2021",
      printed: "1,010",
      unit: "Mt",
      qualifier: "exact",
      modality: "actual",
      baseline: null,
      change: null,
      direction: null,
    });
  });

  test.each([
    ["percent", "relative"],
    ["point", "points"],
    ["Mt", "absolute"],
  ])("with one is a change, in %s a %s one", (unit, change) => {
    const draft = { ...level, unit, baseline: "2020", direction: "down" };
    expect(hypothesisOf(draft, units)).toMatchObject({
      change,
      baseline: "2020",
      direction: "down",
    });
  });

  test("says what it still needs; a change needs its direction", () => {
    expect(missingIn({ ...level, printed: "" })).toEqual(["printed"]);
    expect(missingIn({ ...level, baseline: "2020" })).toEqual(["direction"]);
    expect(isBlank({ ...EMPTY, qualifier: "about" })).toBe(true);
    expect(isBlank({ ...EMPTY, period: "2021" })).toBe(false);
  });
});

describe("a path", () => {
  const ends = {
    shape: "straight-line",
    fromYear: "2022",
    fromValue: "3",
    toYear: "2024",
  } as const;

  test("goes by its ends, or year by year from the first", () => {
    expect(pathInput({ ...ends, toValue: "-1.5" })).toEqual({
      shape: "straight-line",
      from: { year: 2022, value: "3" },
      to: { year: 2024, value: "-1.5" },
    });
    expect(pathInput({ shape: "own", fromYear: "2022", values: ["3", "2"] })).toEqual({
      shape: "own",
      values: [
        { year: 2022, value: "3" },
        { year: 2023, value: "2" },
      ],
    });
  });

  test("is none while one of its entries is no number, or it is longer than can be computed", () => {
    expect(pathInput({ ...ends, toValue: "1e3" })).toBeNull();
    expect(pathInput({ ...ends, toYear: "2223", toValue: "1" })).toBeNull();
    expect(pathInput({ shape: "own", fromYear: "2022", values: ["3", ""] })).toBeNull();
  });
});

test("only whole hypotheses are asked, and each keeps its place", () => {
  const { input, places } = questionOf({ hypotheses: [EMPTY, level], path: null }, units);
  expect(places).toEqual([1]);
  expect(input.hypotheses.map(({ printed }) => printed)).toEqual(["1,010"]);
});
