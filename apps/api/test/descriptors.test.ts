import { dataset } from "@peakline/core/data";
import { expect, test } from "vitest";
import { createApp } from "../src/app.ts";
import { describeTable } from "../src/describe/table.ts";
import { TABULAR } from "../src/resources.ts";
import { parseCsv } from "./parse-csv.ts";

const app = createApp(dataset);
const text = async (path: string) => (await app.request(path)).text();
const json = async (path: string) => JSON.parse(await text(path));

interface Field {
  name: string;
  type: string;
  description?: string;
  delimiter?: string;
  itemType?: string;
}
interface Resource {
  name: string;
  path: string;
  type: string;
  format: string;
  mediatype: string;
  encoding: string;
  dialect: { lineTerminator: string };
  schema: {
    fields: Field[];
    primaryKey: string[];
    missingValues: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

const descriptor = (await json("/v1/datapackage.json")) as {
  $schema: string;
  name: string;
  version: string;
  licenses: { name: string; path: string }[];
  resources: Resource[];
};
const tables = new Map<string, { header: string[]; rows: Record<string, string>[] }>();
for (const { name, path } of descriptor.resources)
  tables.set(name, parseCsv(await text(`/v1/${path}`)));
const rowsOf = (name: string) => tables.get(name)?.rows ?? [];

/** What Table Schema (datapackage.org, version 2) lets a field of a type hold, where it does not set a format. */
const LEXICAL: Readonly<Record<string, (value: string) => boolean>> = {
  string: () => true,
  integer: (value) => /^[+-]?\d+$/.test(value),
  number: (value) => /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(value),
  boolean: (value) => ["true", "True", "TRUE", "1", "false", "False", "FALSE", "0"].includes(value),
  date: (value) =>
    /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`)),
  list: (value) => value.split("; ").every((item) => item !== ""),
  array: (value) => Array.isArray(JSON.parse(value)),
};

test("the Data Package has what version 2 requires of it", () => {
  expect(descriptor.$schema).toBe("https://datapackage.org/profiles/2.0/datapackage.json");
  expect(descriptor.name).toMatch(/^[a-z0-9._-]+$/);
  expect(descriptor.version).toBe(dataset.version);
  expect(descriptor.licenses).toEqual([
    expect.objectContaining({
      name: "CC-BY-4.0",
      path: "https://creativecommons.org/licenses/by/4.0/",
    }),
  ]);
  const names = descriptor.resources.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(TABULAR.map(({ name }) => name));
});

test.each(descriptor.resources)("the table of $name is what its description says", (resource) => {
  const { name, path, type, format, mediatype, encoding, schema } = resource;
  expect({ path, type, format, mediatype, encoding }).toEqual({
    // Relative, below the descriptor: the specification forbids "/" and ".." at its start.
    path: `${name}.csv`,
    type: "table",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
  });
  const { header, rows } = tables.get(name) ?? { header: [], rows: [] };
  expect(schema.fields.map((field) => field.name)).toEqual(header);
  expect(new Set(header).size).toBe(header.length);
  for (const field of schema.fields) {
    const fits = LEXICAL[field.type];
    const wrong = rows.map((row) => row[field.name] ?? "").filter((cell) => cell && !fits?.(cell));
    expect([field.name, field.type, wrong.slice(0, 3)]).toEqual([field.name, field.type, []]);
  }
});

test.each(descriptor.resources)("the primary key of $name tells its lines apart", (resource) => {
  const { name, schema } = resource;
  const keys = rowsOf(name).map((row) => JSON.stringify(schema.primaryKey.map((key) => row[key])));
  expect(new Set(keys).size).toBe(keys.length);
});

test.each(descriptor.resources)("what $name refers to is there", ({ name, schema }) => {
  for (const { fields, reference } of schema.foreignKeys ?? []) {
    const other = reference.resource === "" ? name : reference.resource;
    const [from = "", to = ""] = [fields[0], reference.fields[0]];
    const known = new Set(rowsOf(other).map((row) => row[to]));
    const missing = rowsOf(name).filter((row) => row[from] && !known.has(row[from]));
    expect([from, other, missing.map((row) => row[from]).slice(0, 3)]).toEqual([from, other, []]);
  }
});

test("most columns say what they hold, in the words of the schemas", () => {
  const claims = describeTable(TABULAR[1] as (typeof TABULAR)[number]).columns;
  expect(claims.find(({ name }) => name === "boundary")?.description).toBe(
    "Over what; null where the source sets none.",
  );
  expect(claims.find(({ name }) => name === "printed")?.description).toBeTruthy();
  expect(claims.find(({ name }) => name === "statement_zh")).toMatchObject({ lang: "zh" });
  const described = claims.filter(({ description }) => description !== undefined);
  expect(described.length / claims.length).toBeGreaterThan(0.5);
});

test("CSV on the Web describes the same columns, beside the tables and under the name that readers look for", async () => {
  const response = await app.request("/v1/csv-metadata.json");
  expect(response.headers.get("Content-Type")).toBe("application/csvm+json");
  const metadata = (await response.json()) as {
    "@context": unknown[];
    tables: {
      url: string;
      tableSchema: {
        columns: { name: string; titles: string; datatype: string; separator?: string }[];
        primaryKey: string[];
        foreignKeys?: { reference: { resource: string; columnReference: string } }[];
      };
    }[];
  };
  expect(metadata["@context"][0]).toBe("http://www.w3.org/ns/csvw");
  // The built-in datatypes of Metadata Vocabulary for Tabular Data, 5.11.1, that are used here.
  const known = ["string", "integer", "number", "boolean", "date", "json"];
  const urls = metadata.tables.map(({ url }) => url);
  for (const [index, { url, tableSchema }] of metadata.tables.entries()) {
    const { path, schema } = descriptor.resources[index] as Resource;
    expect(url).toBe(path);
    expect(tableSchema.columns.map(({ titles }) => titles)).toEqual(
      schema.fields.map(({ name }) => name),
    );
    for (const { name, datatype } of tableSchema.columns) {
      expect(known).toContain(datatype);
      // 5.6: a name is a variable of a URI template and does not begin with "_".
      expect(name).toMatch(/^[A-Za-z0-9][A-Za-z0-9_]*$/);
    }
    expect(tableSchema.primaryKey).toEqual(schema.primaryKey);
    for (const { reference } of tableSchema.foreignKeys ?? [])
      expect(urls).toContain(reference.resource);
  }
});

test("schema.org's Dataset has what search engines require, and its downloads answer", async () => {
  const response = await app.request("/v1/dataset.jsonld", {
    headers: { Accept: "application/ld+json" },
  });
  expect(response.headers.get("Content-Type")).toBe("application/ld+json");
  const found = (await response.json()) as {
    "@context": string;
    "@type": string;
    description: string;
    temporalCoverage: string;
    distribution: { encodingFormat: string; contentUrl: string }[];
  };
  expect(found).toMatchObject({
    "@context": "https://schema.org/",
    "@type": "Dataset",
    license: "https://creativecommons.org/licenses/by/4.0/",
    version: dataset.version,
  });
  expect(found.description.length).toBeGreaterThan(50);
  expect(found.description.length).toBeLessThan(5000);
  expect(found.temporalCoverage).toMatch(/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/);
  for (const { contentUrl, encodingFormat } of found.distribution) {
    const download = await app.request(contentUrl);
    expect([contentUrl, download.headers.get("Content-Type")?.split(";")[0]]).toEqual([
      contentUrl,
      encodingFormat,
    ]);
  }
});
