// A worker of the build: draws and writes every page of one language, and tells what of them is over budget.
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import type { Locale } from "@peakline/core/view";
import { answersTo } from "./answers.ts";
import type { Built } from "./assets.ts";
import { overBudget } from "./budgets.ts";

/** What the worker is given. */
export interface Task extends Built {
  readonly locale: Locale;
  /** Where the site will be served, if that is known. */
  readonly origin: string | undefined;
  /** The file of the renderer. */
  readonly renderer: string;
  readonly dist: string;
}

/** What it answers. */
export interface Drawn {
  readonly pages: number;
  /** How many pages there are that others put into theirs. */
  readonly embedded: number;
  /** Milliseconds: to load the record and ask the API, to draw the pages, to draw what others put into theirs. */
  readonly took: { readonly ready: number; readonly pages: number; readonly embedded: number };
  /** The paths, without the language, of pages that search engines may list. */
  readonly listed: readonly string[];
  /** The hash of all pages. */
  readonly content: string;
  /** A line for each budget that a page breaks. */
  readonly over: readonly string[];
}

const start = performance.now();
const { locale, origin, renderer, dist, assets, loaded } = workerData as Task;
const server = (await import(pathToFileURL(renderer).href)) as typeof import("../src/server.tsx");

const answers = await answersTo(server.requests());
const ready = performance.now();
const paths = server.paths().filter((path) => path.startsWith(`/${locale}/`));
const over: string[] = [];
const listed: string[] = [];
const content = createHash("sha256");

function write(path: string, html: string): void {
  const file = join(dist, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
}

for (const path of paths) {
  const html = server.render(path, assets, { answers, origin });
  if (html === null) throw new Error(`no page at ${path}`);
  over.push(...overBudget(path, html, loaded));
  write(join(path, "index.html"), html);
  content.update(html);
  if (!html.includes('<meta name="robots"')) listed.push(path.replace(/^\/[a-z]+/, ""));
}
const drawn = performance.now();
let embedded = 0;
for (const [path, html] of server.embeds(locale, assets)) {
  write(path, html);
  embedded += 1;
}
parentPort?.postMessage({
  pages: paths.length,
  embedded,
  took: { ready: ready - start, pages: drawn - ready, embedded: performance.now() - drawn },
  over,
  listed,
  content: content.digest("hex"),
} satisfies Drawn);
