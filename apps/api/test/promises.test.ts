import { listFollowed } from "@peakline/core";
import { dataset } from "@peakline/core/data";
import { expect, test } from "vitest";
import { createApp } from "../src/app.ts";

const app = createApp(dataset);
const get = async (path: string) => {
  const response = await app.request(path);
  return { status: response.status, body: JSON.parse(await response.text()) };
};

test("every commitment that is not called done has what followed, with its steps", async () => {
  const { body } = await get("/v1/promises?limit=1000");
  expect(body.total).toBe(listFollowed(dataset).length);
  expect(body.data).toEqual(JSON.parse(JSON.stringify(listFollowed(dataset))));
});

test("promises are found by what followed, by plan and by mechanism", async () => {
  const plan = "industrial-green-development-plan-14fyp";
  const { body } = await get(`/v1/promises?answer=reported&plan=${plan}&mechanism=green-products`);
  expect(body.data.map(({ promise }: { promise: string }) => promise)).toContain(
    "scio-2021-07-16-h1/green-design",
  );
  const bad = await get("/v1/promises?mechanism=green-product");
  expect([bad.status, bad.body.didYouMean]).toEqual([400, "green-products"]);
});

test("what was known earlier shows less", async () => {
  const one = "/v1/promises/scio-2021-07-16-h1/energy-efficiency";
  expect((await get(`${one}?asOf=2021-12-31`)).body.answer).toBe("plan-only");
  expect((await get(`${one}?asOf=2022-12-31`)).body.answer).toBe("reported");
  expect((await get(`${one}?asOf=2021-07-01`)).status).toBe(404);
});

test("a target has what followed too, and what is neither is a problem that names the nearest", async () => {
  const target = await get("/v1/promises/cns-2021-12-03-carbon-peak/co2-per-value-added");
  expect(target.body.noun).toBe("claims");
  const unknown = await get("/v1/promises/scio-2021-07-16-h1/energy-efficienc");
  expect([unknown.status, unknown.body.didYouMean]).toEqual([
    404,
    "scio-2021-07-16-h1/energy-efficiency",
  ]);
});

test("commitments can be filtered and searched by what followed", async () => {
  const filtered = await get("/v1/commitments?followed=done&limit=1000");
  const searched = await get("/v1/commitments?q=followed:done&limit=1000");
  expect(filtered.body.total).toBeGreaterThan(0);
  expect(searched.body.data).toEqual(filtered.body.data);
});

test("a plan is told from promise to report", async () => {
  const { body } = await get("/v1/chains/plans/industrial-green-development-plan-14fyp");
  expect(body.promised.length).toBeGreaterThan(0);
  expect(body.carried).toContainEqual(
    expect.objectContaining({ relation: "plan-issued", on: "2021-12-03", direct: true }),
  );
  expect(body.answer).toBe("reported");
  const unknown = await get("/v1/chains/plans/industrial-green-development-plan");
  expect(unknown.status).toBe(404);
  expect((await get("/v1/chains/actors/miit")).status).toBe(400);
});
