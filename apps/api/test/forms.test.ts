import { NOUNS } from "@peakline/core";
import { dataset } from "@peakline/core/data";
import { expect, test } from "vitest";
import { createApp } from "../src/app.ts";

const app = createApp(dataset);
const get = (path: string, accept?: string) =>
  app.request(path, accept === undefined ? {} : { headers: { Accept: accept } });
const text = async (path: string, accept?: string) => (await get(path, accept)).text();

const LISTS = [
  ...NOUNS,
  "series",
  "targets",
  "checks",
  "conflicts",
  "findings",
  "promises",
  "instruments",
  "changes",
  ...["themes", "boundaries", "places", "products", "statuses", "units", "rules"],
];
const ENERGY = "scio-2024-07-05-high-quality/energy-per-value-added";

test.each(LISTS)("/v1/%s answers in every form, by ending and by Accept alike", async (name) => {
  for (const [form, media] of [
    ["json", "application/json"],
    ["csv", "text/csv"],
    ["ndjson", "application/x-ndjson"],
    ["md", "text/markdown"],
  ] as const) {
    const byEnding = await get(`/v1/${name}.${form}`, "image/png");
    const byAccept = await get(`/v1/${name}`, `${media}, */*;q=0.1`);
    expect([form, byEnding.status, byAccept.status]).toEqual([form, 200, 200]);
    expect(byEnding.headers.get("Content-Type")?.split(";")[0]).toBe(media);
    expect(byEnding.headers.get("Vary")).toBe("Accept-Encoding");
    expect(byAccept.headers.get("Vary")).toBe("Accept, Accept-Encoding");
    const same = (body: string) => body.replaceAll(`/v1/${name}.${form}?`, `/v1/${name}?`);
    expect(same(await byEnding.text())).toBe(await byAccept.text());
  }
});

test.each(LISTS)("/v1/%s.ndjson is the whole list, a record a line", async (name) => {
  const lines = (await text(`/v1/${name}.ndjson`)).split("\n");
  expect(lines.pop()).toBe("");
  const list = (await (await get(`/v1/${name}`)).json()) as { data: unknown[]; total: number };
  expect(lines).toHaveLength(list.total);
  expect(lines.slice(0, list.data.length).map((line) => JSON.parse(line))).toEqual(list.data);
});

test("a claim as Markdown says its value, what it allows, its place and the release", async () => {
  const markdown = await text(`/v1/claims/${ENERGY}.md`);
  expect(markdown).toMatch(/^# .*6\.8 %/);
  expect(markdown).toContain("**down 6.8 %**");
  expect(markdown).toContain("−6.85 to −6.75 %");
  expect(markdown).toContain("paragraph 7, “6.8”");
  expect(markdown).toContain("2020 _(inferred)_");
  expect(markdown).toContain(`Peakline ${dataset.version}, CC BY 4.0`);
  expect(markdown).toContain(`(/v1/claims/${ENERGY})`);
  expect(await text(`/v1/claims/${ENERGY}`, "text/markdown")).toBe(markdown);
});

test("a claim as Markdown is Chinese when asked", async () => {
  const markdown = await text(`/v1/claims/${ENERGY}.md?lang=zh`);
  expect(markdown).toContain("**下降6.8%**");
  expect(markdown).toContain("**时期**：2021—2022年");
});

test("a language that there is not is refused, and only Markdown has one", async () => {
  expect((await get(`/v1/claims/${ENERGY}.md?lang=fr`)).status).toBe(400);
  expect((await get("/v1/claims.md?lang=fr")).status).toBe(400);
  expect((await get(`/v1/claims/${ENERGY}?lang=zh`)).status).toBe(400);
});

test("a list as Markdown is one page with the address of the next", async () => {
  const markdown = await text("/v1/claims.md?limit=2&modality=target");
  const [, next = ""] = /\[Next page\]\((.+?)\)/.exec(markdown) ?? [];
  expect(next).toMatch(/^\/v1\/claims\.md\?limit=2&modality=target&cursor=/);
  expect(markdown.match(/^\| \[/gm)).toHaveLength(2);
  expect(await text(next)).toMatch(/^# Claims\n\n2 of /);
});

test("every answer of the engine has a Markdown page of its own", async () => {
  for (const name of ["series", "targets", "checks", "findings", "promises", "instruments"]) {
    const { data } = (await (await get(`/v1/${name}?limit=3`)).json()) as {
      data: { id?: string; target?: string; promise?: string }[];
    };
    for (const { id, target, promise } of data) {
      const address = `/v1/${name}/${id ?? target ?? promise}.md`;
      const response = await get(address);
      expect([address, response.status]).toEqual([address, 200]);
      expect(await response.text()).toMatch(/^# \S/);
    }
  }
});

test("a series as CSV is the table of its claims", async () => {
  const series = "energy-per-value-added.stated.above-designated-size.industry.-.china.-";
  const { claims } = (await (await get(`/v1/series/${series}`)).json()) as { claims: string[] };
  const lines = (await text(`/v1/series/${series}.csv`)).split("\r\n").slice(1, -1);
  expect(lines.map((line) => line.split(",")[0])).toEqual(claims);
});

test("a table for Excel starts with a byte order mark and keeps Chinese and numbers", async () => {
  const path = "/v1/claims.csv?document=scio-2024-07-05-high-quality";
  const bytes = new Uint8Array(await (await get(`${path}&excel=1`)).arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const excel = new TextDecoder().decode(bytes);
  expect(excel).toContain("能耗");
  expect(excel).toContain(",-6.8,");
  expect(await text(path)).not.toMatch(/^\uFEFF/);
  expect((await get("/v1/claims.csv?excel=yes")).status).toBe(400);
  expect((await get("/v1/claims?excel=1")).status).toBe(400);
});

test("an index for programs that read text names addresses that answer", async () => {
  const response = await get("/llms.txt");
  expect(response.headers.get("Content-Type")).toBe("text/plain; charset=utf-8");
  const index = await response.text();
  expect(index).toMatch(/^# Peakline.*\n\n> /);
  expect(index.length).toBeLessThan(5000);
  for (const [, address = ""] of index.matchAll(/\]\((.+?)\)/g))
    expect([address, (await get(address)).status]).toEqual([address, 200]);
}, 30_000);
