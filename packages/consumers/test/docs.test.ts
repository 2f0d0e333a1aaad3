import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { BLOCKS, type Block, PAGES } from "../setup/blocks.ts";
import { ROOT } from "../setup/published.ts";
import { run } from "../setup/run.ts";
import { startServer } from "../setup/server.ts";
import { atServer, runShell } from "../setup/shell.ts";

const HERE = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "peakline-docs-"));
let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  // What pages call the reader's own: a document of the record, in a folder of theirs.
  const own = "documents/scio-2024-07-05-high-quality";
  cpSync(`${ROOT}packages/core/data/${own}`, join(folder, "my-claims", own), { recursive: true });
  server = await startServer();
});
afterAll(() => {
  server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const inLanguage = (language: string) =>
  BLOCKS.filter((block) => block.language === language).map(
    (block) => [`${block.page}:${block.line}`, block] as const,
  );

/** What a block of shell code wrote, as long as it must be compared with what a page shows. */
const written = new Map<Block, string>();

test("there are pages with code, and none in a language that nothing here runs or reads", () => {
  expect(PAGES.length).toBeGreaterThan(5);
  expect(BLOCKS.length).toBeGreaterThan(30);
  expect([...new Set(BLOCKS.map(({ language }) => language))].sort()).toEqual(
    expect.arrayContaining(["sh", "ts"]),
  );
  const known = ["", "json", "sh", "text", "toml", "ts", "yaml"];
  expect(BLOCKS.filter(({ language }) => !known.includes(language))).toEqual([]);
});

test.each(inLanguage("ts"))(
  "%s: the program runs, and prints what its comments say",
  (_at, block) => {
    const code = atServer(block.code, server.url);
    const { out, err } = run(
      process.execPath,
      ["--input-type=module-typescript", "--eval", code],
      HERE,
    );
    expect(err).toBe("");
    // A comment behind code tells what it prints; one on a line of its own tells something else.
    const said = [...code.matchAll(/^.*\S.* \/\/ (.*)$/gm)].map(([, comment]) => comment).join(" ");
    expect(out.trim().replaceAll("\n", " ")).toBe(said);
    expect(said).not.toBe("");
  },
);

test.each(inLanguage("sh"))("%s: the commands succeed", (_at, block) => {
  const { out, err, code } = runShell(block.code, server.url, folder);
  expect({ code, err: code === 0 ? "" : err }).toEqual({ code: 0, err: "" });
  written.set(block, out);
});

test.each(inLanguage("").filter(([, { before }]) => before?.language === "sh"))(
  "%s: the lines that it shows are what the commands above it write",
  (_at, { code, before }) => {
    const words = (text: string) => text.replaceAll(/\s+/g, " ").trim();
    const out = words(before === null ? "" : (written.get(before) ?? ""));
    for (const line of code.trim().split("\n")) expect(out).toContain(words(line));
  },
);

test.each(inLanguage("json"))("%s: it is JSON", (_at, { code }) => {
  expect(typeof JSON.parse(code)).toBe("object");
});
