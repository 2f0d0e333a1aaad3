import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { dataset } from "@peakline/core/data";
import { rolldown } from "rolldown";
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
    "@peakline/core/search",
    "@peakline/core/view",
    "hono/body-limit",
    "hono/cors",
    "hono/http-exception",
    "hono/method-not-allowed",
    "hono/utils/url",
    "zod",
  ]);
});

test("the client brings neither the app nor zod", () => {
  const { files, packages } = closureOf(new URL("../src/client.ts", import.meta.url));
  expect(files.map((file) => file.slice(file.lastIndexOf("/") + 1))).toEqual([
    "client.ts",
    "answered.ts",
  ]);
  expect([...packages]).toEqual(["hono/client"]);
});

/** What every fetch runtime has (WinterTC Minimum Common API), and nothing of Node. */
const WEB = [
  "AbortController",
  "Blob",
  "CompressionStream",
  "Headers",
  "ReadableStream",
  "Request",
  "Response",
  "TextDecoder",
  "TextEncoder",
  "TransformStream",
  "URL",
  "URLSearchParams",
  "atob",
  "btoa",
  "console",
  "crypto",
  "queueMicrotask",
  "setTimeout",
] as const;

test("the app answers where there is nothing but what the web has", async () => {
  const bundle = await rolldown({
    input: fileURLToPath(new URL("../src/app.ts", import.meta.url)),
    platform: "browser",
    logLevel: "silent",
  });
  const { output } = await bundle.generate({ format: "iife", name: "api", codeSplitting: false });
  const world = createContext({
    ...Object.fromEntries(WEB.map((name) => [name, globalThis[name]])),
    dataset: structuredClone(dataset),
  });
  expect(runInContext("[typeof process, typeof Buffer, typeof require]", world)).toEqual(
    Array(3).fill("undefined"),
  );
  runInContext(output[0].code, world);
  const fetch = runInContext(
    "const app = api.createApp(dataset); (request) => app.fetch(request)",
    world,
  ) as (request: Request) => Promise<Response>;
  const ask = (path: string, init?: RequestInit) =>
    fetch(new Request(`https://peakline.example${path}`, init));
  const packed = await ask("/v1/claims?limit=5", { headers: { "Accept-Encoding": "gzip" } });
  expect([packed.status, packed.headers.get("Content-Encoding")]).toEqual([200, "gzip"]);
  const tag = packed.headers.get("ETag") ?? "";
  const headers = { "Accept-Encoding": "gzip", "If-None-Match": tag };
  expect((await ask("/v1/claims?limit=5", { headers })).status).toBe(304);
  expect((await ask("/v1/search?q=steel")).status).toBe(200);
  expect((await ask("/v1/checks.csv")).status).toBe(200);
  expect((await ask("/v1/nothing")).status).toBe(404);
  const scenario = await ask("/v1/scenario", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: "{}",
  });
  expect(scenario.status).toBe(200);
}, 60_000);
