import { expect, test } from "vitest";
import { dataset } from "../data.ts";
import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import { findConflicts } from "./conflicts.ts";
import { derive } from "./derive/derive.ts";
import { seriesKey } from "./series.ts";

const steel = dataset.claims.find(({ id }) => id.endsWith("/crude-steel-output-2021")) as Claim;
const name = { en: "Print", zh: "版次" };

/** Crude steel of 2020 as first printed and as revised, and the fall of 2021, which speaks of the revised base. */
const record: Dataset = {
  ...dataset,
  indicators: dataset.indicators.map((indicator) =>
    indicator.id === steel.indicator
      ? {
          ...indicator,
          vintages: [
            { id: "first", name, from: "2021" },
            { id: "revised", name, from: "2022" },
          ],
        }
      : indicator,
  ),
  claims: [
    { ...steel, vintage: "revised" },
    ...(["first", "revised"] as const).map(
      (vintage): Claim => ({
        ...steel,
        id: `test/${vintage}`,
        period: "2020",
        baseline: null,
        vintage,
        measure: "level",
        quantity: {
          ...(steel.quantity as NonNullable<Claim["quantity"]>),
          printed: vintage === "first" ? "1,053" : "1,065",
          value: vintage === "first" ? 1053 : 1065,
          change: null,
        },
      }),
    ),
  ],
};
const question = {
  series: seriesKey(steel),
  modality: "actual",
  period: "2021",
  baseline: null,
} as const;

test("two vintages of one quantity are both kept, and do not contradict each other", () => {
  expect(findConflicts(record)).toEqual([]);
});

test("a change takes its base from its own vintage: the fall of 32 Mt from the revised 1,065 Mt", () => {
  expect(derive(record, question)).toMatchObject({
    interval: { lower: 1032000000, upper: 1034000000 },
    stated: ["miit-2022-12-12-carbon-peak/crude-steel-output-2021", "test/revised"],
  });
});

test("an older vintage is answered when it is asked for, and knows nothing of what came later", () => {
  expect(derive(record, { ...question, vintage: "first" })).toMatchObject({
    found: false,
    reason: "unknown-period",
  });
  expect(derive(record, { ...question, period: "2020", vintage: "first" })).toMatchObject({
    interval: { lower: 1052500000, upper: 1053500000 },
  });
});
