import { expect, test } from "vitest";
import { parseNumeral } from "./numeral.ts";

test.each([
  ["6.8", { value: { digits: 68n, scale: 1 }, lastPlace: -1, lastNonZero: -1 }],
  ["13.50", { value: { digits: 1350n, scale: 2 }, lastPlace: -2, lastNonZero: -1 }],
  ["2,783", { value: { digits: 2783n, scale: 0 }, lastPlace: 0, lastNonZero: 0 }],
  ["20,000", { value: { digits: 20000n, scale: 0 }, lastPlace: 0, lastNonZero: 4 }],
  ["40", { value: { digits: 40n, scale: 0 }, lastPlace: 0, lastNonZero: 1 }],
  ["0", { value: { digits: 0n, scale: 0 }, lastPlace: 0, lastNonZero: 0 }],
  ["seven", { value: { digits: 7n, scale: 0 }, lastPlace: 0, lastNonZero: 0 }],
  ["First", { value: { digits: 1n, scale: 0 }, lastPlace: 0, lastNonZero: 0 }],
])("%j is a numeral with its precision", (printed, numeral) => {
  expect(parseNumeral(printed)).toEqual(numeral);
});

test.each(["", "2,78", "1,2345", "12%", "world", "1.2.3", "-5"])(
  "%j is not a numeral",
  (printed) => {
    expect(parseNumeral(printed)).toBeNull();
  },
);
