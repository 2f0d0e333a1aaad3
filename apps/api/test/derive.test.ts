import { dataset } from "@peakline/core/data";
import { ClaimConflict } from "@peakline/core/schema";
import { expect, test } from "vitest";
import * as z from "zod";
import { createApp } from "../src/app.ts";
import { founding } from "./founding.ts";

const app = createApp(dataset);
const small = createApp(founding);
const ENERGY = "energy-per-value-added.stated.above-designated-size.industry.-.china.-";

async function get(
  path: string,
  from = app,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await from.request(path);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

test("the series of an indicator name the periods that their claims bound", async () => {
  const { body } = await get("/v1/series?indicator=energy-per-value-added", small);
  expect(body).toMatchObject({
    total: 1,
    data: [
      {
        id: ENERGY,
        boundary: "above-designated-size",
        product: null,
        periods: ["2015", "2020", "2021", "2021-01/2021-06", "2022", "2022-01/2022-06"],
      },
    ],
  });
});

test("what follows for 2022 is answered with its steps and what it rests on", async () => {
  const { status, body } = await get(`/v1/derive?series=${ENERGY}&period=2022&baseline=2021`);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    found: true,
    interval: { lower: -1.376389625, upper: -1.165871754 },
    lower: {
      steps: [{ terms: [{ value: "0.9445", operation: "divide" }, { value: "0.9315" }] }],
      result: "0.986236103",
    },
    version: dataset.version,
  });
});

test("a half-year that no claim bounds is answered with the reason", async () => {
  const { status, body } = await get(
    `/v1/derive?series=${ENERGY}&period=2022-07/2022-12&baseline=2021-07/2021-12`,
  );
  expect([status, body.found, body.reason]).toEqual([200, false, "weights-unknown"]);
});

test("what was known on a day leaves out what was published later", async () => {
  const { body } = await get(
    `/v1/derive?series=${ENERGY}&period=2022&baseline=2021&asOf=2024-01-01`,
  );
  expect(body.reason).toBe("unknown-period");
});

test("targets stand where the reports of their own series put them, as known on a day", async () => {
  const { body } = await get("/v1/targets", small);
  expect(body).toMatchObject({
    total: 2,
    data: [
      { target: "cns-2021-12-03-carbon-peak/co2-per-value-added", unchecked: "no-evidence" },
      { target: "cns-2021-12-03-results/steel-capacity-target", classes: ["met"], certain: true },
    ],
  });
  const later = (await get("/v1/targets?asOf=2026-01-01", small)).body;
  expect(later).toMatchObject({
    data: [{ unchecked: "no-result-at-deadline" }, { classes: ["met"] }],
  });
});

test("the founding documents have no conflict within one series", async () => {
  expect((await get("/v1/conflicts", small)).body).toEqual({
    data: [],
    total: 0,
    version: dataset.version,
  });
});

test("a conflict names its claims and the cycle of their numbers, in the list and with its series", async () => {
  const claim = founding.claims.find(
    ({ indicator, period, quantity }) =>
      indicator === "energy-per-value-added" &&
      period === "2021" &&
      quantity?.change === "relative",
  );
  if (!claim?.quantity) throw new Error("the sample has lost its change of 2021");
  const wrong = {
    ...claim,
    id: `${claim.id}-again`,
    quantity: { ...claim.quantity, printed: "9.9" },
  };
  const { request } = createApp({ ...founding, claims: [...founding.claims, wrong] });
  const read = async (path: string) => (await request(path)).json();
  const conflict = {
    series: ENERGY,
    modality: "actual",
    claims: [claim.id, wrong.id],
    algebra: "ratio",
    more: false,
  };
  const listed = z
    .object({ data: z.array(ClaimConflict), total: z.literal(1) })
    .parse(await read("/v1/conflicts"));
  expect(listed.data).toMatchObject([conflict]);
  expect(listed.data[0]?.terms).toHaveLength(2);
  expect(Number(listed.data[0]?.result)).toBeLessThan(1);
  expect(await read(`/v1/series/${ENERGY}`)).toMatchObject({ conflicts: [conflict] });
  expect(await read("/v1/checks?verdict=inconsistent")).toMatchObject({
    data: [{ series: ENERGY, kind: "duplicate" }],
  });
});

test("a parameter that is given twice is told what it is, in words for people", async () => {
  const { status, body } = await get(`/v1/derive?series=${ENERGY}&period=2022&period=2021`);
  expect([status, body.param]).toEqual([400, "period"]);
  expect(body.detail).toMatch(
    /^"2022,2021" is not a value of period: a period is a year, month or date/,
  );
});

test.each([
  [`/v1/derive?series=${ENERGY}`, "period"],
  ["/v1/derive?period=2022", "series"],
  [`/v1/derive?series=${ENERGY.replace("energy", "enrgy")}&period=2022`, "series"],
  [`/v1/derive?series=${ENERGY}&period=2022/2021`, "period"],
  [`/v1/derive?series=${ENERGY}&period=2022&asOf=yesterday`, "asOf"],
  ["/v1/series?indicator=enrgy-per-value-added", "indicator"],
  ["/v1/conflicts?asof=2024-01-01", "asof"],
])("%s is a problem that names %s", async (path, param) => {
  const { status, body } = await get(path);
  expect([status, body.param]).toEqual([400, param]);
});
