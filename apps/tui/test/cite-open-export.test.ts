import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NOUNS } from "@peakline/core";
import { dataset } from "@peakline/core/data";
import { cite, documentWork } from "@peakline/core/view";
import { describe, expect, test } from "vitest";
import { inProcess } from "./in-process.ts";
import { claim, note } from "./own-data.ts";

const DOCUMENT = "scio-2024-07-05-high-quality";
const CLAIM = `${DOCUMENT}/energy-per-value-added`;

describe("peakline cite", () => {
  test.each(["apa", "gbt7714", "bibtex"] as const)("writes a document as %s", async (style) => {
    const work = documentWork(dataset, DOCUMENT, "en");
    if (work === null) throw new Error("no such document");
    const { out, code } = await inProcess(["cite", DOCUMENT, "--style", style]);
    expect([code, out]).toEqual([0, `${cite(work)[style]}\n`]);
  });

  test("writes CSL-JSON as a list, as reference managers read it", async () => {
    const [item] = JSON.parse((await inProcess(["cite", CLAIM, "--style", "csl"])).out);
    expect(item).toMatchObject({ type: "dataset", version: dataset.version });
  });

  test("cites an own record as another release", async () => {
    const folder = note(claim("sales", "12.9", "1999"));
    const { out } = await inProcess(["cite", "my-note/sales", "--data", folder, "--with-record"]);
    expect(out).toContain(`(Version ${dataset.version}+own) [Data set].`);
  });

  test("names the styles, and what was meant", async () => {
    const { code, err } = await inProcess(["cite", DOCUMENT, "--style", "bibtx"]);
    expect([code, err]).toEqual([2, expect.stringContaining('Did you mean "bibtex"?')]);
    expect((await inProcess(["cite", "nothing-of-this"])).code).toBe(3);
    expect((await inProcess(["cite"])).err).toContain("peakline cite <id>");
  });
});

describe("peakline open", () => {
  const address = dataset.documents.find(({ id }) => id === DOCUMENT)?.source.url;

  test("prints the address of the source where nothing can be opened", async () => {
    for (const id of [DOCUMENT, CLAIM]) {
      const { out, code } = await inProcess(["open", id, "--print"]);
      expect([code, out]).toEqual([0, `${address}\n`]);
    }
  });

  test("says where there is no address", async () => {
    const { code, err } = await inProcess(["open", "industry"]);
    expect([code, err]).toEqual([
      1,
      "peakline: No address is known for this source.\npeakline show sectors industry\n",
    ]);
  });
});

describe("peakline export", () => {
  const folder = mkdtempSync(join(tmpdir(), "peakline-export-"));

  test("writes the whole record as lines, each with its noun", async () => {
    const lines = (await inProcess(["export", "--ndjson"])).out.trimEnd().split("\n");
    const total = NOUNS.reduce((sum, noun) => sum + dataset[noun].length, 0);
    expect(lines).toHaveLength(total);
    expect(JSON.parse(lines[0] ?? "")).toEqual({ noun: "documents", ...dataset.documents[0] });
  });

  test("writes a table for each noun into a folder", async () => {
    const path = join(folder, "tables");
    const { code, out } = await inProcess(["export", "--csv", "--output", path]);
    expect([code, out]).toEqual([0, ""]);
    expect(readdirSync(path).sort()).toEqual(NOUNS.map((noun) => `${noun}.csv`).sort());
    const table = readFileSync(join(path, "sectors.csv"), "utf8");
    expect(table).toBe((await inProcess(["list", "sectors", "--csv"])).out);
  });

  test("writes a noun to a file", async () => {
    const path = join(folder, "sectors.json");
    await inProcess(["export", "sectors", "--output", path]);
    expect(JSON.parse(readFileSync(path, "utf8")).data).toEqual(dataset.sectors);
  });

  test("puts the pages of a list together", async () => {
    const { data, total, next } = JSON.parse((await inProcess(["export", "claims"])).out);
    expect([data.length, total, next]).toEqual([
      dataset.claims.length,
      dataset.claims.length,
      undefined,
    ]);
  });

  test("says what cannot be written", async () => {
    const path = join(folder, "none", "sectors.json");
    const { code, err } = await inProcess(["export", "sectors", "--output", path]);
    expect([code, err]).toEqual([1, `peakline: ${path} cannot be written: ENOENT.\n`]);
    expect((await inProcess(["export", "--csv"])).err).toContain("--output <folder>");
    expect((await inProcess(["export", "sector"])).err).toContain('Did you mean "sectors"?');
  });
});
