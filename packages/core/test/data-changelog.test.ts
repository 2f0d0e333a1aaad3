import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DATA } from "../scripts/read-data.ts";

const SCRIPT = fileURLToPath(new URL("../scripts/data-changelog.ts", import.meta.url));
const CLAIMS = "documents/scio-2024-07-05-high-quality/claims.toml";

let changed: string;
beforeAll(() => {
  changed = mkdtempSync(join(tmpdir(), "peakline-changed-"));
  cpSync(DATA, changed, { recursive: true });
});
afterAll(() => rmSync(changed, { recursive: true }));

const changelog = (...args: string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [SCRIPT, ...args], {
    encoding: "utf8",
  });
  return { out: stdout, err: stderr, code: status };
};

test("a folder beside itself: nothing changed", () => {
  const { out, code } = changelog(DATA, changed);
  expect(out).toContain("Nothing changed.");
  expect(code).toBe(0);
});

test("a corrected standing is told with what it was, and wants an erratum", () => {
  const text = readFileSync(join(DATA, CLAIMS), "utf8");
  const [key = ""] = /^\[national-green-data-centres\]$/m.exec(text) ?? [];
  writeFileSync(join(changed, CLAIMS), text.replace(key, `${key}\nstanding = "secondary"`));
  const { out, code } = changelog(DATA, changed);
  expect(out).toContain("This asks for a patch release.");
  expect(out).toContain("- claims `scio-2024-07-05-high-quality/national-green-data-centres`");
  expect(out).toContain('  - standing: "primary" → "secondary"');
  expect(out).toContain("**no dated erratum says why standing changed**");
  expect(code).toBe(1);
});

test("what is nowhere is said", () => {
  const { err, code } = changelog("no-such-revision");
  expect(err).toContain("no-such-revision is neither a folder, nor a JSON file, nor a revision");
  expect(code).toBe(1);
});
