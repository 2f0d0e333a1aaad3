import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { EdgeVM } from "@edge-runtime/vm";
import { expect, inject, test } from "vitest";
import { need } from "../setup/run.ts";

test("a browser bundle of Vite has the engine, the record and the client, and neither Node nor Zod", async () => {
  const project = join(inject("projects"), "browser");
  need("node_modules/.bin/vite", ["build", "--logLevel", "error"], project);
  const assets = join(project, "dist/assets");
  const code = readdirSync(assets)
    .filter((name) => name.endsWith(".js"))
    .map((name) => readFileSync(join(assets, name), "utf8"))
    .join("\n");
  expect(code).not.toMatch(/ZodError|from"node:/);
  // What a page has: the modules were made one script, which imports nothing.
  const world = createContext({ URL, URLSearchParams, fetch, Response, Request, Headers });
  runInContext(`(async () => {${code.replaceAll("import.meta", "({})")}})()`, world);
  await new Promise((resolve) => setTimeout(resolve, 0));
  const { peakline } = world as { peakline: Record<string, unknown> };
  expect(peakline).toEqual({
    sectors: 40,
    answer: "−1.376389625 to −1.165871754 %",
    client: "function",
  });
});

test("the API answers on an edge runtime, where there is nothing of Node", async () => {
  const project = join(inject("projects"), "worker");
  need(
    "node_modules/.bin/rolldown",
    ["worker.js", "--file", "bundle.js", "--format", "iife", "--platform", "browser"],
    project,
  );
  const edge = new EdgeVM({ initialCode: readFileSync(join(project, "bundle.js"), "utf8") });
  expect(edge.evaluate("[typeof process, typeof Buffer, typeof require]")).toEqual(
    Array(3).fill("undefined"),
  );
  const ask = async (path: string) => {
    const response = await edge.dispatchFetch(`https://peakline.example${path}`);
    return [response.status, response.headers.get("Content-Type"), await response.text()];
  };
  const [status, type, body] = await ask("/v1/sectors/cement");
  expect([status, type]).toEqual([200, "application/json"]);
  expect(JSON.parse(String(body)).name).toEqual({ en: "Cement", zh: "水泥" });
  expect((await ask("/v1/claims.csv?sector=cement"))[0]).toBe(200);
  expect((await ask("/v1/nothing"))[0]).toBe(404);
});
