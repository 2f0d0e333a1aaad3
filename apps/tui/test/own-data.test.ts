import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createApp } from "@peakline/api/app";
import { dataset } from "@peakline/core/data";
import { files } from "@peakline/core/files";
import { assembleRecord, layOver, readFiles } from "@peakline/core/schema";
import { describe, expect, test } from "vitest";
import { inProcess } from "./in-process.ts";
import { claim, DOCUMENT, folderOf, note, OFFICE } from "./own-data.ts";
import { peakline } from "./peakline.ts";

const good = note(claim("sales", "91.3", "1999"));

describe("--data with --with-record", () => {
  test("shows a claim of the folder beside those of the record", async () => {
    const { out, code } = await inProcess([
      "show",
      "my-note/sales",
      "--data",
      good,
      "--with-record",
    ]);
    expect(out).toContain("91.3 million");
    expect(out).toContain("My note");
    expect(code).toBe(0);
    const all = await inProcess(["list", "claims", "--data", good, "--with-record"]);
    expect(all.out.trimEnd().split("\n")).toHaveLength(dataset.claims.length + 1);
  });

  test("gives as JSON what the API gives over the same files, marked as another release", async () => {
    const own = [
      { path: "actors.toml", text: `[my-office]\n${OFFICE}` },
      { path: "documents/my-note/document.toml", text: DOCUMENT },
      { path: "documents/my-note/claims.toml", text: claim("sales", "91.3", "1999") },
    ];
    const { out } = peakline(["show", "my-note/sales", "--json", "--data", good, "--with-record"]);
    const { version } = JSON.parse(out);
    expect(version).toBe(`${dataset.version}+own`);
    const assembly = assembleRecord(layOver(files, readFiles(own).files), version);
    if (!assembly.ok) throw new Error(JSON.stringify(assembly.issues));
    const app = createApp(assembly.dataset);
    expect(out).toBe(await (await app.request("/v1/claims/my-note/sales")).text());
    const found = peakline(["search", "my note", "--json", "--data", good, "--with-record"]).out;
    expect(found).toBe(await (await app.request("/v1/search?q=my+note")).text());
  });

  test("is refused without a folder, and beside a server", async () => {
    const alone = await inProcess(["list", "claims", "--with-record"]);
    expect([alone.code, alone.err]).toEqual([2, expect.stringContaining("--data <folder>")]);
    const both = await inProcess(["list", "claims", "--data", good, "--api", "http://localhost:1"]);
    expect([both.code, both.err]).toEqual([2, expect.stringContaining("exclude each other")]);
  });
});

describe("--data alone", () => {
  test("reads the folder and nothing else", async () => {
    const folder = folderOf({ "actors.toml": `[my-office]\n${OFFICE}` });
    const { out, code } = await inProcess(["list", "actors", "--data", folder]);
    expect(out).toBe("my-office\t\t\tMy office\t\tAgency\t\n");
    expect(code).toBe(0);
    expect((await inProcess(["list", "claims", "--data", folder])).out).toBe("");
  });

  test("tells everything that is wrong at once, each with its file and key, and what would help", async () => {
    const { err, code, out } = await inProcess(["list", "claims", "--data", good]);
    expect(err).toContain("documents/my-note/claims.toml: sales.indicator: ");
    expect(err).toContain("documents/my-note/claims.toml: sales.sector: ");
    expect(err).toContain("documents/my-note/claims.toml: sales.quantity.unit: ");
    expect(err).toMatch(/Over the shipped record nothing of this is wrong: add --with-record\.\n$/);
    expect([code, out]).toEqual([1, ""]);
  });

  test("a folder that is not there, is a file, or holds nothing is told in a sentence", async () => {
    const said = async (folder: string) => {
      const { code, err } = await inProcess(["list", "claims", "--data", folder]);
      return [code, err.split("\n")[0]];
    };
    expect(await said("/no/such/folder")).toEqual([
      2,
      "peakline: There is no folder /no/such/folder.",
    ]);
    expect(await said("/dev/null")).toEqual([
      2,
      "peakline: /dev/null is a file, and a folder is read.",
    ]);
    const empty = folderOf({ "notes.md": "nothing" });
    expect(await said(empty)).toEqual([
      2,
      `peakline: ${empty} holds no data: no TOML or JSON file.`,
    ]);
  });
});

describe("check", () => {
  const lines = (out: string) =>
    out
      .trimEnd()
      .split("\n")
      .map((line) => line.split("\t"));

  test("ends with 0 where all is right, and says how much it looked at", async () => {
    const { code, out, err } = await inProcess(["check", good, "--with-record"]);
    expect([code, out]).toEqual([0, ""]);
    expect(err).toContain(
      `${dataset.claims.length + 1} claims of ${dataset.documents.length + 1} documents`,
    );
  });

  test("ends with 4 where claims cannot all be true, and names them", async () => {
    const folder = note(claim("sales", "12.9", "1999") + claim("again", "13.9", "1999"));
    const { code, out, err } = await inProcess(["check", folder, "--with-record"]);
    expect(code).toBe(4);
    expect(lines(out)).toEqual([
      ["inconsistent", expect.stringMatching(/^duplicate-/), "my-note/again", "my-note/sales"],
    ]);
    expect(err).toContain("1 set of claims cannot all be true, and nothing explains it.");
    const read = await inProcess([
      "list",
      "claims",
      "--document",
      "my-note",
      "--data",
      folder,
      "--with-record",
    ]);
    expect([read.code, lines(read.out)]).toEqual([0, expect.any(Array)]);
  });

  test("ends with 4 where a claim of the folder contradicts the record", async () => {
    const folder = note(claim("sales", "91.3", "2024"));
    const { code, out } = await inProcess(["check", folder, "--with-record"]);
    expect(code).toBe(4);
    expect(out).toContain("my-note/sales");
  });

  test("ends with 1 where the data is wrong, and names each file and key", async () => {
    const folder = folderOf({
      "documents/my-note/document.toml": 'title = "My note"\n',
      "documents/my-note/claims.toml": "[sales\n",
      "units.toml": "[t]\nnames = 1\n",
      "spare.toml": "a = 1\n",
    });
    mkdirSync(join(folder, "rules.toml"));
    const { code, out, err } = await inProcess(["check", folder]);
    expect(code).toBe(1);
    const found = lines(out).map(([kind, file, key]) => [kind, file, key]);
    expect(found).toContainEqual(["bad", "documents/my-note/claims.toml", "line 1"]);
    expect(found).toContainEqual(["bad", "documents/my-note/document.toml", "title"]);
    expect(found).toContainEqual(["bad", "units.toml", "t.names"]);
    expect(found).toContainEqual(["bad", "spare.toml", "(file)"]);
    expect(found).toContainEqual(["bad", "rules.toml", "(file)"]);
    expect(err).toMatch(/\d+ things are wrong; nothing was compared\./);
  });

  test("as JSON has the issues and the checks, and the same code", async () => {
    const folder = note(claim("sales", "12.9", "1999") + claim("again", "13.9", "1999"));
    const { code, out } = await inProcess(["check", folder, "--with-record", "--json"]);
    const { issues, inconsistent } = JSON.parse(out);
    expect([code, issues, inconsistent.length]).toEqual([4, [], 1]);
  });

  test("in Chinese says the same", async () => {
    const { err } = await inProcess(["check", good, "--with-record", "--lang", "zh"]);
    expect(err).toMatch(/^\d+份文件，\d+项陈述，\d+项核对。没有未作解释的矛盾。\n$/);
  });

  test("with an id shows that check, and 4 says that it is inconsistent", async () => {
    const checks = (await inProcess(["checks", "--verdict", "inconsistent", "--ndjson=id"])).out;
    const { id } = JSON.parse(checks.split("\n")[0] ?? "");
    const shown = await inProcess(["check", id]);
    expect([shown.code, shown.out]).toEqual([4, (await inProcess(["show", "checks", id])).out]);
    expect((await inProcess(["check", "none-such"])).code).toBe(3);
  });
});

test("the built program reads a folder too, and its explanations settle what contradicts", () => {
  const folder = note(claim("sales", "12.9", "1999") + claim("again", "13.9", "1999"));
  const before = peakline(["check", folder, "--with-record"]);
  const [, id = ""] = before.out.split("\t");
  expect(before.code).toBe(4);
  writeFileSync(
    join(folder, "explanations.toml"),
    `[${id}]\ncause = "unexplained"\ntext = { en = "Two counts.", zh = "两种统计。" }\n`,
  );
  const after = peakline(["check", folder, "--with-record"]);
  expect([after.code, after.out]).toEqual([0, ""]);
});
