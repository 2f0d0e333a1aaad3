import fc from "fast-check";
import { expect, test } from "vitest";
import { contains } from "../quantity/bounds.ts";
import { decimalToString, parseDecimal } from "../quantity/decimal.ts";
import { compareRationals, NOUGHT, rational } from "../quantity/rational.ts";
import { readNumber } from "./number-input.ts";
import { numberText, printedText } from "./words.ts";

test.each([
  ["-2.20", "-2.2", "-2.205", "-2.195"],
  ["−25", "-25", "-25.5", "-24.5"],
  ["13,350", "13350", "13349.5", "13350.5"],
  ["5.6%", "5.6", "5.55", "5.65"],
  ["0", "0", "0", "0.5"],
])("%s is read as %s, and stands for %s to %s", (text, value, lower, upper) => {
  const number = readNumber(text);
  const { interval } = number ?? {};
  expect(
    [number?.value, interval?.lower, interval?.upper].map((end) => decimalToString(end ?? NOUGHT)),
  ).toEqual([value, lower, upper]);
});

test.each(["", "seven", "1e3", "--1", "1.2.3", "12,34", "NaN", "0x10", "½"])(
  "%j is no number",
  (text) => expect(readNumber(text)).toBeNull(),
);

test("a number is written as each language groups it, and keeps its zeros where they were printed", () => {
  const value = parseDecimal("-13350.50") ?? NOUGHT;
  expect(numberText(value)).toEqual({ en: "−13,350.5", zh: "−13350.5" });
  expect(printedText(value, 2)).toEqual({ en: "−13,350.50", zh: "−13350.50" });
});

test("what was written is among the values it stands for, exactly", () => {
  const digits = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
  fc.assert(
    fc.property(digits, fc.nat(20), (number, scale) => {
      const value = rational(number, 10n ** BigInt(scale));
      const written = printedText(value, scale).zh;
      const read = readNumber(written);
      expect(read === null ? null : compareRationals(read.value, value)).toBe(0);
      expect(read !== null && contains(read.interval, read.value)).toBe(true);
    }),
  );
});
