import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const core = "packages/core/src";

const forbidden = [
  [`${core}/quantity/a.ts`, 'import { a } from "../schema/a.ts";'],
  [`${core}/quantity/b.ts`, 'import * as z from "zod";'],
  [`${core}/schema/a.ts`, 'import { a } from "../engine/a.ts";'],
  [`${core}/schema/b.ts`, 'import { z } from "zod";'],
  [`${core}/schema/c.ts`, 'import { readFileSync } from "node:fs";'],
  [`${core}/extract/a.ts`, 'export * from "../engine/a.ts";'],
  [`${core}/extract/b.ts`, 'export { A } from "../schema/a.ts";'],
  [`${core}/extract/c.ts`, 'import { han } from "../../generated/han.js";'],
  [`${core}/engine/a.ts`, 'import type { A } from "../view/a.ts";'],
  [`${core}/engine/b.ts`, 'import { a } from "../authoring/a.ts";'],
  [`${core}/engine/c.ts`, 'import { dataset } from "../../generated/dataset.js";'],
  [`${core}/engine/g.ts`, 'import { createSearch } from "../search.ts";'],
  [`${core}/engine/d.ts`, 'import { A } from "../schema/a.ts";'],
  [`${core}/engine/e.ts`, 'import * as z from "zod";'],
  [`${core}/engine/f.ts`, 'export const load = () => import("node:fs");'],
  [`${core}/authoring/a.ts`, 'import { a } from "../view/a.ts";'],
  [`${core}/view/a.ts`, 'import { a } from "../authoring/a.ts";'],
  [`${core}/view/b.ts`, 'import { dataset } from "../data.ts";'],
  [`${core}/index.ts`, 'export { A } from "./schema/a.ts";'],
  [`${core}/view.ts`, 'export { a } from "./authoring/a.ts";'],
  [`${core}/engine/network/a.ts`, 'import { a } from "../../view/a.ts";'],
  ["apps/api/src/a.ts", 'import { a } from "@peakline/core/dist/a.js";'],
  ["apps/api/src/b.ts", 'import { a } from "../../web/src/a.ts";'],
  ["apps/api/src/c.ts", 'import { a } from "peakline";'],
  ["apps/web/src/a.ts", 'import { createApp } from "@peakline/api/app";'],
  ["apps/web/src/c.ts", 'import { badBody } from "@peakline/api/body";'],
  ["apps/web/src/b.ts", 'import { readFileSync } from "node:fs";'],
  ["apps/tui/src/a.ts", 'import { a } from "@peakline/web";'],
  ["packages/core/scripts/a.ts", 'import { createApp } from "@peakline/api/app";'],
];

const allowed = [
  [`${core}/schema/ok.ts`, 'import * as z from "zod";\nimport { a } from "../quantity/a.ts";'],
  [
    `${core}/engine/ok.ts`,
    'import MiniSearch from "minisearch";\nimport type { A } from "../schema/a.ts";',
  ],
  [
    `${core}/engine/ok.test.ts`,
    'import { test } from "vitest";\nimport { A } from "../schema/a.ts";',
  ],
  [
    `${core}/engine/derive/ok.ts`,
    'import { a } from "../network/a.ts";\nimport { b } from "../series.ts";\nimport { c } from "../../quantity/c.ts";',
  ],
  [`${core}/view/ok.ts`, 'import { a } from "../engine/a.ts";\nimport type * as z from "zod";'],
  [`${core}/search.ts`, 'import { han } from "../generated/han.js";'],
  [`${core}/data.ts`, 'import claims from "../generated/claims.json" with { type: "json" };'],
  ["apps/web/src/ok.ts", 'import { createClient } from "@peakline/api/client";'],
  ["apps/web/src/contract.ts", 'import contract from "@peakline/api/openapi.json";'],
  ["apps/web/scripts/ok.ts", 'import { createApp } from "@peakline/api/app";'],
  ["apps/tui/src/body.ts", 'import { badBody } from "@peakline/api/body";'],
  ["apps/web/test/ok.test.ts", 'import { createApp } from "@peakline/api/app";'],
  [
    "apps/tui/src/ok.ts",
    'import { createApp } from "@peakline/api/app";\nimport "@peakline/core/view";',
  ],
];

let folder;
let blamed;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "peakline-imports-"));
  for (const path of ["biome.json", ".gitignore", "scripts/lint"]) {
    cpSync(join(root, path), join(folder, path), { recursive: true });
  }
  for (const [path, code] of [...forbidden, ...allowed]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${code}\n`);
  }
  const { stdout } = spawnSync(
    "biome",
    ["lint", "--reporter=json", "--max-diagnostics=none", "packages", "apps"],
    { cwd: folder, encoding: "utf8" },
  );
  const { diagnostics } = JSON.parse(stdout);
  blamed = new Set(
    diagnostics
      .filter(({ category }) => category === "plugin")
      .map(({ location }) => location.path),
  );
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each(forbidden)("%s may not say: %s", (path) => {
  expect(blamed).toContain(path);
});

test.each(allowed)("%s may say: %s", (path) => {
  expect(blamed).not.toContain(path);
});
