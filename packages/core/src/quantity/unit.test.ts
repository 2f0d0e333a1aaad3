import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bounds, exactly } from "./bounds.ts";
import { inMagnitude } from "./magnitude.ts";
import { compareRationals, plus, rational } from "./rational.ts";
import { type Amount, addAmounts, convert, type Measurand, unitOf } from "./unit.ts";

/** Rows as the unit table has them, or would have them. */
function row<Dimension extends string>(
  id: string,
  base: string,
  dimension: Dimension,
  factor = "1",
  offset = "0",
) {
  return { id, base, dimension, factor, offset, counted: false };
}
const plain = { commodity: null, priceBasis: null } as const;
const t = row("t", "t", "mass");
const Mt = row("Mt", "t", "mass", "1000000");
const steel = { commodity: "steel", priceBasis: null } as const;
const cement = { commodity: "cement", priceBasis: null } as const;
const co2 = { commodity: "co2", priceBasis: null } as const;
const percent = unitOf(row("percent", "percent", "ratio"), plain);
const fold = unitOf(row("fold", "percent", "ratio", "100", "-1"), plain);
const point = unitOf(row("point", "point", "points"), plain);
const tce = unitOf(row("tce", "tce", "coal-equivalent"), plain);
const kgce = unitOf(row("kgce", "tce", "coal-equivalent", "0.001"), plain);
const yuan = row("CNY", "CNY", "money");
const yuanOf2020 = unitOf(yuan, { commodity: null, priceBasis: "2020-constant" } as const);
const currentYuan = unitOf(yuan, { commodity: null, priceBasis: "current" } as const);

const of = (value: bigint) => exactly(rational(value));

describe("amounts of one measurand", () => {
  test("3 tce are 3,000 kgce", () => {
    expect(convert({ bounds: of(3n), unit: tce }, kgce)).toEqual({ bounds: of(3000n), unit: kgce });
  });

  test("12 亿元 are 120,000 万元", () => {
    const yi = inMagnitude(yuanOf2020, "亿");
    const wan = inMagnitude(yuanOf2020, "万");
    expect(convert({ bounds: of(12n), unit: yi }, wan)).toEqual({
      bounds: of(120_000n),
      unit: wan,
    });
  });

  test("+20 % is 1.2-fold", () => {
    expect(convert({ bounds: of(20n), unit: percent }, fold)).toEqual({
      bounds: exactly(rational(6n, 5n)),
      unit: fold,
    });
  });

  test("more than 2 Mt and 500,000 to 600,000 t are more than 2.5 Mt", () => {
    const some = { bounds: bounds(rational(2n), null, { lower: true }), unit: unitOf(Mt, steel) };
    const more = { bounds: bounds(rational(500_000n), rational(600_000n)), unit: unitOf(t, steel) };
    expect(addAmounts(some, more)).toEqual({
      bounds: bounds(rational(5n, 2n), null, { lower: true }),
      unit: unitOf(Mt, steel),
    });
  });

  test("a third stays a third", () => {
    const third = { bounds: exactly(rational(1n, 3n)), unit: kgce };
    expect(convert(third, tce)).toMatchObject({ bounds: exactly(rational(1n, 3000n)) });
  });
});

describe("amounts of different measurands do not compile, and say why they do not mix", () => {
  const few = of(2n);

  test("percent and percentage points", () => {
    // @ts-expect-error a percentage point is no percent
    expect(addAmounts({ bounds: few, unit: percent }, { bounds: few, unit: point })).toEqual({
      reason: "incompatible-dimensions",
      left: "ratio",
      right: "points",
    });
  });

  test("tonnes of steel and tonnes of coal equivalent", () => {
    // @ts-expect-error a tonne of coal equivalent is energy
    expect(convert({ bounds: few, unit: unitOf(t, steel) }, tce)).toEqual({
      reason: "incompatible-dimensions",
      left: "mass",
      right: "coal-equivalent",
    });
  });

  test.each([
    // @ts-expect-error cement is no steel
    [convert({ bounds: few, unit: unitOf(t, steel) }, unitOf(Mt, cement)), "steel", "cement"],
    // @ts-expect-error carbon dioxide is no cement
    [convert({ bounds: few, unit: unitOf(t, cement) }, unitOf(t, co2)), "cement", "co2"],
    // @ts-expect-error tonnes of nobody knows what may be steel or not
    [convert({ bounds: few, unit: unitOf(t, steel) }, unitOf(t, plain)), "steel", null],
  ])("tonnes of one thing and another: %j", (answer, left, right) => {
    expect(answer).toEqual({ reason: "different-commodities", left, right });
  });

  test("yuan at constant and at current prices", () => {
    const constant = { bounds: few, unit: yuanOf2020 };
    // @ts-expect-error a yuan of 2020 buys something else
    expect(addAmounts(constant, { bounds: few, unit: currentYuan })).toEqual({
      reason: "different-price-bases",
      left: "2020-constant",
      right: "current",
    });
  });

  test("one dimension of two bases in the table is never converted", () => {
    const perTonne = unitOf(row("kgce/t", "kgce/t", "coal-equivalent-per-mass"), steel);
    const perHeat = unitOf(row("gce/kWh", "gce/kWh", "coal-equivalent-per-mass"), steel);
    expect(convert({ bounds: few, unit: perTonne }, perHeat)).toEqual({
      reason: "different-bases",
      left: "kgce/t",
      right: "gce/kWh",
    });
  });

  test("a typed amount goes where any is taken, and not the other way round", () => {
    const unknown: Amount<Measurand> = { bounds: few, unit: percent };
    // @ts-expect-error what is only known at run time is not known to be percent
    const known: Amount<typeof percent.of> = unknown;
    expect(convert(unknown, point)).toMatchObject({ reason: "incompatible-dimensions" });
    expect(known).toBe(unknown);
  });
});

test("a factor that is no decimal is refused", () => {
  const odd = unitOf(row("odd", "t", "mass", "1e6"), plain);
  expect(() => convert({ bounds: of(1n), unit: odd }, unitOf(t, plain))).toThrow(
    "not a decimal number: 1e6",
  );
});

const units = [percent, fold, unitOf(row("times", "percent", "ratio", "100"), plain)];
const anyUnit = fc.constantFrom(...units);
const fraction = fc
  .tuple(fc.bigInt({ min: -1000n, max: 1000n }), fc.bigInt({ min: 1n, max: 1000n }))
  .map(([numerator, denominator]) => rational(numerator, denominator));

test("law: converting there and back changes nothing", () => {
  fc.assert(
    fc.property(fraction, anyUnit, anyUnit, (value, from, to) => {
      const amount = { bounds: exactly(value), unit: from };
      const there = convert(amount, to);
      expect("reason" in there ? there : convert(there, from)).toEqual(amount);
    }),
  );
});

test("law: in a unit that starts from zero, amounts add like their numbers", () => {
  fc.assert(
    fc.property(fraction, fraction, (a, b) => {
      const sum = addAmounts({ bounds: exactly(a), unit: tce }, { bounds: exactly(b), unit: tce });
      return (
        !("reason" in sum) &&
        sum.bounds.lower !== null &&
        compareRationals(sum.bounds.lower, plus(a, b)) === 0
      );
    }),
  );
});
