import fc from "fast-check";
import { expect, test } from "vitest";
import { bounds, boundsToNumbers, capUpper, contains, negated } from "./bounds.ts";
import { rational } from "./rational.ts";

const of = (value: number) => rational(BigInt(value));

test("an unbounded end is always open", () => {
  expect(boundsToNumbers(bounds(null, of(3)))).toEqual({
    lower: null,
    upper: 3,
    lowerOpen: true,
    upperOpen: false,
  });
});

test("negation swaps the ends with their openness", () => {
  expect(boundsToNumbers(negated(bounds(of(2), of(3), { upper: true })))).toEqual({
    lower: -3,
    upper: -2,
    lowerOpen: true,
    upperOpen: false,
  });
});

test("a cap closes an unbounded end at the limit and leaves what lies wholly above it", () => {
  expect(boundsToNumbers(capUpper(bounds(of(20), null), of(100)))).toEqual({
    lower: 20,
    upper: 100,
    lowerOpen: false,
    upperOpen: false,
  });
  expect(boundsToNumbers(capUpper(bounds(of(120), null), of(100)))).toEqual({
    lower: 120,
    upper: null,
    lowerOpen: false,
    upperOpen: true,
  });
});

test("law: a value is inside exactly when its negative is inside the negated bounds", () => {
  const end = fc.option(fc.integer({ min: -50, max: 50 }).map(of));
  fc.assert(
    fc.property(
      end,
      end,
      fc.boolean(),
      fc.boolean(),
      fc.integer({ min: -60, max: 60 }),
      (lower, upper, low, high, value) => {
        const a = bounds(lower, upper, { lower: low, upper: high });
        return contains(a, of(value)) === contains(negated(a), of(-value));
      },
    ),
  );
});
