import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  add,
  compare,
  type Decimal,
  decimalToNumber,
  decimalToString,
  multiply,
  parseDecimal,
  subtract,
} from "./decimal.ts";

const decimal = fc.record({
  digits: fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
  scale: fc.integer({ min: 0, max: 9 }),
});
const equal = (a: Decimal, b: Decimal) => compare(a, b) === 0;

describe("a decimal", () => {
  test('"13.50" keeps the precision it was printed with', () => {
    expect(parseDecimal("13.50")).toEqual({ digits: 1350n, scale: 2 });
  });

  test.each(["", "1.", ".5", "1e3", "1,000", "five", "--1"])(
    "%j is not a decimal number",
    (text) => {
      expect(parseDecimal(text)).toBeNull();
    },
  );

  test("0.1 + 0.2 is 0.3 and nothing else", () => {
    const sum = add({ digits: 1n, scale: 1 }, { digits: 2n, scale: 1 });
    expect(decimalToString(sum)).toBe("0.3");
  });

  test.each([
    [{ digits: -685n, scale: 2 }, "-6.85"],
    [{ digits: 5n, scale: 3 }, "0.005"],
    [{ digits: 100n, scale: 2 }, "1"],
    [{ digits: 0n, scale: 4 }, "0"],
  ])("%o is written %s", (value, text) => {
    expect(decimalToString(value)).toBe(text);
  });

  test("law: writing and reading back gives the same number", () => {
    fc.assert(fc.property(decimal, (a) => equal(parseDecimal(decimalToString(a)) as Decimal, a)));
  });

  test("law: addition commutes and subtraction undoes it", () => {
    fc.assert(
      fc.property(
        decimal,
        decimal,
        (a, b) => equal(add(a, b), add(b, a)) && equal(subtract(add(a, b), b), a),
      ),
    );
  });

  test("law: multiplication distributes over addition", () => {
    fc.assert(
      fc.property(decimal, decimal, decimal, (a, b, c) =>
        equal(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c))),
      ),
    );
  });

  test("a JSON number prints the same digits", () => {
    expect(decimalToNumber({ digits: -685n, scale: 2 })).toBe(-6.85);
  });
});
