import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Every file of ours that a file reaches by imports that stay at run time, and the packages that these name. */
function closureOf(entry: URL): { files: string[]; packages: Set<string> } {
  const files = new Map<string, URL>([[entry.href, entry]]);
  const packages = new Set<string>();
  for (const file of files.values()) {
    const source = readFileSync(file, "utf8");
    const imports = /^(?:import|export)( type)?\b[^;"=]*?(?:from )?"([^"]+)";$/gm;
    for (const [, onlyTypes, name = ""] of source.matchAll(imports)) {
      if (onlyTypes !== undefined) continue;
      if (!name.startsWith(".")) packages.add(name);
      else {
        const next = new URL(name, file);
        files.set(next.href, next);
      }
    }
  }
  return { files: [...files.keys()], packages };
}

test("the app needs nothing of Node: it runs on any fetch runtime", () => {
  const { files, packages } = closureOf(new URL("../src/app.ts", import.meta.url));
  expect(files.length).toBeGreaterThan(20);
  expect([...packages].sort()).toEqual([
    "@hono/zod-openapi",
    "@peakline/core",
    "@peakline/core/instruments",
    "@peakline/core/schema",
    "@peakline/core/view",
    "hono/body-limit",
    "hono/cors",
    "hono/etag",
    "hono/http-exception",
    "hono/method-not-allowed",
    "hono/utils/url",
    "zod",
  ]);
});

test("the client brings neither the app nor zod", () => {
  const { files, packages } = closureOf(new URL("../src/client.ts", import.meta.url));
  expect(files).toHaveLength(1);
  expect([...packages]).toEqual(["hono/client"]);
});
