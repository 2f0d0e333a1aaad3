import { createApp } from "@peakline/api/app";
import { dataset } from "@peakline/core/data";
import { describe, expect, test } from "vitest";
import { TEMPLATES } from "../../e2e/templates.ts";
import { downloadsOf } from "./downloads.ts";

const namesOf = (noun: "claims" | "documents" | "series" | "checks", id: string) => {
  const { own, claims } = downloadsOf(dataset, { noun, id }, "en", "Excel");
  return [own.map(({ name }) => name), claims.map(({ name }) => name)];
};

describe("what can be taken away", () => {
  test("of a claim is itself, and the table of its series", () => {
    const id = "scio-2024-07-05-high-quality/energy-per-value-added";
    expect(namesOf("claims", id)).toEqual([
      ["JSON", "Markdown"],
      ["CSV", "Excel"],
    ]);
  });

  test("of a document is itself, and its claims as a table and as lines", () => {
    expect(namesOf("documents", "scio-2024-07-05-high-quality")).toEqual([
      ["JSON", "Markdown"],
      ["CSV", "Excel", "NDJSON"],
    ]);
  });

  test("of a series is its chart too", () => {
    const id = "energy-per-value-added.stated.above-designated-size.industry.-.china.-";
    expect(namesOf("series", id)[0]).toEqual(["JSON", "Markdown", "SVG"]);
  });
});

test("the API answers every address, in the form that it promises", async () => {
  const app = createApp(dataset);
  const TYPES = {
    JSON: "application/json",
    Markdown: "text/markdown",
    SVG: "image/svg+xml",
    CSV: "text/csv",
    Excel: "text/csv",
    NDJSON: "application/x-ndjson",
  } as const;
  const records = Object.values(TEMPLATES).flatMap((path) => {
    const [, noun, id] =
      /^\/(claims|documents|series|targets|checks|plans|indicators|sectors|actors)\/((?!page)[^?]+)$/.exec(
        path,
      ) ?? [];
    return noun === undefined || id === undefined ? [] : [{ noun: noun as "claims", id }];
  });
  expect(records.length).toBeGreaterThan(8);
  for (const to of records) {
    for (const locale of ["en", "zh"] as const) {
      const { own, claims } = downloadsOf(dataset, to, locale, "Excel");
      for (const { name, href } of [...own, ...claims]) {
        const answer = await app.request(href);
        const type = answer.headers.get("Content-Type")?.split(";")[0];
        expect([href, answer.status, type]).toEqual([href, 200, TYPES[name as "JSON"]]);
      }
    }
  }
});
