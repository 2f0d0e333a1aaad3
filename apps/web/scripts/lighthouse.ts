// `pnpm lighthouse [words of template names ...] [--locale=zh] [--cpu=4]`: how Lighthouse judges every template on a
// phone, and what falls short. It is a command and no dependency: 114 packages and 176 MB that no test needs. The
// first run installs it, by npm and without its scripts, into an ignored folder.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { findBrowser } from "../../../scripts/find-browser.mjs";
import { QUIET } from "../e2e/quiet.ts";
import { startSite } from "../e2e/start-site.ts";
import { TEMPLATES } from "../e2e/templates.ts";

const VERSION = "13.5.0";
/** Slow 4G, as Lighthouse has it for phones. */
const SLOW_4G = { rttMs: 150, throughputKbps: 1638.4 } as const;
/** What each category must reach, of 1. */
const LEAST = { performance: 0.95, accessibility: 1, "best-practices": 1, seo: 1 } as const;
type Category = keyof typeof LEAST;
const CATEGORIES = Object.keys(LEAST) as Category[];

/**
 * Lighthouse slows a fast desktop (benchmark index 1,500 to 2,000) down fourfold to get a phone of the middle class.
 * A weaker machine is to be slowed down less; else the phone is one that nobody sells
 * (docs/throttling.md of Lighthouse, "Calibrating the CPU slowdown").
 */
const FAST_DESKTOP = { index: 1750, slowdown: 4 } as const;

/** How much to slow down a machine of this benchmark index. */
function slowdownOf(index: number): number {
  const fair = (index / FAST_DESKTOP.index) * FAST_DESKTOP.slowdown;
  return Math.round(Math.min(FAST_DESKTOP.slowdown, Math.max(1, fair)) * 10) / 10;
}

/** The part of a report that is read. */
interface Report {
  readonly environment: { readonly benchmarkIndex: number };
  readonly categories: Readonly<
    Record<
      Category,
      {
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly displayValue?: string }>
  >;
}
type Lighthouse = (url: string, flags: object) => Promise<{ lhr: Report } | undefined>;

async function load(): Promise<Lighthouse> {
  const folder = fileURLToPath(new URL("../node_modules/.cache/lighthouse/", import.meta.url));
  const entry = join(folder, "node_modules/lighthouse/core/index.js");
  if (!existsSync(entry)) {
    console.log(`installing lighthouse ${VERSION} (once)`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
    const options = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-save"];
    execFileSync("npm", ["install", ...options, `lighthouse@${VERSION}`], {
      cwd: folder,
      stdio: "inherit",
    });
  }
  const module: { default: Lighthouse } = await import(pathToFileURL(entry).href);
  return module.default;
}

/** A port that nothing listens on. */
const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" ? (address?.port ?? 0) : 0));
    });
  });

/** The audits that cost a category its points, with what was measured. */
function shortOf({ categories, audits }: Report, category: Category): string[] {
  return categories[category].auditRefs.flatMap(({ id, weight }) => {
    const { score, displayValue } = audits[id] ?? { score: null };
    return weight === 0 || score === null || score >= 0.9
      ? []
      : [`${id}${displayValue === undefined ? "" : ` (${displayValue})`}`];
  });
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { locale: { type: "string", default: "en" }, cpu: { type: "string" } },
});
const wanted = Object.entries(TEMPLATES).filter(
  ([name]) => positionals.length === 0 || positionals.some((word) => name.includes(word)),
);
const lighthouse = await load();
const port = await freePort();
const { site, stop } = await startSite();
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: [...QUIET, `--remote-debugging-port=${port}`],
});
let below = 0;
async function reportOf(path: string, cpuSlowdownMultiplier: number): Promise<Report> {
  const throttling = { ...SLOW_4G, cpuSlowdownMultiplier };
  const flags = {
    port,
    output: "json",
    logLevel: "silent",
    onlyCategories: CATEGORIES,
    throttling,
  };
  const report = (await lighthouse(`${site}/${values.locale}${path}`, flags))?.lhr;
  if (report === undefined) throw new Error(`no report of ${path}`);
  return report;
}
try {
  // The first visit tells how fast the machine is, and warms the server.
  const { benchmarkIndex } = (await reportOf("/about", 1)).environment;
  const slowdown = Number(values.cpu ?? slowdownOf(benchmarkIndex));
  console.log(`benchmark index ${Math.round(benchmarkIndex)}, slowed down ${slowdown}-fold`);
  for (const [name, path] of wanted) {
    const report = await reportOf(path, slowdown);
    const scores = CATEGORIES.map((category) => report.categories[category].score ?? 0);
    const short = CATEGORIES.filter((category, index) => (scores[index] ?? 0) < LEAST[category]);
    if (short.length > 0) below += 1;
    const why = short.map((each) => `${each}: ${shortOf(report, each).join(", ")}`).join("; ");
    const [lcp, blocking] = ["largest-contentful-paint", "total-blocking-time"].map(
      (id) => report.audits[id]?.displayValue ?? "",
    );
    const numbers = scores.map((score) => String(Math.round(score * 100)).padStart(3)).join(" ");
    console.log(
      `${numbers}  LCP ${lcp}  TBT ${blocking}  ${name}${why === "" ? "" : `  <- ${why}`}`,
    );
  }
} finally {
  await browser.close();
  stop();
}
console.log(
  `${wanted.length - below} of ${wanted.length} reach ${Object.values(LEAST).join(", ")}`,
);
if (below > 0) process.exitCode = 1;
