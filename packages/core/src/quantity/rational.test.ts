import fc from "fast-check";
import { expect, test } from "vitest";
import { decimalToString, powerOfTen, roundOutward } from "./decimal.ts";
import {
  compareRationals,
  inverse,
  logarithm,
  minus,
  ONE,
  over,
  plus,
  rational,
  times,
} from "./rational.ts";

const fraction = fc
  .tuple(
    fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
    fc.bigInt({ min: 1n, max: 10n ** 15n }),
  )
  .map(([numerator, denominator]) => rational(numerator, denominator));
const positive = fraction.filter(({ numerator }) => numerator > 0n);

test("a fraction is kept in lowest terms with a positive denominator", () => {
  expect(rational(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n });
  expect(rational(9435n, 10000n)).toEqual({
    numerator: 1887n,
    denominator: 2000n,
  });
});

test("a denominator of zero is refused", () => {
  expect(() => rational(1n, 0n)).toThrow("a fraction has no denominator of zero");
});

test.each([
  [2n, 3n, "down", "0.66"],
  [2n, 3n, "up", "0.67"],
  [-2n, 3n, "down", "-0.67"],
  [-2n, 3n, "up", "-0.66"],
  [1n, 4n, "down", "0.25"],
  [1n, 4n, "up", "0.25"],
  [-1n, 4n, "up", "-0.25"],
] as const)("%d/%d rounded outward %s is %s", (numerator, denominator, towards, text) => {
  expect(decimalToString(roundOutward(rational(numerator, denominator), 2, towards))).toBe(text);
});

test("law: a product with the inverse is one", () => {
  fc.assert(fc.property(positive, (a) => compareRationals(times(a, inverse(a)), ONE) === 0));
});

test("law: subtraction undoes addition, division undoes multiplication", () => {
  fc.assert(
    fc.property(
      fraction,
      positive,
      (a, b) =>
        compareRationals(minus(plus(a, b), b), a) === 0 &&
        compareRationals(over(times(a, b), b), a) === 0,
    ),
  );
});

test("law: multiplication distributes over addition", () => {
  fc.assert(
    fc.property(
      fraction,
      fraction,
      fraction,
      (a, b, c) => compareRationals(times(a, plus(b, c)), plus(times(a, b), times(a, c))) === 0,
    ),
  );
});

test("law: sums and products commute", () => {
  fc.assert(
    fc.property(
      fraction,
      fraction,
      (a, b) =>
        compareRationals(plus(a, b), plus(b, a)) === 0 &&
        compareRationals(times(a, b), times(b, a)) === 0,
    ),
  );
});

test("law: rounding outward never cuts the fraction off, and is off by less than one unit", () => {
  fc.assert(
    fc.property(fraction, fc.integer({ min: 0, max: 8 }), (a, places) => {
      const [low, high] = [roundOutward(a, places, "down"), roundOutward(a, places, "up")];
      const inside = compareRationals(low, a) <= 0 && compareRationals(high, a) >= 0;
      return inside && compareRationals(minus(high, low), powerOfTen(-places)) <= 0;
    }),
  );
});

test("the logarithm of a product is the sum, also of numbers beyond binary range", () => {
  const huge = rational(10n ** 400n, 3n);
  expect(logarithm(huge)).toBeCloseTo(400 * Math.LN10 - Math.log(3), 9);
  expect(logarithm(times(huge, inverse(huge)))).toBe(0);
});
