import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findBrowser } from "../../../scripts/find-browser.mjs";
import { SERVER, type Served, startSite } from "./start-site.ts";

// A site of a few pages beside a server of its own: it is stopped, changed and started again.
const built = fileURLToPath(new URL("../dist/", import.meta.url));
const apps = mkdtempSync(join(tmpdir(), "peakline-offline-"));
const program = join(apps, "api/dist/main.mjs");
const site = join(apps, "web/dist");
let server: Served;
let browser: Browser;

beforeAll(async () => {
  for (const file of ["main.mjs", "serve-record.mjs", "record.json"])
    cpSync(join(dirname(SERVER), file), join(dirname(program), file));
  for (const part of [
    "assets",
    "sw.js",
    "icon.svg",
    "404.html",
    "en/index.html",
    "en/glossary",
    "en/offline",
    "zh/offline",
    "zh/glossary",
  ]) {
    mkdirSync(join(site, part, ".."), { recursive: true });
    cpSync(join(built, part), join(site, part), { recursive: true });
  }
  server = await startSite({}, program);
  browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(apps, { recursive: true });
});

const port = () => new URL(server.site).port;
const heading = (page: Page) => page.locator("h1").first().textContent();
/** Waits until the worker has the pages, and the record. */
const kept = (page: Page, path: string) =>
  expect
    .poll(
      () =>
        page.evaluate(
          async (address) => (await caches.match(address, { ignoreVary: true })) !== undefined,
          path,
        ),
      { timeout: 20_000 },
    )
    .toBe(true);

test("what was visited is there without a network, the record too; what was not says why; nothing old is shown after", async () => {
  const page = await browser.newPage({ locale: "en" });
  await page.goto(`${server.site}/en/`);
  const home = await heading(page);
  await kept(page, "/en/");
  await kept(page, "/v1/dataset");
  await page.goto(`${server.site}/en/glossary`);
  await kept(page, "/en/glossary");

  const address = server.site;
  const samePort = port();
  await server.stop();
  await page.goto(`${address}/en/glossary`);
  expect(await heading(page)).toBe("Glossary");
  // With its style: the page is as it was.
  expect(
    await page
      .locator(".term")
      .first()
      .evaluate((term) => getComputedStyle(term).display),
  ).toBe("grid");
  await page.goto(`${address}/en/?from=somewhere`);
  expect(await heading(page)).toBe(home);
  await page.goto(`${address}/en/method`);
  expect(await heading(page)).toBe("You are offline");
  await page.goto(`${address}/zh/glossary`);
  expect(await heading(page)).toBe("当前处于离线状态");
  const dataset = await page.evaluate(async () => (await fetch("/v1/dataset")).json());
  expect(Object.keys(dataset)).toContain("claims");

  // A new release: another page, another version of the worker.
  const file = join(site, "en/glossary/index.html");
  writeFileSync(
    file,
    readFileSync(file, "utf8").replace(">Glossary</h1>", ">Glossary, second</h1>"),
  );
  const worker = join(site, "sw.js");
  writeFileSync(
    worker,
    readFileSync(worker, "utf8").replace(/"version":"\w+"/, '"version":"second"'),
  );
  server = await startSite({ PORT: samePort }, program);
  await page.goto(`${address}/en/glossary`);
  expect(await heading(page)).toBe("Glossary, second");
  await expect
    .poll(() => page.evaluate(() => caches.keys()), { timeout: 20_000 })
    .toEqual(["peakline-second"]);
  await kept(page, "/en/glossary");
  await server.stop();
  await page.goto(`${address}/en/glossary`);
  expect(await heading(page)).toBe("Glossary, second");
  await page.close();
});
