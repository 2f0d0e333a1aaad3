import { NOUNS, type SearchHit } from "@peakline/core";
import { dataset } from "@peakline/core/data";
import { expect, test } from "vitest";
import { createApp } from "../src/app.ts";
import { ADDRESSES } from "../src/routes/about.ts";

const app = createApp(dataset);
const get = async (path: string) => (await app.request(path)).json();
const find = async (path: string) => (await get(path)) as Found;

interface Found {
  data: [SearchHit & { address: string }, ...(SearchHit & { address: string })[]];
  next: string;
  total: number;
  facets: { noun: { value: string; count: number }[] };
}

test.each(NOUNS)("every record of %s has its address", async (noun) => {
  for (const record of dataset[noun]) {
    expect(await get(`/v1/${noun}/${record.id}`)).toEqual({
      ...record,
      version: dataset.version,
    });
  }
});

test("the whole record is one answer", async () => {
  expect(await get("/v1/dataset")).toEqual(dataset);
});

test("the index names every address, and each of them answers", async () => {
  const { addresses, version } = (await get("/v1")) as {
    addresses: Record<string, string>;
    version: string;
  };
  expect(version).toBe(dataset.version);
  expect(Object.keys(addresses)).toEqual([...ADDRESSES]);
  const questions = ["/v1/search", "/v1/derive", "/v1/timeline", "/v1/compare"];
  for (const address of Object.values(addresses)) {
    const { status } = await app.request(address);
    // A question without its parameters is answered by naming the one that is missing.
    const sent = address === "/v1/scenario" ? 405 : 200;
    expect([address, status]).toEqual([address, questions.includes(address) ? 400 : sent]);
  }
});

test("search finds green factories in English and 能耗 in Chinese", async () => {
  const english = await find("/v1/search?q=green%20factories");
  expect(english.data[0].title.en.toLowerCase()).toContain("green factor");
  expect(english.data[0].address).toBe(`/v1/${english.data[0].noun}/${english.data[0].id}`);
  const chinese = await find(`/v1/search?q=${encodeURIComponent("能耗")}`);
  expect(chinese.data[0].title.zh).toContain("能耗");
  expect(chinese.total).toBeGreaterThan(1);
});

test("search keeps to one noun when asked, page by page", async () => {
  const { data, next, total } = await find("/v1/search?q=energy&noun=claims&limit=2");
  expect(data.map(({ noun }) => noun)).toEqual(["claims", "claims"]);
  const second = await find(next);
  expect(second.total).toBe(total);
  expect(second.data[0]).not.toEqual(data[0]);
});

test("a search that finds nothing is an empty list", async () => {
  expect(await get("/v1/search?q=zzzzqqqq")).toEqual({
    data: [],
    total: 0,
    version: dataset.version,
    facets: { noun: [], modality: [], sector: [], theme: [], authority: [] },
  });
});

test("a search takes the grammar, and counts what it found by noun whatever noun was asked for", async () => {
  const q = encodeURIComponent("行业：cement,iron-and-steel 产能");
  const all = await find(`/v1/search?q=${q}`);
  const one = await find(`/v1/search?q=${q}&noun=claims`);
  expect(all.facets.noun).toContainEqual({ value: "claims", count: one.total });
  expect(one.total).toBeLessThan(all.total);
  expect(one.facets.noun).toEqual(all.facets.noun);
});
