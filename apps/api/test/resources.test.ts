import { FILTERS, listChecks, listTargets, publicationDay, recordAsOf } from "@peakline/core";
import { dataset } from "@peakline/core/data";
import { expect, test } from "vitest";
import { createApp } from "../src/app.ts";

interface List {
  data: Record<string, unknown>[];
  total: number;
  next?: string;
  facets?: Record<string, { value: string; count: number }[]>;
}

const app = createApp(dataset);
const get = async (path: string) => (await (await app.request(path)).json()) as List;
const ANSWERS = ["series", "targets", "checks", "conflicts", "findings", "promises", "changes"];
const EARLY = "2022-12-31";

test.each(ANSWERS)(
  "a facet of /v1/%s says how many records choosing it gives",
  async (name) => {
    const { facets = {} } = await get(`/v1/${name}?include=facets`);
    expect(Object.keys(facets).length).toBeGreaterThan(0);
    for (const [filter, counts] of Object.entries(facets))
      for (const { value, count } of [counts[0], counts.at(-1)].flatMap((each) => each ?? []))
        expect([filter, value, (await get(`/v1/${name}?${filter}=${value}`)).total]).toEqual([
          filter,
          value,
          count,
        ]);
  },
  60_000,
);

test.each(ANSWERS)("/v1/%s is found by what it rests on, in the query grammar", async (name) => {
  const all = await get(`/v1/${name}`);
  const found = await get(`/v1/${name}?q=energy&limit=1`);
  expect(found.total).toBeLessThan(all.total);
  expect((await app.request(`/v1/${name}?q=sectr:cement`)).status).toBe(400);
});

test("targets found by a query are those whose claim it finds", async () => {
  const { data } = await get("/v1/targets?q=sector:cement&limit=1000");
  const cement = dataset.claims.filter(({ sector }) => sector === "cement").map(({ id }) => id);
  const expected = listTargets(dataset).map(({ target }) => target);
  expect(data.map(({ target }) => target)).toEqual(expected.filter((id) => cement.includes(id)));
  expect(data.length).toBeGreaterThan(0);
});

test("a list is sorted by columns of its table, without values last either way", async () => {
  const values = async (sort: string) =>
    (await get(`/v1/claims?limit=1000&sort=${sort}`)).data.map(
      ({ quantity }) => (quantity as { value: number } | null)?.value ?? null,
    );
  const up = await values("value");
  const numbers = dataset.claims.flatMap(({ quantity }) => quantity?.value ?? []);
  expect(up.slice(0, numbers.length)).toEqual([...numbers].sort((a, b) => a - b));
  expect(up.slice(numbers.length).every((value) => value === null)).toBe(true);
  const down = await values("-value");
  expect(down.slice(0, numbers.length)).toEqual([...numbers].sort((a, b) => b - a));
  expect(down.at(-1)).toBe(null);
});

test("what is equal in the first column is sorted by the second", async () => {
  const { data } = await get("/v1/documents?limit=1000&sort=-published,id");
  const keys = data.map(({ published, id }) => [published, id] as [string, string]);
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  expect(keys).toEqual([...keys].sort((a, b) => compare(b[0], a[0]) || compare(a[1], b[1])));
});

test("pages of a sorted list follow each other as the whole does", async () => {
  const whole = (await get("/v1/sectors?sort=-name_en&limit=1000")).data.map(({ id }) => id);
  const read: unknown[] = [];
  let address: string | undefined = "/v1/sectors?sort=-name_en&limit=9";
  while (address !== undefined) {
    const page: List = await get(address);
    read.push(...page.data.map(({ id }) => id));
    address = page.next;
  }
  expect(read).toEqual(whole);
});

test("the pages that a Link header names are those", async () => {
  const linkOf = (header: string | null, rel: string) =>
    new RegExp(`<([^>]+)>; rel="${rel}"`).exec(header ?? "")?.[1];
  const first = await app.request("/v1/sectors?limit=9");
  const second = await app.request(linkOf(first.headers.get("Link"), "next") ?? "");
  const link = second.headers.get("Link");
  expect(await get(linkOf(link, "prev") ?? "")).toEqual(await first.json());
  expect(linkOf(link, "first")).toBe("/v1/sectors?limit=9");
  const last = await app.request(linkOf(link, "last") ?? "");
  expect(((await last.json()) as List).data.at(-1)?.id).toBe(dataset.sectors.at(-1)?.id);
  expect(linkOf(last.headers.get("Link"), "next")).toBeUndefined();
});

test("fields leaves the members asked for, and of a table the columns", async () => {
  const { data } = await get("/v1/claims?fields=id,period&limit=2");
  expect(data).toEqual(dataset.claims.slice(0, 2).map(({ id, period }) => ({ id, period })));
  const ndjson = await (await app.request("/v1/sectors.ndjson?fields=id")).text();
  expect(ndjson.split("\n")[0]).toBe(JSON.stringify({ id: dataset.sectors[0]?.id }));
  const csv = await (await app.request("/v1/claims.csv?fields=value,id")).text();
  expect(csv.split("\r\n")[0]).toBe("id,value");
});

test.each(["/v1/claims?sort=perod", "/v1/claims?fields=ids", "/v1/claims.csv?fields=priceBasis"])(
  "%s names what there is",
  async (path) => {
    const response = await app.request(path);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ didYouMean: expect.any(String) });
  },
);

test.each(["documents", "claims", "commitments"] as const)(
  "/v1/%s as of a day holds what was published by then",
  async (noun) => {
    const then = recordAsOf(dataset, EARLY)[noun].map(({ id }) => id);
    const { data, total } = await get(`/v1/${noun}?asOf=${EARLY}&limit=1000`);
    expect(data.map(({ id }) => id)).toEqual(then.slice(0, 1000));
    expect(total).toBeLessThan(dataset[noun].length);
  },
);

test("a record is not there before its document was published, and the answer says when that was", async () => {
  const path = "/v1/claims/scio-2024-07-05-high-quality/energy-per-value-added";
  expect((await app.request(`${path}?asOf=2024-07-24`)).status).toBe(200);
  const early = await app.request(`${path}?asOf=2024-07-23`);
  expect([early.status, await early.json()]).toEqual([
    404,
    expect.objectContaining({
      detail:
        'There was no claim "scio-2024-07-05-high-quality/energy-per-value-added" on 2024-07-23: its document was published 2024-07-24.',
    }),
  ]);
});

test("facets as of a day are counted, and verdicts judged, by what was known then", async () => {
  const { facets, total } = await get(`/v1/claims?asOf=${EARLY}&include=facets&limit=1`);
  expect(Object.keys(facets ?? {})).toEqual(Object.keys(FILTERS.claims));
  const modalities = facets?.modality?.reduce((sum, { count }) => sum + count, 0);
  expect(modalities).toBe(total);
  const inconsistent = listChecks(recordAsOf(dataset, EARLY))
    .filter(({ verdict }) => verdict === "inconsistent")
    .flatMap(({ claims }) => claims);
  const counted = facets?.verdict?.find(({ value }) => value === "inconsistent")?.count ?? 0;
  expect(counted).toBe(new Set(inconsistent).size);
});

test("checks of the record of a day are the checks as of that day", () => {
  const ids = (checks: ReturnType<typeof listChecks>) => checks.map(({ id }) => id);
  expect(ids(listChecks(recordAsOf(dataset, EARLY)))).toEqual(
    ids(listChecks(dataset, { asOf: EARLY })),
  );
});

test("changes since a day are what was published on it or later, the newest first", async () => {
  const { data, total } = await get("/v1/changes?since=2026-01-01&limit=1000");
  expect(total).toBe(data.length);
  const documents = data.filter(({ noun }) => noun === "documents").map(({ id }) => id);
  const expected = dataset.documents.filter(
    ({ published }) => publicationDay(published) >= "2026-01-01",
  );
  expect([...documents].sort()).toEqual(expected.map(({ id }) => id).sort());
  const days = data.map(({ on }) => on as string);
  expect(days).toEqual([...days].sort().reverse());
  expect((await app.request("/v1/changes?since=yesterday")).status).toBe(400);
});
