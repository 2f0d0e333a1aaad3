import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { architectureFiles } from "../scripts/architecture/files.ts";
import { ringsOf } from "../scripts/architecture/rings.ts";
import { linksOf } from "../src/docs/ring.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const files = architectureFiles(root);

test.each(Object.keys(files))("%s says what the code imports: pnpm architecture", (path) => {
  // The formatter breaks JSON into lines of its own.
  const plain = (text: string) => (path.endsWith(".json") ? JSON.parse(text) : text);
  expect(plain(readFileSync(join(root, path), "utf8"))).toEqual(plain(files[path] as string));
});

test("who imports an app imports what its door is, and a door of core hands on its rings", () => {
  const rings = ringsOf([
    { file: "packages/core/src/index.ts", names: "./engine/search.ts" },
    { file: "packages/core/src/engine/search.ts", names: "../quantity/decimal.ts" },
    { file: "packages/core/src/engine/search.ts", names: "minisearch" },
    { file: "packages/core/src/quantity/decimal.ts", names: "./numeral.ts" },
    { file: "apps/api/src/app.ts", names: "@peakline/core" },
    { file: "apps/web/src/server.tsx", names: "@peakline/api/client" },
    { file: "apps/web/src/server.tsx", names: "@peakline/core" },
  ]);
  expect(rings).toEqual([
    { id: "quantity", layer: 0, uses: [] },
    { id: "engine", layer: 1, uses: ["quantity"] },
    { id: "api", layer: 2, uses: ["engine"] },
    { id: "web", layer: 3, uses: ["api", "engine"] },
  ]);
  expect(linksOf(rings)).toEqual([
    { from: "quantity", to: "engine" },
    { from: "engine", to: "api" },
    { from: "api", to: "web" },
  ]);
});

test("a circle is told with its way", () => {
  expect(() =>
    ringsOf([
      { file: "packages/core/src/schema/claim.ts", names: "../engine/search.ts" },
      { file: "packages/core/src/engine/search.ts", names: "../schema/claim.ts" },
    ]),
  ).toThrow("Imports run in a circle: schema imports engine imports schema. They run one way.");
});
