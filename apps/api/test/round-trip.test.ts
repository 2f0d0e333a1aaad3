import { dataset } from "@peakline/core/data";
import { expect, test } from "vitest";
import { createApp } from "../src/app.ts";
import type { CellType } from "../src/csv.ts";
import { TABULAR } from "../src/resources.ts";
import { parseCsv } from "./parse-csv.ts";

const app = createApp(dataset);

/** A cell as the type of its column reads it. */
function read(cell: string, type: CellType): unknown {
  if (type === "list") return cell === "" ? [] : cell.split("; ");
  if (type === "array") return cell === "" ? [] : JSON.parse(cell);
  if (cell === "") return null;
  if (type === "integer" || type === "number") return Number(cell);
  if (type === "boolean") return cell === "true";
  return cell;
}

type Part = Readonly<Record<string, unknown>> | null | undefined;
const at = (part: unknown, name: string) => (part as Part)?.[name];

/** Where the members of a record stand that a column of another name shows. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  price_basis: ["priceBasis"],
  printed: ["quantity", "printed"],
  value: ["quantity", "value"],
  change: ["quantity", "change"],
  qualifier: ["quantity", "qualifier"],
  lower: ["quantity", "interval", "lower"],
  upper: ["quantity", "interval", "upper"],
  lower_open: ["quantity", "interval", "lowerOpen"],
  upper_open: ["quantity", "interval", "upperOpen"],
  normalized_value: ["quantity", "normalized", "value"],
  normalized_lower: ["quantity", "normalized", "interval", "lower"],
  normalized_upper: ["quantity", "normalized", "interval", "upper"],
  threshold_value: ["threshold", "value"],
  threshold_direction: ["threshold", "direction"],
  paragraph: ["anchor", "paragraph"],
  token: ["anchor", "token"],
  sentence: ["anchor", "sentence"],
  file: ["source", "file"],
  sha256: ["source", "sha256"],
  url: ["source", "url"],
  share: ["coverage", "share"],
  as_of: ["asOf"],
  in_english: ["inEnglish"],
};

/** Columns that count or pick something instead of showing it. */
const MADE: Readonly<Record<string, readonly string[]>> = {
  documents: ["paragraphs"],
  indicators: ["definitions"],
  mechanisms: ["actors"],
  instruments: ["inputs"],
};

const camel = (name: string) =>
  name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The members that lead to what a column shows. */
function placeOf(column: string): readonly string[] {
  if (Object.hasOwn(PLACES, column)) return PLACES[column] ?? [];
  const [, text = "", language = ""] = /^(.*)_(en|zh)$/.exec(column) ?? [];
  if (language !== "") return [text, language];
  const [, interval = "", end = ""] = /^(.*)_((?:lower|upper)(?:_open)?)$/.exec(column) ?? [];
  return interval === "" ? [column] : [camel(interval), camel(end)];
}

const expected = (record: unknown, column: string): { known: boolean; value?: unknown } => {
  const place = placeOf(column);
  const [first = ""] = place;
  if (typeof record !== "object" || record === null || !(first in record)) return { known: false };
  const value = place.reduce<unknown>(at, record) ?? null;
  // Nothing and an empty text are the same in CSV.
  return { known: true, value: value === "" ? null : value };
};

test.each(TABULAR)(
  "the table of $name read back is what JSON says",
  async ({ name, columns }) => {
    const { rows } = parseCsv(await (await app.request(`/v1/${name}.csv`)).text());
    const lines = (await (await app.request(`/v1/${name}.ndjson`)).text()).trimEnd().split("\n");
    const records: unknown[] = rows.length === 0 ? [] : lines.map((line) => JSON.parse(line));
    expect(rows).toHaveLength(records.length);
    let compared = 0;
    for (const [index, record] of records.entries())
      for (const [column, , type = "string"] of columns) {
        const { known, value } = expected(record, column);
        if (!known || MADE[name]?.includes(column)) continue;
        // A period in words stands in columns of its own.
        if (typeof value === "object" && value !== null && !Array.isArray(value)) continue;
        const cell = rows[index]?.[column] ?? "";
        expect([column, read(cell, type)]).toEqual([column, value]);
        compared += 1;
      }
    // Most cells are compared, so that a renamed member does not make the test empty.
    expect(compared / Math.max(1, rows.length * columns.length)).toBeGreaterThan(
      rows.length ? 0.45 : -1,
    );
  },
  30_000,
);
