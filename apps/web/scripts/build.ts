// Builds the site: islands and style, then the renderer, then every page of both languages.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";
import { readAssets } from "./assets.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");
const generated = join(root, "generated");

await build({ root, logLevel: "warn" });
await build({
  root,
  logLevel: "warn",
  build: {
    ssr: "src/server.tsx",
    outDir: generated,
    emptyOutDir: true,
    manifest: false,
    rolldownOptions: { input: "src/server.tsx", output: { entryFileNames: "server.js" } },
  },
});

const server = (await import(
  pathToFileURL(join(generated, "server.js")).href
)) as typeof import("../src/server.tsx");
const manifest = join(dist, ".vite/manifest.json");
const assets = readAssets(manifest);
rmSync(dirname(manifest), { recursive: true });

const start = performance.now();
const paths = server.paths();
for (const path of paths) {
  const html = server.render(path, assets);
  if (html === null) throw new Error(`no page at ${path}`);
  const file = join(dist, path, "index.html");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
}
for (const [file, html] of server.notFoundPages(assets)) writeFileSync(join(dist, file), html);
const seconds = ((performance.now() - start) / 1000).toFixed(2);
console.log(`${paths.length} pages in ${seconds} s`);
