// `pnpm bench web`: what the built site sends for its pages beside the budgets of the build, and how long all pages take to be
// drawn in one thread.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { tellRow } from "../../../scripts/bench/row.mjs";
import { TEMPLATES } from "../e2e/templates.ts";
import { BUDGETS, packedSize } from "../scripts/budgets.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");
const renderer = join(root, "generated/server.js");
if (!existsSync(renderer) || !existsSync(dist)) throw new Error("Nothing is built: pnpm build");

const read = (address: string) => readFileSync(join(dist, address));
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** What a page sends on a first visit, in its parts. */
function sent(path: string) {
  const html = read(`${path}/index.html`);
  const text = String(html);
  const sum = (pattern: RegExp) =>
    [...text.matchAll(pattern)].reduce((total, [, file = ""]) => total + packedSize(read(file)), 0);
  const script = sum(/<script\b[^>]*? src="([^"]+)"/g);
  const style = sum(/<link\b[^>]*? rel="stylesheet"[^>]*? href="([^"]+)"/g);
  return { path, style, page: packedSize(html) + script + style };
}

function tell(what: string, bytes: number, limit: number, against: string) {
  const measured = `${kilobytes(bytes)} (${(bytes / limit).toFixed(2)} of it)`;
  const row = { what, measured, against, limit: `<= ${kilobytes(limit)}`, held: bytes <= limit };
  tellRow(row);
  console.log(`${what}: ${row.measured}, limit ${row.limit}, ${row.held ? "held" : "NOT held"}`);
}

const pages = Object.values(TEMPLATES)
  .filter((path) => !path.includes("?"))
  .flatMap((path) => ["en", "zh"].map((locale) => sent(`/${locale}${path === "/" ? "" : path}`)));
const heaviest = pages.reduce((most, page) => (page.page > most.page ? page : most));
const home = sent("/en");
tell("home page, first visit", home.page, BUDGETS.page, "budget");
tell(`heaviest template, ${heaviest.path}`, heaviest.page, BUDGETS.page, "budget");
tell("style", heaviest.style, BUDGETS.style, "budget");

const { paths, render } = (await import(
  pathToFileURL(renderer).href
)) as typeof import("../src/server.tsx");
const assets = new Proxy({}, { get: () => "/asset" }) as Parameters<typeof render>[1];
const all = paths().filter((path) => path.startsWith("/en/"));
const start = performance.now();
for (const path of all) render(path, assets);
const each = (performance.now() - start) / all.length;
console.log(`${all.length} pages drawn in one thread, ${each.toFixed(1)} ms each`);
tellRow({
  what: `drawing ${all.length} pages, each`,
  measured: `${each.toFixed(1)} ms`,
  against: "",
  limit: "",
  held: null,
});
