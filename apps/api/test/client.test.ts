import { dataset } from "@peakline/core/data";
import { expect, expectTypeOf, test } from "vitest";
import { createApp } from "../src/app.ts";
import { createClient } from "../src/client.ts";

const client = createClient("http://peakline.test", { fetch: createApp(dataset).request });

test("the client lists with filters, typed, without a network", async () => {
  const response = await client.v1.claims.$get({
    query: { modality: ["target", "actual"], measure: "change", limit: 2 },
  });
  if (!response.ok) throw new Error("the list is not there");
  const { data, total } = await response.json();
  expect(data).toHaveLength(2);
  expect(total).toBeGreaterThanOrEqual(2);
  expectTypeOf(data[0]?.quantity?.value).toEqualTypeOf<number | undefined>();
  expectTypeOf(data[0]?.modality).toEqualTypeOf<"actual" | "target" | "forecast" | undefined>();
});

test("the client gets one claim by document and key", async () => {
  const [document = "", claim = ""] = dataset.claims[0]?.id.split("/") ?? [];
  const response = await client.v1.claims[":document"][":claim"].$get({
    param: { document, claim },
  });
  if (!response.ok) throw new Error("the claim is not there");
  expect(await response.json()).toEqual({ ...dataset.claims[0], version: dataset.version });
});

test("the client knows the shape of a problem", async () => {
  const response = await client.v1.sectors[":sector"].$get({ param: { sector: "cemnt" } });
  if (response.ok) throw new Error("there is no such sector");
  const problem = await response.json();
  expectTypeOf(problem.didYouMean).toEqualTypeOf<string | undefined>();
  expect(problem.didYouMean).toBe("cement");
});

test("the client searches and gives addresses", async () => {
  const response = await client.v1.search.$get({ query: { q: "能耗" } });
  if (!response.ok) throw new Error("the search failed");
  expect((await response.json()).data.length).toBeGreaterThan(0);
  const { pathname, search } = client.v1["claims.csv"].$url({ query: { sector: "cement" } });
  expect(pathname + search).toBe("/v1/claims.csv?sector=cement");
});
