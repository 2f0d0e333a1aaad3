import { expect, test } from "vitest";
import { founding as dataset } from "../../../test/founding.ts";
import type { Claim } from "../../schema/claim.ts";
import { lookAlikes } from "./look-alikes.ts";

const ENERGY = dataset.claims.find(({ id }) =>
  id.endsWith("/energy-per-value-added-2021"),
) as Claim;

/** A fall over 2016 to 2019 against 2015, as one document or another prints it. */
function fall(document: string, indicator: string, printed: string): Claim {
  const value = -Number(printed);
  const quantity = {
    ...(ENERGY.quantity as NonNullable<Claim["quantity"]>),
    printed,
    value,
    normalized: {
      unit: "percent",
      value,
      interval: { lower: value, upper: value, lowerOpen: false, upperOpen: false },
    },
  };
  const id = `${document}/${indicator}`;
  return {
    ...ENERGY,
    id,
    document,
    indicator,
    definition: "stated",
    period: "2016/2019",
    baseline: "2015",
    quantity,
  };
}
const told = (...claims: Claim[]) =>
  lookAlikes(dataset, claims).map(({ reason, claims: ids }) => [reason, ids]);

test("one fall printed for energy and for energy per value added is told, because one of the two may be misnamed", () => {
  expect(
    told(
      fall("ministry", "energy-per-value-added", "15.6"),
      fall("wire", "industrial-energy-use", "15.6"),
    ),
  ).toEqual([
    [
      "same-number-under-another-name",
      ["ministry/energy-per-value-added", "wire/industrial-energy-use"],
    ],
  ]);
});

test("two falls that differ are explained by what they measure", () => {
  expect(
    told(
      fall("ministry", "energy-per-value-added", "15.6"),
      fall("wire", "industrial-energy-use", "3.2"),
    ),
  ).toEqual([
    ["explained-by-indicator", ["ministry/energy-per-value-added", "wire/industrial-energy-use"]],
  ]);
});

test("a document that prints both keeps them apart itself, and nothing is told", () => {
  expect(
    told(
      fall("ministry", "energy-per-value-added", "15.6"),
      fall("ministry", "industrial-energy-use", "15.6"),
    ),
  ).toEqual([]);
});

test("indicators that nobody takes for one another are not compared", () => {
  expect(
    told(
      fall("ministry", "energy-per-value-added", "15.6"),
      fall("wire", "water-per-value-added", "15.6"),
    ),
  ).toEqual([]);
});
