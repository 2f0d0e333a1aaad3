import { NOUNS } from "@peakline/core";
import { dataset } from "@peakline/core/data";
import { expect, test } from "vitest";
import { createApp } from "../src/app.ts";
import { parseCsv } from "./parse-csv.ts";

const app = createApp(dataset);

const table = async (path: string, init?: RequestInit) =>
  parseCsv(await (await app.request(path, init)).text()).rows;

test.each(NOUNS)("/v1/%s.csv has a line for every record", async (noun) => {
  const rows = await table(`/v1/${noun}.csv`);
  expect(rows.map(({ id }) => id)).toEqual(dataset[noun].map(({ id }) => id));
});

test("read back, the table of claims says what the record says", async () => {
  const rows = await table("/v1/claims.csv");
  const text = (value: unknown) => (value === null || value === undefined ? "" : String(value));
  for (const [index, claim] of dataset.claims.entries()) {
    const { quantity } = claim;
    expect(rows[index]).toMatchObject({
      document: claim.document,
      statement_en: claim.statement.en,
      statement_zh: claim.statement.zh,
      period: typeof claim.period === "string" ? claim.period : "",
      printed: text(quantity?.printed),
      value: text(quantity?.value),
      unit: text(quantity?.unit),
      lower: text(quantity?.interval.lower),
      upper: text(quantity?.interval.upper),
      upper_open: text(quantity?.interval.upperOpen),
      normalized_value: text(quantity?.normalized.value),
      themes: claim.themes.join("; "),
      readings: claim.readings.length === 0 ? "" : JSON.stringify(claim.readings),
      paragraph: text(claim.anchor.paragraph),
    });
  }
});

test("a fall stays a number", async () => {
  const rows = await table(
    "/v1/claims.csv?document=scio-2024-07-05-high-quality&indicator=energy-per-value-added",
  );
  expect(rows.map(({ value, lower, upper }) => [value, lower, upper])).toContainEqual([
    "-6.8",
    "-6.85",
    "-6.75",
  ]);
});

test("the columns of claims keep their order, new ones go to the end", async () => {
  const [header] = (await (await app.request("/v1/claims.csv")).text()).split("\r\n");
  expect(header).toBe(
    "id,document,indicator,definition,boundary,sector,product,place,price_basis,modality,measure,standing,statement_en,statement_zh,speaker,period,period_text_en,period_text_zh,baseline,baseline_text_en,baseline_text_zh,printed,value,unit,change,qualifier,lower,upper,lower_open,upper_open,normalized_value,normalized_unit,normalized_lower,normalized_upper,normalized_lower_open,normalized_upper_open,status,threshold_value,threshold_direction,threshold_open,scopes,themes,plans,mechanisms,inferred,readings,note_en,note_zh,reviewed,errata,paragraph,token,nth,start,end,sentence,verified,vintage",
  );
});

test("a table is asked for by path or by Accept, and keeps the filters", async () => {
  const path = "modality=target&sector=industry";
  const bySuffix = await app.request(`/v1/claims.csv?${path}`);
  const byAccept = await app.request(`/v1/claims?${path}`, { headers: { Accept: "text/csv" } });
  expect(await byAccept.text()).toBe(await bySuffix.text());
  expect(byAccept.headers.get("Vary")).toBe("Accept, Accept-Encoding");
  const rows = await table(`/v1/claims.csv?${path}`);
  const list = await (await app.request(`/v1/claims?${path}`)).json();
  expect(list).toMatchObject({ total: rows.length });
});

test("a browser saves a table under a name that says what it is", async () => {
  const { headers } = await app.request("/v1/claims.csv");
  expect(headers.get("Content-Type")).toBe("text/csv; charset=utf-8; header=present");
  expect(headers.get("Content-Disposition")).toBe(
    `attachment; filename="peakline-${dataset.version}-claims.csv"`,
  );
});

test("a search is a table too, and never cut", async () => {
  const rows = await table("/v1/search.csv?q=energy");
  const list = await (await app.request("/v1/search?q=energy&limit=1")).json();
  expect(list).toMatchObject({
    data: [{ id: rows[0]?.id, address: rows[0]?.address }],
    total: rows.length,
  });
});
