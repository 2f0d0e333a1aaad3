// Builds the site: islands and style, then the renderer, then every page of both languages, within their budgets.
import { createHash } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { LOCALES, type Locale } from "@peakline/core/view";
import { build } from "vite";
import { readOrigin } from "../src/site/origin.ts";
import { readAssets } from "./assets.ts";
import type { Drawn, Task } from "./draw-pages.ts";
import { writeWorker } from "./worker.ts";

const origin = readOrigin(process.env.PEAKLINE_ORIGIN);
const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");
const generated = join(root, "generated");
const renderer = join(generated, "server.js");

await build({ root, logLevel: "warn" });
await build({
  root,
  logLevel: "warn",
  // The API answers beside the renderer: what one of them computes of the record, the other need not.
  ssr: { external: ["@peakline/core"] },
  build: {
    ssr: "src/server.tsx",
    outDir: generated,
    emptyOutDir: true,
    manifest: false,
    rolldownOptions: { input: "src/server.tsx", output: { entryFileNames: "server.js" } },
  },
});
const built = readAssets(dist);
rmSync(join(dist, ".vite"), { recursive: true });

/** Draws the pages of one language in a thread of its own. */
function drawn(locale: Locale): Promise<Drawn> {
  const workerData: Task = { ...built, locale, origin, renderer, dist };
  return new Promise((resolve, reject) => {
    // A page is thousands of short strings: with little room for the young ones half of the time went to collecting them.
    const resourceLimits = { maxYoungGenerationSizeMb: 64 };
    const worker = new Worker(new URL("draw-pages.ts", import.meta.url), {
      workerData,
      resourceLimits,
    });
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`${locale}: the worker ended with ${code}`)));
  });
}

const start = performance.now();
const all = await Promise.all(LOCALES.map(drawn));
const server = (await import(pathToFileURL(renderer).href)) as typeof import("../src/server.tsx");
for (const [file, html] of server.noPages(built.assets)) writeFileSync(join(dist, file), html);
writeFileSync(join(dist, "robots.txt"), server.robotsOf(origin));
const listed = new Set(all.flatMap((each) => each.listed));
if (origin !== undefined)
  writeFileSync(join(dist, "sitemap.xml"), server.sitemapOf(origin, [...listed]));
const content = createHash("sha256");
for (const each of all) content.update(each.content);
writeWorker(dist, content);

const sum = (of: "pages" | "embedded") => all.reduce((total, each) => total + each[of], 0);
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
/** How long the slower language took. */
const longest = (of: keyof Drawn["took"]) => seconds(Math.max(...all.map(({ took }) => took[of])));
console.log(
  `${sum("pages")} pages in ${longest("pages")} after ${longest("ready")} to make ready, ` +
    `${sum("embedded")} to embed in ${longest("embedded")}: ${seconds(performance.now() - start)} in all`,
);
const over = all.flatMap((each) => each.over);
if (over.length > 0) {
  console.error(`over budget:\n${over.join("\n")}`);
  process.exitCode = 1;
}
