import fc from "fast-check";
import { expect, test } from "vitest";
import { roundTicks } from "./chart.ts";
import { placeLabels } from "./chart-labels.ts";

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

test("of labels that would lie on each other the last stays, then the first; and none leaves the drawing", () => {
  const at = (x: number, text: string) => ({ x, y: 50, text });
  expect(
    placeLabels([at(10, "2,121"), at(20, "2,783"), at(30, "3,616"), at(300, "6,430")], 0, 310),
  ).toEqual([{ x: 16, y: 50, text: "2,121" }, null, null, { x: 294, y: 50, text: "6,430" }]);
  expect(placeLabels([at(100, "89 %"), at(102, "94 %")], 0, 310)).toEqual([
    null,
    { x: 102, y: 50, text: "94 %" },
  ]);
});
