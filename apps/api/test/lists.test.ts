import { type Claim, FILTERS, NOUNS } from "@peakline/core";
import { dataset } from "@peakline/core/data";
import { expect, test } from "vitest";
import { createApp } from "../src/app.ts";
import { filters } from "../src/filters.ts";

interface List {
  data: Claim[];
  next?: string;
  total: number;
  version: string;
  facets?: Record<string, { value: string; count: number }[]>;
}

const app = createApp(dataset);
const get = async (path: string) => (await app.request(path)).json() as Promise<List>;

test.each(NOUNS)("/v1/%s lists every record", async (noun) => {
  const body = await get(`/v1/${noun}?limit=1000`);
  expect(body.data).toEqual(dataset[noun].slice(0, 1000));
  expect(body.total).toBe(dataset[noun].length);
  expect(body.version).toBe(dataset.version);
});

test.each(NOUNS)("/v1/%s takes the filters that core knows", (noun) => {
  expect(Object.keys(filters[noun])).toEqual(Object.keys(FILTERS[noun]));
});

test("a fall of 6.8 percent is served as value -6.8 between -6.85 and -6.75", async () => {
  const { data } = await get(
    "/v1/claims?document=scio-2024-07-05-high-quality&indicator=energy-per-value-added",
  );
  const claim = data.find(({ quantity }) => quantity?.printed === "6.8");
  expect(claim?.quantity).toMatchObject({
    value: -6.8,
    unit: "percent",
    change: "relative",
    interval: { lower: -6.85, upper: -6.75, lowerOpen: false, upperOpen: false },
  });
});

test("repeated and comma separated values are alternatives, different filters all hold", async () => {
  const repeated = await get("/v1/claims?modality=target&modality=forecast");
  const separated = await get("/v1/claims?modality=target,forecast");
  expect(repeated.data).toEqual(separated.data);
  expect(repeated.total).toBeGreaterThan(0);
  const narrowed = await get("/v1/claims?modality=target,forecast&measure=change");
  expect(narrowed.total).toBeLessThan(repeated.total);
  for (const { modality, measure } of narrowed.data) {
    expect(modality).not.toBe("actual");
    expect(measure).toBe("change");
  }
});

test("a hundred records are a page unless limit says otherwise", async () => {
  const body = await get("/v1/commitments");
  expect(body.data).toHaveLength(Math.min(100, dataset.commitments.length));
  expect((await get("/v1/commitments?limit=3")).data).toHaveLength(3);
});

test("following next reads every record once, filters kept", async () => {
  const ids: string[] = [];
  let address: string | undefined = "/v1/claims?modality=actual&limit=7";
  while (address !== undefined) {
    const response: Response = await app.request(address);
    const body = (await response.json()) as List;
    ids.push(...body.data.map(({ id }) => id));
    const link = response.headers.get("Link");
    expect(link).toContain('</v1/claims?modality=actual&limit=7>; rel="first"');
    if (body.next === undefined) expect(link).not.toContain('rel="next"');
    else expect(link).toContain(`<${body.next}>; rel="next"`);
    address = body.next;
  }
  const actual = dataset.claims.filter(({ modality }) => modality === "actual");
  expect(ids).toEqual(actual.map(({ id }) => id));
});

test("facets count what choosing another value of the same filter would give", async () => {
  const all = await get("/v1/claims?include=facets");
  const targets = await get("/v1/claims?include=facets&modality=target");
  expect(Object.keys(all.facets ?? {})).toEqual(Object.keys(FILTERS.claims));
  expect(targets.facets?.modality).toEqual(all.facets?.modality);
  const counts = targets.facets?.measure?.map(({ count }) => count) ?? [];
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(targets.total);
  expect((await get("/v1/claims")).facets).toBeUndefined();
});

test.each(["themes", "boundaries", "places", "products", "statuses", "units"] as const)(
  "/v1/%s is the whole table",
  async (table) => {
    expect(await get(`/v1/${table}`)).toEqual({
      data: dataset[table],
      total: dataset[table].length,
      version: dataset.version,
    });
  },
);

test("a query narrows a list beside its filters, with its facets, page by page", async () => {
  const q = encodeURIComponent("sector:iron-and-steel,cement -modality:target");
  const asked = await get(`/v1/claims?q=${q}&include=facets&limit=1000`);
  const filtered = await get(
    "/v1/claims?sector=iron-and-steel,cement&modality=actual,forecast&limit=1000",
  );
  expect(asked.total).toBeGreaterThan(1);
  expect(asked.data).toEqual(filtered.data);
  const left = new Set(asked.data.map(({ modality }) => modality));
  expect(left).not.toContain("target");
  expect(new Set(asked.facets?.modality?.map(({ value }) => value))).toEqual(left);
  const one = await get(`/v1/claims?q=${q}&limit=1`);
  expect((await get(one.next ?? "")).data).toEqual(asked.data.slice(1, 2));
  const both = await get(`/v1/claims?q=${q}&sector=cement`);
  expect(both.total).toBeLessThan(asked.total);
});
