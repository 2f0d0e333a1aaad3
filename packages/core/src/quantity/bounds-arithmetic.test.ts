import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Bounds, bounds, exactly } from "./bounds.ts";
import {
  addBounds,
  divideBounds,
  multiplyBounds,
  scaleBounds,
  subtractBounds,
} from "./bounds-arithmetic.ts";
import {
  compareRationals,
  NOUGHT,
  ONE,
  over,
  plus,
  type Rational,
  rational,
  times,
} from "./rational.ts";

/** Bounds as they are written: "[1, 3)", "(-inf, 1/2]". */
function read(text: string): Bounds {
  const [, open, lower = "", upper = "", close] = /^([[(])(.+), (.+)([\])])$/.exec(text) ?? [];
  const end = (digits: string) => {
    const [numerator = "", denominator = "1"] = digits.split("/");
    return digits.endsWith("inf") ? null : rational(BigInt(numerator), BigInt(denominator));
  };
  return bounds(end(lower), end(upper), { lower: open === "(", upper: close === ")" });
}

describe("literally", () => {
  test.each([
    ["[1, 2]", "[10, 20)", "[11, 22)"],
    ["(1, 2]", "[10, 20]", "(11, 22]"],
    ["[1, inf)", "[10, 20]", "[11, inf)"],
    ["[1, inf)", "(-inf, 20]", "(-inf, inf)"],
  ])("%s + %s is %s", (a, b, sum) => {
    expect(addBounds(read(a), read(b))).toEqual(read(sum));
  });

  test.each([
    ["[1, 2]", "[10, 20)", "(-19, -8]"],
    ["[1, inf)", "[10, inf)", "(-inf, inf)"],
    ["[1, inf)", "(-inf, 20)", "(-19, inf)"],
    // Nothing says that both are the same unknown.
    ["[1, 2]", "[1, 2]", "[-1, 1]"],
  ])("%s - %s is %s", (a, b, difference) => {
    expect(subtractBounds(read(a), read(b))).toEqual(read(difference));
  });

  test.each([
    ["[2, 3)", "[4, 5]", "[8, 15)"],
    ["[-2, 3]", "[-5, 7)", "[-15, 21)"],
    ["[-2, 3)", "[-5, 7]", "(-15, 21)"],
    ["[-2, 3]", "[-6, 4]", "[-18, 12]"],
    ["[1, inf)", "[-5, -1]", "(-inf, -1]"],
    ["(0, 1)", "(1, inf)", "(0, inf)"],
    ["[0, 1)", "(1, inf)", "[0, inf)"],
    ["[0, 1]", "(2, 3)", "[0, 3)"],
    ["(0, 1]", "[0, 3]", "[0, 3]"],
    ["[0, 0]", "(-inf, inf)", "[0, 0]"],
    ["(-inf, 0)", "(-inf, -1]", "(0, inf)"],
    ["(-1, inf)", "(-inf, 1)", "(-inf, inf)"],
  ])("%s × %s is %s", (a, b, product) => {
    expect(multiplyBounds(read(a), read(b))).toEqual(read(product));
    expect(multiplyBounds(read(b), read(a))).toEqual(read(product));
  });

  test.each([
    ["[15, 30]", "[3, inf)", "(0, 10]"],
    ["[1, 2)", "(4, 8]", "[1/8, 1/2)"],
    ["[1, 2]", "[-8, -4]", "[-1/2, -1/8]"],
    ["[1, 2]", "[0, 4]", "[1/4, inf)"],
    ["[1, 2]", "(0, 4)", "(1/4, inf)"],
    ["[1, 2]", "[-4, 0]", "(-inf, -1/4]"],
    ["[0, 2]", "[0, 4]", "[0, inf)"],
    ["[-1, 2]", "(0, 4]", "(-inf, inf)"],
    ["[1, 2]", "[-1, 4]", "(-inf, inf)"],
    ["[1, 2]", "(-inf, 4]", "(-inf, inf)"],
    ["[1, 2]", "(-inf, 0)", "(-inf, 0)"],
    ["[0, 0]", "[-1, 4]", "[0, 0]"],
    ["[0, 0]", "[0, inf)", "[0, 0]"],
  ])("%s ÷ %s is %s", (a, b, quotient) => {
    expect(divideBounds(read(a), read(b))).toEqual(read(quotient));
  });

  test("nothing is divided by exactly zero", () => {
    expect(divideBounds(read("[1, 2]"), exactly(NOUGHT))).toBeNull();
  });

  test.each([
    ["[5, 15)", -2n, "(-30, -10]"],
    ["(5, inf)", -2n, "(-inf, -10)"],
    ["(5, inf)", 0n, "[0, 0]"],
  ])("%s scaled by %d is %s", (a, factor, scaled) => {
    expect(scaleBounds(read(a), rational(factor))).toEqual(read(scaled));
  });
});

const OPERATIONS = [
  ["addition", addBounds, plus],
  ["subtraction", subtractBounds, (x: Rational, y: Rational) => plus(x, times(y, rational(-1n)))],
  ["multiplication", multiplyBounds, times],
  ["division", divideBounds, over],
] as const;

function within(a: Bounds, value: Rational): boolean {
  const low = a.lower === null ? 1 : compareRationals(value, a.lower);
  const high = a.upper === null ? -1 : compareRationals(value, a.upper);
  return (low > 0 || (low === 0 && !a.lowerOpen)) && (high < 0 || (high === 0 && !a.upperOpen));
}

/** Two values strictly inside, so that one is not zero, or the only value there is. */
function inside({ lower, upper }: Bounds): Rational[] {
  const [low, high] = [
    lower ?? plus(upper ?? NOUGHT, rational(-3n)),
    upper ?? plus(lower ?? NOUGHT, rational(3n)),
  ];
  return [1n, 2n].map((third) =>
    plus(low, times(plus(high, times(low, rational(-1n))), rational(third, 3n))),
  );
}

/** The closed ends and values inside: among their results is every value that an extreme result can have. */
function extremes(a: Bounds): Rational[] {
  const ends = [a.lowerOpen ? null : a.lower, a.upperOpen ? null : a.upper];
  return [...inside(a), ...ends.filter((end) => end !== null)];
}

const end = fc.option(fc.integer({ min: -4, max: 4 }), { nil: null });
const some = fc
  .record({ lower: end, upper: end, lowerOpen: fc.boolean(), upperOpen: fc.boolean() })
  .map(({ lower, upper, lowerOpen, upperOpen }) => {
    const swap = lower !== null && upper !== null && lower > upper;
    const [from, to] = swap ? [upper, lower] : [lower, upper];
    const open = from === null || from !== to;
    const exact = (value: number | null) => (value === null ? null : rational(BigInt(value)));
    return bounds(exact(from), exact(to), { lower: lowerOpen && open, upper: upperOpen && open });
  });
const value = fc.tuple(fc.integer({ min: -60, max: 60 }), fc.integer({ min: 1, max: 12 }));
/** Bounds with a few members: ends, the middle, and what of a random sample lies in them. */
const sampled = fc.tuple(some, fc.array(value, { maxLength: 12 })).map(([of, values]) => {
  const drawn = values.map(([n, d]) => rational(BigInt(n), BigInt(d)));
  return { of, members: [...extremes(of), ...drawn.filter((x) => within(of, x))] };
});
/** Bounds, and bounds between two of their members. */
const nested = sampled.map(({ of, members }) => {
  const sorted = members.toSorted(compareRationals);
  return { outer: of, inner: bounds(sorted[0] ?? null, sorted.at(-1) ?? null) };
});

/** True where every member of a lies in b. */
function isPart(a: Bounds, b: Bounds): boolean {
  const lower =
    a.lower === null ? b.lower === null : within({ ...b, upper: null, upperOpen: true }, a.lower);
  const upper =
    a.upper === null ? b.upper === null : within({ ...b, lower: null, lowerOpen: true }, a.upper);
  const opens = (end: Rational | null, open: boolean, other: Rational | null) =>
    open && end !== null && other !== null && compareRationals(end, other) === 0;
  return (
    (lower || opens(a.lower, a.lowerOpen, b.lower)) &&
    (upper || opens(a.upper, a.upperOpen, b.upper))
  );
}

describe.each(OPERATIONS)("laws of %s", (name, combine, apply) => {
  const divides = name === "division";
  const results = (xs: readonly Rational[], ys: readonly Rational[]) =>
    xs.flatMap((x) => ys.flatMap((y) => (divides && y.numerator === 0n ? [] : [apply(x, y)])));

  test("what members give lies in what bounds give", () => {
    fc.assert(
      fc.property(sampled, sampled, (a, b) => {
        const all = combine(a.of, b.of);
        return results(a.members, b.members).every((x) => all !== null && within(all, x));
      }),
    );
  });

  test("an end is closed exactly where members reach it", () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        const all = combine(a, b);
        if (all === null) return;
        const found = results(extremes(a), extremes(b));
        const reached = (end: Rational | null) =>
          end !== null && found.some((x) => compareRationals(x, end) === 0);
        expect([all.lowerOpen, all.upperOpen]).toEqual([!reached(all.lower), !reached(all.upper)]);
      }),
    );
  });

  test("parts of bounds give a part of the result", () => {
    fc.assert(
      fc.property(nested, nested, (a, b) => {
        const [part, whole] = [combine(a.inner, b.inner), combine(a.outer, b.outer)];
        return part === null || (whole !== null && isPart(part, whole));
      }),
    );
  });
});

test("law: dividing and multiplying by one changes nothing", () => {
  fc.assert(
    fc.property(some, (a) => {
      expect(scaleBounds(a, ONE)).toEqual(a);
      expect(divideBounds(a, exactly(ONE))).toEqual(a);
    }),
  );
});
