import { expect, test } from "vitest";
import { parseNumeral } from "./numeral.ts";
import { rational } from "./rational.ts";

test.each([
  ["6.8", { value: rational(68n, 10n), lastPlace: -1, lastNonZero: -1 }],
  ["13.50", { value: rational(1350n, 100n), lastPlace: -2, lastNonZero: -1 }],
  ["2,783", { value: rational(2783n), lastPlace: 0, lastNonZero: 0 }],
  ["20,000", { value: rational(20000n), lastPlace: 0, lastNonZero: 4 }],
  ["40", { value: rational(40n), lastPlace: 0, lastNonZero: 1 }],
  ["0", { value: rational(0n), lastPlace: 0, lastNonZero: 0 }],
  ["seven", { value: rational(7n), lastPlace: 0, lastNonZero: 0 }],
  ["First", { value: rational(1n), lastPlace: 0, lastNonZero: 0 }],
])("%j is a numeral with its precision", (printed, numeral) => {
  expect(parseNumeral(printed)).toEqual(numeral);
});

test.each(["", "2,78", "1,2345", "12%", "world", "1.2.3", "-5"])(
  "%j is not a numeral",
  (printed) => {
    expect(parseNumeral(printed)).toBeNull();
  },
);
