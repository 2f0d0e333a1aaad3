import { expect, test } from "vitest";
import type { Bounds } from "../../quantity/bounds.ts";
import { parseDecimal, ZERO } from "../../quantity/decimal.ts";
import { fromDecimal } from "../../quantity/rational.ts";
import { deriveSecondHalf } from "./half.ts";

const decimal = (text: string) => parseDecimal(text) ?? ZERO;
const bounds = (lower: string, upper: string): Bounds => ({
  lower: fromDecimal(decimal(lower)),
  upper: fromDecimal(decimal(upper)),
  lowerOpen: false,
  upperOpen: false,
});

/** Energy per unit of value added: 2022 from the two plan years, and the first half of 2022 as printed. */
const YEAR = bounds("0.98623610", "0.98834129");
const FIRST = bounds("0.9575", "0.9585");

test("with half of the energy used in the first half, energy per unit of value added rose in the second", () => {
  const half = deriveSecondHalf(YEAR, FIRST, decimal("0.5"));
  expect(half?.interval).toEqual({
    lower: 1.39722,
    upper: 1.918258,
    lowerOpen: false,
    upperOpen: false,
  });
  expect(half?.assumed).toEqual([
    { id: "equal-value-added-weights", value: null },
    { id: "first-half-share", value: "0.5" },
  ]);
});

test("a rise is certain once a third of the energy was used in the first half", () => {
  expect(deriveSecondHalf(YEAR, FIRST, decimal("0.5"))?.riseCertainAbove).toBe(0.331660241);
});

test("at the share from which a rise is certain the lower end is no change", () => {
  const half = deriveSecondHalf(YEAR, FIRST, decimal("0.331660241"));
  expect(half?.interval.lower).toBeCloseTo(0, 6);
});

test("a first half that may have risen makes no rise of the second certain", () => {
  expect(
    deriveSecondHalf(YEAR, bounds("0.99", "1.01"), decimal("0.5"))?.riseCertainAbove,
  ).toBeNull();
});

test.each(["0", "1", "1.5", "-0.1"])(
  "a share of %s leaves a half without weight, and gives nothing",
  (share) => {
    expect(deriveSecondHalf(YEAR, FIRST, decimal(share))).toBeNull();
  },
);
