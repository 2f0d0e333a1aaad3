import { expect, test } from "vitest";
import { inMagnitude, MAGNITUDES, type Magnitude } from "./magnitude.ts";
import { readStatement } from "./measure.ts";

const yuan = { id: "CNY", base: "CNY", factor: "1", offset: "0", counted: false };
const kilogram = { ...yuan, id: "kgce", base: "tce", factor: "0.001" };
const things = { ...yuan, id: "count", base: "count", counted: true };

test.each<[Magnitude, string]>([
  ["万", "10000"],
  ["百万", "1000000"],
  ["亿", "100000000"],
  ["万亿", "1000000000000"],
  ["trillion", "1000000000000"],
])("one %s of yuan is %s yuan", (magnitude, factor) => {
  expect(inMagnitude(yuan, magnitude)).toEqual({ ...yuan, id: `${magnitude} CNY`, factor });
});

test("万 of a thousandth is ten", () => {
  expect(inMagnitude(kilogram, "万").factor).toBe("10");
});

test("1.25亿 yuan is 124,500,000 to 125,500,000 yuan", () => {
  const unit = inMagnitude(yuan, "亿");
  const said = { printed: "1.25", qualifier: "exact", change: null, direction: null } as const;
  expect(readStatement({ ...said, unit })?.normalized).toEqual({
    value: 125_000_000,
    unit: "CNY",
    interval: { lower: 124_500_000, upper: 125_500_000, lowerOpen: false, upperOpen: false },
  });
});

test("352.1万 things are rounded, though a thing is counted", () => {
  expect(inMagnitude(things, "万").counted).toBe(false);
});

test("a unit that does not start from zero has no magnitudes", () => {
  const fold = { ...yuan, id: "fold", base: "percent", factor: "100", offset: "-1" };
  expect(() => inMagnitude(fold, "万")).toThrow("fold does not come in 万");
});

test("a word is ten to its power, in both languages", () => {
  expect([MAGNITUDES.千, MAGNITUDES.百万, MAGNITUDES.万亿]).toEqual([
    MAGNITUDES.thousand,
    MAGNITUDES.million,
    MAGNITUDES.trillion,
  ]);
});
