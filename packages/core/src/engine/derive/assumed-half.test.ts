import { expect, test } from "vitest";
import { founding as dataset } from "../../../test/founding.ts";
import type { Bounds } from "../../quantity/bounds.ts";
import { parseDecimal } from "../../quantity/decimal.ts";
import { NOUGHT, rational } from "../../quantity/rational.ts";
import { otherHalf, riseCertainFrom } from "./assumed-half.ts";
import { derive } from "./derive.ts";

const decimal = (text: string) => parseDecimal(text) ?? NOUGHT;
const bounds = (lower: string, upper: string): Bounds => ({
  lower: decimal(lower),
  upper: decimal(upper),
  lowerOpen: false,
  upperOpen: false,
});

/** Energy per unit of value added: 2022 from the two plan years, and the first half of 2022 as printed. */
const YEAR = bounds("0.98623610", "0.98834129");
const FIRST = bounds("0.9575", "0.9585");

test("with half of the energy used in the first half, energy per unit of value added rose in the second", () => {
  expect(otherHalf(YEAR, FIRST, decimal("0.5"))).toEqual({
    lower: 1.39722,
    upper: 1.918258,
    lowerOpen: false,
    upperOpen: false,
  });
});

test("a rise is certain once a third of the energy was used in the first half", () => {
  expect(riseCertainFrom(YEAR, FIRST)).toEqual(rational(1376390n, 4150000n));
});

test("at the share from which a rise is certain the lower end is no change", () => {
  const half = otherHalf(YEAR, FIRST, rational(1376390n, 4150000n));
  expect(half?.lower).toBe(0);
});

test("a first half that may have risen makes no rise of the second certain", () => {
  expect(riseCertainFrom(YEAR, bounds("0.99", "1.01"))).toBeNull();
});

test.each(["0", "1", "1.5", "-0.1"])(
  "a share of %s leaves a half without weight, and gives nothing",
  (share) => {
    expect(otherHalf(YEAR, FIRST, decimal(share))).toBeNull();
  },
);

test("the second half of 2022 is answered by the share, and says which claims and assumptions it rests on", () => {
  const answer = derive(dataset, {
    series: "energy-per-value-added.stated.above-designated-size.industry.-.china.-",
    modality: "actual",
    period: "2022-07/2022-12",
    baseline: "2021-07/2021-12",
  });
  expect(answer).toMatchObject({
    found: false,
    reason: "weights-unknown",
    assuming: {
      assumes: [{ id: "equal-value-added-weights", value: null }],
      riseCertainAbove: 0.331660151,
      riseCertainBelow: null,
      stated: [
        "miit-2022-12-12-carbon-peak/energy-per-value-added-2021",
        "miit-2022-12-12-carbon-peak/energy-per-value-added-2022-h1",
        "scio-2024-07-05-high-quality/energy-per-value-added",
      ],
    },
  });
  const byShare = answer.found ? [] : (answer.assuming?.byShare ?? []);
  expect(byShare.map(({ share }) => share)).toEqual([
    "0.3",
    "0.35",
    "0.4",
    "0.45",
    "0.5",
    "0.55",
    "0.6",
    "0.65",
    "0.7",
  ]);
  expect(byShare.find(({ share }) => share === "0.3")?.interval.lower).toBeLessThan(0);
  expect(byShare.find(({ share }) => share === "0.35")?.interval.lower).toBeGreaterThan(0);
});

test("a share of one's own is answered instead of the declared ones, and one outside 0 to 1 is not", () => {
  const question = {
    series: "energy-per-value-added.stated.above-designated-size.industry.-.china.-",
    modality: "actual",
    period: "2022-07/2022-12",
    baseline: "2021-07/2021-12",
  } as const;
  const answer = derive(dataset, question, { shares: ["0.48", "1.2", "x"] });
  expect(answer.found ? [] : answer.assuming?.byShare).toEqual([
    {
      share: "0.48",
      interval: { lower: 1.183866107, upper: 1.681015858, lowerOpen: false, upperOpen: false },
    },
  ]);
});
