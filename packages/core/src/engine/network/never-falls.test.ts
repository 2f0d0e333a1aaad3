import { expect, test } from "vitest";
import { dataset } from "../../data.ts";
import { unitTable } from "../component.ts";
import type { Kind, Stated } from "../constraint.ts";
import { createNetwork } from "../network.ts";

const STOCK: Kind = { aggregation: "stock", domain: "non-negative" };

/** What was done by the end of a year, in Mt. */
const doneBy = (year: string, printed: string): Stated => ({
  id: year,
  period: `${year}-12-31`,
  baseline: null,
  quantity: { printed, value: Number(printed), unit: "Mt", change: null, qualifier: "exact" },
});
const network = (kind: Kind, ...claims: Stated[]) =>
  createNetwork({ series: [{ series: "done", kind, claims }] }, unitTable(dataset.units));

test("of a total that never falls, 620 by 2020 and 390 by 2023 cannot both be true", () => {
  const { conflicts } = network(
    { ...STOCK, cumulative: true },
    doneBy("2020", "620"),
    doneBy("2023", "390"),
  );
  expect(conflicts.map(({ claims }) => claims)).toEqual([["2020", "2023"]]);
});

test("a stock that may fall does not contradict itself by falling", () => {
  expect(network(STOCK, doneBy("2020", "620"), doneBy("2023", "390")).conflicts).toEqual([]);
});

test("of a total that never falls, a year between two reports lies between them", () => {
  const { bound } = createNetwork(
    {
      series: [
        {
          series: "done",
          kind: { ...STOCK, cumulative: true },
          claims: [doneBy("2020", "310"), doneBy("2023", "390")],
        },
      ],
      asked: [{ series: "done", period: "2021-12-31", baseline: null }],
    },
    unitTable(dataset.units),
  );
  const asked = { series: "done", period: "2021-12-31", baseline: null };
  expect(
    [bound(asked, "lower")?.bound, bound(asked, "upper")?.bound].map(
      (end) => Number(end?.numerator) / Number(end?.denominator),
    ),
  ).toEqual([309500000, 390500000]);
});
