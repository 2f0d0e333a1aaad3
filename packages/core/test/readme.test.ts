import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const blocks = ["../../../README.md", "../README.md"].flatMap((path) =>
  [...readFileSync(file(path), "utf8").matchAll(/```ts\n(.*?)```/gs)].map(
    ([, code = ""], index) => [path, index + 1, code] as const,
  ),
);

test("the READMEs have code", () => {
  expect(blocks.length).toBeGreaterThan(3);
});

test.each(blocks)(
  "the code of %s, block %d, runs on the built package and prints what its comments say",
  { timeout: 30_000 },
  (_path, _block, code) => {
    const said = [...code.matchAll(/\/\/ (.*)/g)].map(([, comment]) => comment).join(" ");
    const run = spawnSync(process.execPath, ["--input-type=module", "--eval", code], {
      cwd: file("../"),
      encoding: "utf8",
    });
    expect(run.stderr).toBe("");
    expect(run.stdout.trim().replaceAll("\n", " ")).toBe(said);
    expect(said).not.toBe("");
  },
);
