import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { TOPICS } from "../src/commands/topics.ts";

const PACKAGES = fileURLToPath(new URL("../..", import.meta.url));

/** Set when the program is built, not by its user. */
const BUILT_IN = ["PEAKLINE_VERSION", "NODE_ENV"];

/** Every variable of the environment that the program reads. */
function variablesRead(): string[] {
  const files = globSync("{tui,api}/src/**/*.{ts,tsx}", { cwd: PACKAGES }).filter(
    (path) => !path.includes(".test."),
  );
  const names = files.flatMap((path) =>
    [
      ...readFileSync(join(PACKAGES, path), "utf8").matchAll(
        /\b(?:env|environment)\.([A-Z][A-Z_]+)|\b(PEAKLINE_[A-Z_]+)/g,
      ),
    ].map(([, ofObject, own]) => ofObject ?? own ?? ""),
  );
  return [...new Set(names)].filter((name) => !BUILT_IN.includes(name)).sort();
}

test("help environment names every variable that is read", () => {
  const topic = TOPICS.find(({ name }) => name === "environment");
  const told = (topic?.parts ?? []).flatMap((part) =>
    typeof part === "string" ? [] : part.flatMap(([term]) => term.split(", ")),
  );
  const read = variablesRead();
  expect(read).toContain("PEAKLINE_AMBIGUOUS");
  expect(read.filter((name) => !told.includes(name))).toEqual([]);
});
