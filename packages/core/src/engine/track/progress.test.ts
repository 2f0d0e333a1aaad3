import fc from "fast-check";
import { expect, test } from "vitest";
import { type Bounds, bounds, exactly, meet } from "../../quantity/bounds.ts";
import {
  compareRationals,
  NOUGHT,
  ONE,
  type Rational,
  rational,
  times,
} from "../../quantity/rational.ts";
import { compareLogarithmRatio, logarithmRatio, power } from "./logarithm.ts";
import { progressOf } from "./progress.ts";
import { type Progress, progressBounds } from "./progress-end.ts";
import type { ExactThreshold } from "./threshold.ts";

const positive = fc
  .tuple(fc.bigInt({ min: 1n, max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([numerator, denominator]) => rational(numerator, denominator));
const target = positive.filter((value) => compareRationals(value, ONE) !== 0);
const signed = fc.integer({ min: -1000, max: 1000 }).map((value) => rational(BigInt(value), 7n));
const ordered = (values: Rational[]) => [...values].sort(compareRationals) as [Rational, Rational];

const towards = (measure: ExactThreshold["measure"], value: Rational, start: Rational) => {
  const direction = compareRationals(value, start) < 0 ? "down" : "up";
  return { measure, value, direction, open: false } as const;
};
const numbers = (progress: Progress | string): Bounds => {
  if (typeof progress === "string") throw new Error(progress);
  return progressBounds(progress);
};
const inside = (inner: Bounds, outer: Bounds) =>
  (outer.lower === null ||
    (inner.lower !== null && compareRationals(outer.lower, inner.lower) <= 0)) &&
  (outer.upper === null ||
    (inner.upper !== null && compareRationals(outer.upper, inner.upper) >= 0));

test("law: progress is exactly one at the target and nothing at the start, by both measures", () => {
  fc.assert(
    fc.property(target, (value) => {
      const threshold = towards("ratio", value, ONE);
      const there = progressOf(threshold, exactly(ONE), exactly(value));
      const here = progressOf(threshold, exactly(ONE), exactly(ONE));
      for (const measure of ["official", "linear"] as const) {
        expect(numbers(there[measure])).toEqual(exactly(ONE));
        expect(numbers(here[measure])).toEqual(exactly(NOUGHT));
      }
    }),
  );
});

test("law: nearer to the target is more progress", () => {
  fc.assert(
    fc.property(target, positive, positive, (value, a, b) => {
      const [low, high] = ordered([a, b]);
      const falls = compareRationals(value, ONE) < 0;
      const [less, more] = (falls ? [high, low] : [low, high]).map((found) =>
        progressOf(towards("ratio", value, ONE), exactly(ONE), exactly(found)),
      );
      return (["official", "linear"] as const).every((measure) => {
        const [fewer, greater] = [numbers(less?.[measure] ?? ""), numbers(more?.[measure] ?? "")];
        // The outward margin blurs what lies nearer than itself, and no more.
        const order = (end: Rational | null, other: Rational | null) =>
          end === null || other === null ? 0 : compareRationals(end, other);
        return order(fewer.lower, greater.upper) <= 0;
      });
    }),
  );
});

test("law: the progress of an interval holds that of every value and every start in it", () => {
  fc.assert(
    fc.property(signed, fc.array(signed, { minLength: 5, maxLength: 5 }), (value, ends) => {
      const [s1, s2, v1, v2] = ends as [Rational, Rational, Rational, Rational];
      const [start, found] = [ordered([s1, s2]), ordered([v1, v2])];
      const threshold = towards("level", value, start[0]);
      const whole = progressOf(threshold, bounds(...start), bounds(...found)).linear;
      fc.pre(typeof whole !== "string");
      const half = (a: Rational, b: Rational) =>
        rational(
          a.numerator * b.denominator + b.numerator * a.denominator,
          2n * a.denominator * b.denominator,
        );
      return [start[0], half(...start), start[1]].every((from) =>
        [found[0], half(...found), found[1]].every((at) =>
          inside(numbers(progressOf(threshold, exactly(from), exactly(at)).linear), numbers(whole)),
        ),
      );
    }),
  );
});

test("law: a reported logarithm ratio holds the true one, known where one is a power of the other", () => {
  const exponent = fc.integer({ min: 1, max: 40 });
  fc.assert(
    fc.property(target, exponent, exponent, (base, p, q) => {
      const raised = (steps: number) =>
        Array.from({ length: steps }, () => base).reduce(times, ONE);
      const [a, b] = [raised(p), raised(q)];
      const share = rational(BigInt(p), BigInt(q));
      const [low, high] = [logarithmRatio(a, b, "down"), logarithmRatio(a, b, "up")];
      expect(compareLogarithmRatio(a, b, share)).toBe(0);
      return (
        low !== null &&
        high !== null &&
        compareRationals(low, share) <= 0 &&
        compareRationals(high, share) >= 0
      );
    }),
  );
});

test("law: a reported root holds the true one", () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 1n, max: 5000n }),
      fc.integer({ min: 1, max: 40 }),
      (numerator, years) => {
        const root = rational(numerator, 1000n);
        const whole = Array.from({ length: years }, () => root).reduce(times, ONE);
        const exponent = rational(1n, BigInt(years));
        const [low, high] = [power(whole, exponent, "down"), power(whole, exponent, "up")];
        return (
          low !== null &&
          high !== null &&
          compareRationals(low, root) <= 0 &&
          compareRationals(high, root) >= 0
        );
      },
    ),
  );
});

test("a comparison too large to write out excludes nothing, and one at the line is exact", () => {
  const near = rational(10n ** 30n - 1n, 10n ** 30n);
  const nearer = rational(10n ** 60n - 2n * 10n ** 30n + 1n, 10n ** 60n);
  expect(compareLogarithmRatio(nearer, near, rational(2n))).toBe(0);
  const share = rational(2n * 10n ** 9n + 1n, 10n ** 9n);
  expect(compareLogarithmRatio(nearer, near, share)).toBeNull();
});

test("an open end stays open, except at the target, where the start makes no difference", () => {
  const of = (value: bigint) => rational(value);
  const threshold = towards("level", of(10n), of(4n));
  const start = bounds(of(2n), of(4n), { lower: true, upper: true });
  const linear = (found: Bounds) => numbers(progressOf(threshold, start, found).linear);
  expect(linear(bounds(of(10n), of(12n), { upper: true }))).toEqual(
    bounds(ONE, rational(4n, 3n), { upper: true }),
  );
  expect(linear(bounds(of(6n), of(10n), { upper: true }))).toEqual(
    bounds(rational(1n, 3n), ONE, { lower: true, upper: true }),
  );
});

test("bounds that touch in an open end have nothing in common", () => {
  const [low, high] = [bounds(null, ONE), bounds(ONE, null, { lower: true })];
  expect(meet(low, high)).toBeNull();
  expect(meet(high, low)).toBeNull();
  expect(meet(bounds(ONE, null), high)).toEqual(high);
  expect(meet(high, bounds(ONE, null))).toEqual(high);
  expect(meet(low, bounds(ONE, null))).toEqual(exactly(ONE));
});
