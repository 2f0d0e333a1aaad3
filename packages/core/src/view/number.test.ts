import { expect, test } from "vitest";
import { formatChineseMagnitude, formatNumber } from "./number.ts";

test.each([
  [0, "0"],
  [-6.85, "−6.85"],
  [1234567.5, "1,234,567.5"],
  [0.1 + 0.2, "0.3"],
  [1e21, "1,000,000,000,000,000,000,000"],
  [0.0000005, "0.0000005"],
])("%d is printed %s, without binary noise", (value, text) => {
  expect(formatNumber(value, "en")).toBe(text);
});

test.each([
  [9999, "9999"],
  [5_500_000, "550万"],
  [150_000_000, "1.5亿"],
  [7.5e12, "7.5万亿"],
  [-32_000_000, "−3200万"],
])("%d is written %s in Chinese", (value, text) => {
  expect(formatChineseMagnitude(value)).toBe(text);
});
