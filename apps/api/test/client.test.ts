import { dataset } from "@peakline/core/data";
import { expect, expectTypeOf, test } from "vitest";
import { createApp } from "../src/app.ts";
import { ApiError, createClient, everyRecord, type Problem, read } from "../src/client.ts";

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
    query: {},
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

test("read gives the body of a success, in the form that was asked for", async () => {
  const one = await read(client.v1.sectors[":sector"].$get({ param: { sector: "cement" } }));
  expectTypeOf(one.name).toEqualTypeOf<{ en: string; zh: string }>();
  expect(one.name).toEqual({ en: "Cement", zh: "水泥" });
  const table = await read(client.v1["sectors.csv"].$get({ query: {} }));
  expectTypeOf(table).toEqualTypeOf<string>();
  expect(table.split("\r\n")[0]).toBe("id,name_en,name_zh,description_en,description_zh,parent");
});

test("read throws what is wrong as the API tells it, with its kind, its parameter and what was meant", async () => {
  const asked = read(client.v1.claims.$get({ query: { sector: "cemnt" } }));
  const error = await asked.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ApiError)) throw new Error("it was not refused");
  expectTypeOf(error.problem).toEqualTypeOf<Problem | null>();
  expect(error.status).toBe(400);
  expect(error.problem).toMatchObject({
    type: "/v1/problems#bad-value",
    param: "sector",
    value: "cemnt",
    didYouMean: "cement",
  });
  expect(error.message).toBe(error.problem?.detail);
});

test("read says the status where a proxy answers in the place of the API", async () => {
  const before = createClient("http://peakline.test", {
    fetch: async () =>
      new Response("<h1>Bad Gateway</h1>", {
        status: 502,
        headers: { "Content-Type": "text/html" },
      }),
  });
  await expect(read(before.v1.claims.$get({ query: {} }))).rejects.toMatchObject({
    status: 502,
    problem: null,
    message: "the server answered 502, and said no more",
  });
});

test("everyRecord goes over all pages, in order, and asks for none too many", async () => {
  let pages = 0;
  const ids: string[] = [];
  const targets = everyRecord((cursor) => {
    pages += 1;
    return client.v1.claims.$get({
      query: { modality: "target", limit: "50", ...(cursor !== undefined && { cursor }) },
    });
  });
  for await (const claim of targets) {
    expectTypeOf(claim.statement.en).toEqualTypeOf<string>();
    ids.push(claim.id);
  }
  const wanted = dataset.claims.filter(({ modality }) => modality === "target");
  expect(ids).toEqual(wanted.map(({ id }) => id));
  expect(pages).toBe(Math.ceil(wanted.length / 50));
});

test("everyRecord of an empty list is empty, and a page that is refused is an error", async () => {
  const none = everyRecord(() =>
    client.v1.claims.$get({ query: { sector: "cement", modality: "forecast", measure: "rank" } }),
  );
  expect(await none.next()).toEqual({ value: undefined, done: true });
  const refused = everyRecord(() => client.v1.claims.$get({ query: { cursor: "nowhere" } }));
  await expect(refused.next()).rejects.toMatchObject({
    problem: { type: "/v1/problems#bad-cursor" },
  });
});

test("what is computed, asked with numbers and answered in two shapes, has the types of both", async () => {
  const answer = await read(
    client.v1.derive.$get({
      query: {
        series: "energy-per-value-added.stated.above-designated-size.industry.-.china.-",
        period: "2022",
        baseline: "2021",
      },
    }),
  );
  expectTypeOf(answer.found).toEqualTypeOf<boolean>();
  if (answer.found) expectTypeOf(answer.interval.lower).toEqualTypeOf<number | null>();
  else expectTypeOf(answer.reason).toBeString();
  expect(answer.version).toBe(dataset.version);
});
