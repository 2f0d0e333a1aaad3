import type { Dataset } from "@peakline/core";
import { dataset } from "@peakline/core/data";
import { expect, test } from "vitest";
import { createApp } from "../src/app.ts";

/** A record with its closed tables and nothing said in it. */
const empty: Dataset = {
  ...dataset,
  documents: [],
  claims: [],
  commitments: [],
  rules: [],
  explanations: [],
  findings: [],
};
const app = createApp(empty);

test.each(["checks", "conflicts", "findings", "promises", "series", "targets", "rules"])(
  "an empty record answers /v1/%s with an empty list",
  async (name) => {
    const response = await app.request(`/v1/${name}`);
    expect([response.status, await response.json()]).toEqual([
      200,
      { data: [], total: 0, version: dataset.version },
    ]);
  },
);

test("an empty record has no series to ask about, and says so", async () => {
  const response = await app.request("/v1/derive?series=x&period=2022");
  expect([response.status, ((await response.json()) as { param: string }).param]).toEqual([
    400,
    "series",
  ]);
});

test("a scenario on an empty record names the series that it does not have", async () => {
  const hypothesis = { series: "x", period: "2022", printed: "5", unit: "t" };
  const response = await app.request("/v1/scenario", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ hypotheses: [hypothesis] }),
  });
  expect(response.status).toBe(422);
});
