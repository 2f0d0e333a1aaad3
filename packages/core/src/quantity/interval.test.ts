import fc from "fast-check";
import { expect, test } from "vitest";
import { powerOfTen } from "./decimal.ts";
import { capUpper, contains, interval, intervalToNumbers, negateInterval } from "./interval.ts";

const of = (value: number) => ({ digits: BigInt(value), scale: 0 });

test("an unbounded end is always open", () => {
  expect(intervalToNumbers(interval(null, of(3)))).toEqual({
    lower: null,
    upper: 3,
    lowerOpen: true,
    upperOpen: false,
  });
});

test("negation swaps the ends with their openness", () => {
  expect(intervalToNumbers(negateInterval(interval(of(2), of(3), { upper: true })))).toEqual({
    lower: -3,
    upper: -2,
    lowerOpen: true,
    upperOpen: false,
  });
});

test("a cap closes an unbounded end at the limit and leaves what lies wholly above it", () => {
  const hundred = powerOfTen(2);
  expect(intervalToNumbers(capUpper(interval(of(20), null), hundred))).toEqual({
    lower: 20,
    upper: 100,
    lowerOpen: false,
    upperOpen: false,
  });
  expect(intervalToNumbers(capUpper(interval(of(120), null), hundred))).toEqual({
    lower: 120,
    upper: null,
    lowerOpen: false,
    upperOpen: true,
  });
});

test("law: a value is inside exactly when its negative is inside the negated interval", () => {
  const end = fc.option(fc.integer({ min: -50, max: 50 }).map(of));
  fc.assert(
    fc.property(
      end,
      end,
      fc.boolean(),
      fc.boolean(),
      fc.integer({ min: -60, max: 60 }),
      (lower, upper, low, high, value) => {
        const a = interval(lower, upper, { lower: low, upper: high });
        return contains(a, of(value)) === contains(negateInterval(a), of(-value));
      },
    ),
  );
});
