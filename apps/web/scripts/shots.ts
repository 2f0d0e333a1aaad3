// `pnpm shots [words of template names ...] [--width=360] [--locale=zh] [--scheme=dark] [--height=4000]`: every template as
// pictures, with a sheet of all of them, in apps/web/test-results/shots. What was built is shown, by the real server.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { LOCALES } from "@peakline/core/view";
import { chromium } from "playwright-core";
import { findBrowser } from "../../../scripts/find-browser.mjs";
import { QUIET } from "../e2e/quiet.ts";
import { startSite } from "../e2e/start-site.ts";
import { show, TEMPLATES } from "../e2e/templates.ts";
import { contactSheet, type Shot } from "./contact-sheet.ts";

const many = { type: "string", multiple: true } as const;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { width: many, locale: many, scheme: many, height: { type: "string" } },
});
const widths = [360, 768, 1440].filter((each) => values.width?.includes(`${each}`) ?? true);
const locales = LOCALES.filter((each) => values.locale?.includes(each) ?? true);
const schemes = (["light", "dark"] as const).filter(
  (each) => values.scheme?.includes(each) ?? true,
);
/** What is further down is cut off: a picture of a thousand rows shows no more than one of thirty. */
const HEIGHT = Number(values.height ?? 4000);
/** In a page: what is out of sight is drawn as well. */
function drawAll(): void {
  for (const element of document.querySelectorAll<HTMLElement>("*"))
    if (getComputedStyle(element).contentVisibility === "auto")
      element.style.contentVisibility = "visible";
}

/** So many pages are open at once: the browser draws one while it loads another. */
const PAGES = 4;

const folder = fileURLToPath(new URL("../test-results/shots/", import.meta.url));
const wanted = Object.entries(TEMPLATES).filter(
  ([name]) => positionals.length === 0 || positionals.some((word) => name.includes(word)),
);
const tasks = wanted.flatMap(([template, path]) =>
  locales.map((locale) => ({ template, path: `/${locale}${path}`, locale })),
);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const start = performance.now();
const { site, stop } = await startSite();
const browser = await chromium.launch({ executablePath: findBrowser(), args: QUIET });
const shots: Shot[] = [];
try {
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const left = tasks.values();
  const work = async () => {
    const page = await context.newPage();
    for (const task of left) {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        // Anew at each width: what a script does at the start depends on it.
        await show(page, `${site}${task.path}`);
        await page.evaluate(drawAll);
        for (const scheme of schemes) {
          await page.emulateMedia({ colorScheme: scheme });
          const file = `${[task.template, task.locale, width, scheme].join("-").replace(/[^\w-]+/g, "-")}.png`;
          const whole = await page.evaluate(() => document.documentElement.scrollHeight);
          const clip = { x: 0, y: 0, width, height: Math.min(whole, HEIGHT) };
          await page.screenshot({ path: join(folder, file), fullPage: true, clip });
          shots.push({ ...task, scheme, width, file });
        }
      }
    }
  };
  await Promise.all(Array.from({ length: PAGES }, work));
} finally {
  await browser.close();
  stop();
}
const names = Object.keys(TEMPLATES);
shots.sort(
  (a, b) => names.indexOf(a.template) - names.indexOf(b.template) || a.file.localeCompare(b.file),
);
writeFileSync(join(folder, "index.html"), contactSheet(shots));
const seconds = ((performance.now() - start) / 1000).toFixed(0);
console.log(`${shots.length} pictures in ${seconds} s: ${join(folder, "index.html")}`);
