import { spawn } from "node:child_process";
import { createApp } from "@peakline/api/app";
import { NOUNS } from "@peakline/core";
import { dataset } from "@peakline/core/data";
import { describe, expect, test } from "vitest";
import { PROGRAM, peakline } from "./peakline.ts";

const app = createApp(dataset);
const body = async (address: string) => (await app.request(address)).text();
const id = (noun: (typeof NOUNS)[number]) => dataset[noun][0]?.id ?? "";

describe("--json is the body of the API, byte for byte", () => {
  const cases: [string[], string][] = [
    ...NOUNS.map((noun): [string[], string] => [["list", noun], `/v1/${noun}`]),
    ...NOUNS.map((noun): [string[], string] => [
      ["show", noun, id(noun)],
      `/v1/${noun}/${id(noun)}`,
    ]),
    [["list", "claims", "--limit", "3"], "/v1/claims?limit=3"],
    [["list", "claims", "--modality", "target"], "/v1/claims?modality=target"],
    [["list", "claims", "modality=target,actual"], "/v1/claims?modality=target,actual"],
    [["search", "能耗"], `/v1/search?q=${encodeURIComponent("能耗")}`],
    [["search", "green", "factories"], "/v1/search?q=green+factories"],
    [["search", "steel", "--limit", "2"], "/v1/search?q=steel&limit=2"],
    [
      ["search", "sector:cement", "-modality:target", "产能"],
      `/v1/search?q=${encodeURIComponent("sector:cement -modality:target 产能")}`,
    ],
  ];
  test.each(cases)("peakline %j", async (args, address) => {
    const { out, code } = peakline([...args, "--json"]);
    expect(out).toBe(await body(address));
    expect(code).toBe(0);
  });
});

describe("--csv is the table of the API", () => {
  test.each(NOUNS)("of %s", async (noun) => {
    const { out, code } = peakline(["list", noun, "--csv"]);
    expect(out).toBe(await body(`/v1/${noun}.csv`));
    expect(out.split("\r\n").length).toBeGreaterThan(dataset[noun].length);
    expect(code).toBe(0);
  });

  test("of a search", async () => {
    expect(peakline(["search", "能耗", "--csv"]).out).toBe(
      await body(`/v1/search.csv?q=${encodeURIComponent("能耗")}`),
    );
  });
});

describe("in a pipe", () => {
  test("a list has one line for each record, with seven fields", () => {
    const lines = peakline(["list", "claims"]).out.replace(/\n$/, "").split("\n");
    expect(lines.map((line) => line.split("\t")[0])).toEqual(
      dataset.claims.map((claim) => claim.id),
    );
    expect(new Set(lines.map((line) => line.split("\t").length))).toEqual(new Set([7]));
  });

  test.each([["能耗"], ["green", "factories"]])(
    "a search for %s %s finds claims and more",
    (...query) => {
      const lines = peakline(["search", ...query.filter(Boolean)])
        .out.trimEnd()
        .split("\n");
      const nouns = new Set(lines.map((line) => line.split("\t")[0]));
      expect(nouns).toContain("claims");
      expect(nouns).toContain("indicators");
    },
  );

  test("a record is shown whole, one fact to a line, marked where it is inferred", () => {
    const claim = { id: "scio-2024-07-05-high-quality/energy-per-value-added" };
    const { out } = peakline(["show", claim.id]);
    expect(out).toContain("down 6.8 %");
    expect(out).toMatch(/^Baseline\t2020\tinferred$/m);
    expect(peakline(["show", claim.id, "--lang", "zh"]).out).toMatch(/^基期\t.*\t推断$/m);
  });

  test("a document is shown with its paragraphs, and without a text with what it says", () => {
    const withText = dataset.documents.find(({ paragraphs }) => paragraphs.length > 0)?.id ?? "";
    expect(peakline(["show", withText]).out).toMatch(/^1\t\S/m);
    const without = dataset.documents.find(({ paragraphs }) => paragraphs.length === 0)?.id ?? "";
    const { out } = peakline(["show", without]);
    expect(out).not.toMatch(/^\d+\t|null|undefined/m);
    for (const { document, id: claim } of dataset.claims)
      if (document === without) expect(out).toContain(`\t${claim}\t`);
  });

  const expectPlain = (args: readonly string[], env: Record<string, string>) => {
    const { out, err } = peakline(args, { TERM: "xterm-256color", ...env });
    expect([args, out + err]).not.toEqual([args, ""]);
    expect(out + err).not.toContain("\u001b");
  };

  test("there is no escape sequence in any output", () => {
    for (const args of [[], ["help"], ["show", id("documents")], ["lst"]]) {
      for (const env of [
        {},
        { NO_COLOR: "1" },
        { TERM: "dumb" },
        { CI: "true" },
        { COLORTERM: "truecolor" },
      ])
        expectPlain(args, env);
    }
  });

  // The environment is read before any command: what takes long to compute is asked for in one of them.
  test.each([
    "list claims",
    "list claims --json",
    "search steel",
    "targets",
    "series",
    "checks",
    "promises",
    "conflicts",
  ])("there is no escape sequence in the output of %s", (line) => {
    expectPlain(line.split(" "), { COLORTERM: "truecolor" });
  });

  test("FORCE_COLOR colours what people read, never data", () => {
    const env = { FORCE_COLOR: "1" };
    expect(peakline(["help"], env).out).toContain("\u001b[1m");
    expect(peakline(["list", "claims", "--json"], env).out).not.toContain("\u001b");
    expect(peakline(["list", "claims"], env).out).not.toContain("\u001b");
  });

  test("a reader that stops early is no failure", async () => {
    for (const args of [
      ["list", "claims", "--json"],
      ["list", "commitments"],
      ["search", "green"],
    ]) {
      const child = spawn(process.execPath, [PROGRAM, ...args], {
        stdio: ["ignore", "pipe", "pipe"],
      });
      let err = "";
      child.stderr.on("data", (data) => {
        err += data;
      });
      child.stdout.destroy();
      const code = await new Promise((resolve) => child.on("close", resolve));
      expect(code).toBe(0);
      expect(err).not.toContain("EPIPE");
    }
  });
});
