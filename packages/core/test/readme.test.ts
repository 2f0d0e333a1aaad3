import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

test.each(["../../../README.md", "../README.md"])(
  "the code of %s runs on the built package and prints what its comments say",
  (path) => {
    const code = /```ts\n(.*?)```/s.exec(readFileSync(file(path), "utf8"))?.[1] ?? "";
    const said = [...code.matchAll(/\/\/ (.*)/g)].map(([, comment]) => comment).join(" ");
    const run = spawnSync(process.execPath, ["--input-type=module", "--eval", code], {
      cwd: file("../"),
      encoding: "utf8",
    });
    expect(run.stderr).toBe("");
    expect(run.stdout.trim()).toBe(said);
    expect(said).not.toBe("");
  },
);
