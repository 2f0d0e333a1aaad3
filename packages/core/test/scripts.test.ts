import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newDocument } from "../scripts/new-document.ts";
import { readData } from "../scripts/read-data.ts";
import { assembleDataset } from "../src/authoring/assemble.ts";
import { issueToString } from "../src/authoring/issue.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "peakline-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("pnpm new-document", () => {
  test("scaffolds a folder whose every open field the build names, and never writes a sentence of the text", () => {
    const data = join(folder, "new");
    const text = join(folder, "briefing.txt");
    writeFileSync(text, "Energy use fell by 6.8 % in two years.\n\nNext question, please.\n");
    const told = newDocument("miit-2024-07-05-briefing", text, data);
    expect(told).toContain("2 numbers in 2 paragraphs");
    expect(told).toContain("Energy use fell by [6.8] % in two years.");
    const { files, issues } = readData(data);
    expect(issues).toEqual([]);
    const written = files.map(({ content }) => JSON.stringify(content)).join();
    expect(written).not.toContain("Energy");
    const assembly = assembleDataset(files, "1.0.0");
    const named = assembly.ok ? [] : assembly.issues.map(issueToString);
    expect(named).toContain(
      "documents/miit-2024-07-05-briefing/document.toml: title.en: the English text is missing",
    );
  });

  test.each([
    ["Not An Id", "briefing.txt", "is no id"],
    ["miit-2024", "nowhere.txt", "There is no text at"],
  ])("%s %s is refused with what is wrong", (id, text, said) => {
    expect(() => newDocument(id, join(folder, text), join(folder, "new"))).toThrow(said);
  });
});

describe("reading a data folder", () => {
  test("a file that is no TOML is an issue with its line, and the others are read", () => {
    const data = join(folder, "data");
    mkdirSync(join(data, "plans"), { recursive: true });
    writeFileSync(
      join(data, "sectors.toml"),
      '[industry]\nname = { en = "Industry" zh = "工业" }\n',
    );
    writeFileSync(join(data, "plans", "one.toml"), 'kind = "roadmap"\n');
    const { files, issues } = readData(data);
    expect(files).toEqual([{ path: "plans/one.toml", content: { kind: "roadmap" } }]);
    expect(issues).toEqual([{ file: "sectors.toml", key: "line 2", message: expect.any(String) }]);
  });
});

function run(
  script: string,
  ...args: string[]
): { status: number | null; out: string; err: string } {
  const path = fileURLToPath(new URL(`../scripts/${script}.ts`, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], {
    encoding: "utf8",
  });
  return { status, out: stdout, err: stderr };
}

describe("pnpm check", () => {
  test("says that nothing is missing, and what the engine makes of the claims", () => {
    const { status, out } = run("check-document", "miit-2025-01-22-green-list-2024");
    expect(status).toBe(0);
    expect(out).toContain("miit-2025-01-22-green-list-2024: nothing is missing.");
    expect(out).toContain(
      "consistent: Green factories taken off the list, 2024 (The statement: exactly 47; the other claims imply: exactly 47)",
    );
  });

  test("suggests the document that was meant", () => {
    expect(run("check-document", "miit-2025-01-22-green-list-2025")).toMatchObject({
      status: 2,
      err: expect.stringContaining("Did you mean miit-2025-01-22-green-list-2024?"),
    });
  });
});

describe("pnpm sample", () => {
  const drawn = ({ out }: { out: string }) =>
    [...out.matchAll(/^\d+\. (\S+)$/gm)].map(([, id]) => id);

  test("draws the same claims for the same seed, and others for another", () => {
    const [first, again, other] = ["a", "a", "b"].map((seed) =>
      drawn(run("sample-claims", "5", seed)),
    );
    expect(first).toHaveLength(5);
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
  });

  test("says how many it wants where it is given no count", () => {
    expect(run("sample-claims", "many")).toMatchObject({
      status: 2,
      err: expect.stringContaining('"many" is no count: pnpm sample 40 a-seed'),
    });
  });
});
