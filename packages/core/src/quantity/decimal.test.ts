import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimalToNumber, decimalToString, parseDecimal } from "./decimal.ts";
import { compareRationals, plus, type Rational, rational } from "./rational.ts";

const decimal = fc
  .record({
    digits: fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
    places: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ digits, places }) => rational(digits, 10n ** BigInt(places)));

describe("a decimal", () => {
  test('"13.50" is the number that "13.5" is', () => {
    expect(parseDecimal("13.50")).toEqual(rational(27n, 2n));
    expect(parseDecimal("13.5")).toEqual(rational(27n, 2n));
  });

  test.each(["", "1.", ".5", "1e3", "1,000", "five", "--1"])(
    "%j is not a decimal number",
    (text) => {
      expect(parseDecimal(text)).toBeNull();
    },
  );

  test("0.1 + 0.2 is 0.3 and nothing else", () => {
    expect(decimalToString(plus(rational(1n, 10n), rational(2n, 10n)))).toBe("0.3");
  });

  test.each([
    [-685n, 100n, "-6.85"],
    [5n, 1000n, "0.005"],
    [1n, 8n, "0.125"],
    [100n, 100n, "1"],
    [12_300n, 1n, "12300"],
    [0n, 10_000n, "0"],
  ])("%d/%d is written %s", (numerator, denominator, text) => {
    expect(decimalToString(rational(numerator, denominator))).toBe(text);
  });

  test("a fraction whose places do not end is not written as if they did", () => {
    expect(() => decimalToString(rational(2n, 3n))).toThrow("one over 3 does not end");
  });

  test("law: writing and reading back gives the same number", () => {
    fc.assert(
      fc.property(
        decimal,
        (a) => compareRationals(parseDecimal(decimalToString(a)) as Rational, a) === 0,
      ),
    );
  });

  test("a JSON number prints the same digits", () => {
    expect(decimalToNumber(rational(-685n, 100n))).toBe(-6.85);
  });
});
