import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { findBrowser } from "../../../scripts/find-browser.mjs";
import { QUIET } from "./quiet.ts";

/**
 * Opens pages of the built site in a real browser; after each test nothing may have gone wrong, or to another origin.
 * Where a test has something refused, `mayRefuse` is the address that does.
 */
export function useBrowser({ mayRefuse }: { mayRefuse?: RegExp } = {}) {
  const isExpected = (url: string) => mayRefuse?.test(url) ?? false;
  const site = inject("site");
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  const troubles: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: findBrowser(), args: QUIET });
  });
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(troubles.splice(0)).toEqual([]);
  });

  function watch(page: Page): void {
    page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
    page.on("console", (message) => {
      const isTrouble = ["error", "warning"].includes(message.type());
      // Playwright says where it refuses a worker, which it does for every page.
      if (message.text().startsWith("Service Worker registration blocked")) return;
      if (isTrouble && !isExpected(message.location().url)) troubles.push(message.text());
    });
    page.on("request", (request) => {
      if (new URL(request.url()).origin !== site) troubles.push(`elsewhere: ${request.url()}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400 && !isExpected(response.url()))
        troubles.push(`${response.status()}: ${response.url()}`);
    });
  }

  /** A new page, its history empty, at a path of the site. */
  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      reducedMotion: "reduce",
      // A worker would load the whole record for each test; the test of it lets it work.
      serviceWorkers: "block",
      ...options,
    });
    contexts.push(context);
    const page = await context.newPage();
    watch(page);
    await page.goto(`${site}${path}`, { waitUntil: "load" });
    return page;
  }
  return { open, site };
}

/** The path and query at which a page is, as a reader would type them. */
function pathOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return decodeURIComponent(pathname + search);
}

/** Waits until the page is at a path: the browser tells of a change of address a moment later. */
export async function expectPath(page: Page, path: string): Promise<void> {
  await expect.poll(() => pathOf(page)).toBe(path);
}
