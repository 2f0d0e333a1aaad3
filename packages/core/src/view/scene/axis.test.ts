import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf, rangeOf, roundTicks, scaleOf, yearsAround, yearsBetween } from "./axis.ts";

test("ticks are round and hold the range", () => {
  expect(roundTicks(0, 8800, 4)).toEqual([0, 2500, 5000, 7500, 10000]);
  expect(roundTicks(15.1, 16.3, 4)).toEqual([15, 15.5, 16, 16.5]);
  expect(roundTicks(-8.1, -3, 4)).toEqual([-10, -8, -6, -4, -2]);
});

test("whatever the range, ticks begin at or below it, end at or above it, and are few", () => {
  const range = fc
    .tuple(
      fc.double({ min: -1e12, max: 1e12, noNaN: true }),
      fc.double({ min: 1e-6, max: 1e12, noNaN: true }),
    )
    .filter(([lower, width]) => width > Math.abs(lower) * 1e-6);
  fc.assert(
    fc.property(range, ([lower, width]) => {
      const ticks = roundTicks(lower, lower + width, 4);
      const slack = width * 1e-6;
      expect(ticks[0]).toBeLessThanOrEqual(lower + slack);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(lower + width - slack);
      expect(ticks.length).toBeLessThanOrEqual(6);
    }),
  );
});

test("a range begins at nought where values lie far from each other, and leaves room for an open end", () => {
  expect(
    rangeOf([
      { lower: 10, upper: 12 },
      { lower: 90, upper: 90 },
    ]),
  ).toEqual([0, 90]);
  expect(rangeOf([{ lower: 80, upper: 90 }])).toEqual([80, 90]);
  expect(rangeOf([{ lower: -90, upper: -10 }])).toEqual([-90, 0]);
  expect(rangeOf([{ lower: 50, upper: null }])).toEqual([50, 55]);
});

test("a range has a width even of one value, of nothing but nought, and of nothing known", () => {
  expect(rangeOf([{ lower: 55, upper: 55 }])).toEqual([49.5, 60.5]);
  expect(rangeOf([{ lower: 0, upper: 0 }])).toEqual([0, 1]);
  expect(rangeOf([{ lower: null, upper: null }])).toEqual([0, 1]);
});

test("values that differ by less than an axis can say are one, and what nobody prints has no axis of its own", () => {
  expect(rangeOf([{ lower: 1e16, upper: 1e16 + 2 }])).toEqual([9e15, 1.1e16 + 2]);
  expect(rangeOf([{ lower: 0, upper: 5e-324 }])).toEqual([0, 1]);
  expect(rangeOf([{ lower: 1, upper: 1.7e308 }])).toEqual([0, 1e100]);
});

test("whatever the values, every one has a place between the ends of the drawing", () => {
  const end = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }));
  const extent = fc.tuple(end, end).map(([a, b]) => ({
    lower: a === null || b === null ? a : Math.min(a, b),
    upper: a === null || b === null ? b : Math.max(a, b),
  }));
  fc.assert(
    fc.property(fc.array(extent, { minLength: 1, maxLength: 6 }), (extents) => {
      const ticks = roundTicks(...rangeOf(extents), 4);
      expect(ticks.length).toBeLessThan(9);
      expect(new Set(ticks).size).toBe(ticks.length);
      const up = scaleOf([ticks[0] ?? 0, ticks.at(-1) ?? 1], [280, 30]);
      for (const value of extents.flatMap(({ lower, upper }) => [lower ?? 0, upper ?? 0])) {
        expect(up(value)).toBeGreaterThanOrEqual(30 - 1e-9);
        expect(up(value)).toBeLessThanOrEqual(280 + 1e-9);
      }
    }),
  );
});

test("a scale leads from values to places, downward too", () => {
  const up = scaleOf([0, 100], [280, 30]);
  expect([up(0), up(50), up(100)]).toEqual([280, 155, 30]);
});

test("years are whole, and as many are named as can be read", () => {
  const years = yearsAround([dayOf("2016-07-18"), dayOf("2021-03-01")]);
  expect(years).toEqual([dayOf("2016-01-01"), dayOf("2021-12-31")]);
  expect(yearsBetween(years, 6).map(({ text }) => text)).toEqual([
    "2016",
    "2017",
    "2018",
    "2019",
    "2020",
    "2021",
  ]);
  expect(yearsBetween(years, 3).map(({ text }) => text)).toEqual(["2016", "2018", "2020"]);
});
