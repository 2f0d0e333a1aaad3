import { createApp } from "@peakline/api/app";
import { seriesKey } from "@peakline/core";
import { dataset } from "@peakline/core/data";
import { LOCALES } from "@peakline/core/view";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { MESSAGES } from "../src/messages.ts";
import { drawnWithin } from "../src/site/drawn-within.tsx";
import { Frame } from "../src/site/frame.tsx";
import { routesOf } from "../src/site/routes.ts";
import type { Assets, Site } from "../src/site/site.ts";
import { useBrowser } from "./browser.ts";
import { HOSTILE, hostileDataset } from "./hostile-dataset.ts";
import { change, fullest, TEMPLATES } from "./templates.ts";

const { open, site } = useBrowser();
const plan = "industrial-green-development-plan-14fyp";
const hostile = hostileDataset(dataset, [change.id, fullest.id, plan]);
const routes = routesOf(hostile);
const app = createApp(hostile);

/** The style and the scripts that a page of the real site names, in their order. */
async function namedBy(path: string): Promise<string[]> {
  const html = await (await fetch(`${site}/en${path}`)).text();
  return [...html.matchAll(/"(\/assets\/[^"]+)"/g)].map(([, address = ""]) => address);
}
const [css = "", chrome = "", palette = "", reader = "", explorer = ""] = await namedBy("/claims");
/** The script of the island of a page, which it names last. */
const islandOf = async (path: string) => (await namedBy(path)).at(-1) ?? "";
const assets: Assets = {
  css,
  chrome,
  palette,
  reader,
  explorer,
  // Nothing hostile is embedded in other pages here.
  embed: css,
  search: await islandOf("/search"),
  instrument: await islandOf("/instruments/data-centre-pue"),
  compare: await islandOf("/compare"),
  scenario: await islandOf("/scenario"),
  targets: await islandOf("/targets"),
  verify: await islandOf(`/documents/${dataset.documents[0]?.id}`),
};

/** The page of the hostile record at a path; undefined where there is none. */
function drawn(path: string): string | undefined {
  const [, locale, rest = ""] = /^\/(en|zh)(\/.*)$/.exec(path) ?? [];
  const language = LOCALES.find((each) => each === locale);
  const pageOf = routes.get(rest);
  if (language === undefined || pageOf === undefined) return undefined;
  const of: Site = { dataset: hostile, locale: language, messages: MESSAGES[language], path: rest };
  const page = pageOf(of);
  return drawnWithin(of, () => <Frame site={of} page={page} assets={assets} />);
}

/** A browser in which the site shows the hostile record, pages and API alike; style and scripts are those that are served. */
async function openHostile(): Promise<Page> {
  const page = await open("/en/method", { viewport: { width: 360, height: 740 } });
  await page.route(`${site}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    const html = drawn(decodeURI(pathname));
    if (html !== undefined)
      await route.fulfill({ contentType: "text/html; charset=utf-8", body: html });
    else if (pathname.startsWith("/v1/")) {
      const response = await app.request(pathname + search);
      await route.fulfill({
        status: response.status,
        contentType: response.headers.get("content-type") ?? "",
        body: Buffer.from(await response.arrayBuffer()),
      });
    } else await route.continue();
  });
  return page;
}

/** What a hostile text has done to a page; nothing where it only stands there. */
const harm = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    const handlers = [...document.querySelectorAll("*")].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith("on")),
    );
    // As written: the address of a link in a drawing is an object.
    const programs = [...document.querySelectorAll("a")]
      .map((link) => link.getAttribute("href") ?? "")
      .filter((href) => !/^(?:https?:|[/#?])/.test(href));
    return {
      ran: root.dataset.ran ?? "",
      images: document.querySelectorAll("img").length,
      inline: document.querySelectorAll("script:not([src]):not([type$='json'])").length,
      handlers,
      programs,
      // Named, so that a failure says what is too wide.
      sideways:
        root.scrollWidth === root.clientWidth
          ? []
          : [...document.querySelectorAll("main *, header *, footer *")]
              .filter((each) => each.getBoundingClientRect().right > root.clientWidth + 1)
              .slice(-6)
              .map(
                (each) => `${each.parentElement?.className} > ${each.localName}.${each.className}`,
              ),
    };
  });
const NONE = { ran: "", images: 0, inline: 0, handlers: [], programs: [], sideways: [] };

const paths = [...new Set(Object.values(TEMPLATES))].filter((path) => !path.includes("?"));

describe.each([...LOCALES])("a record full of markup, in %s", (locale) => {
  test("stands on every template as text, and no page scrolls sideways on a phone", async () => {
    const page = await openHostile();
    for (const path of [...paths, `/plans/${plan}`]) {
      await page.goto(`${site}/${locale}${path}`, { waitUntil: "load" });
      expect([path, await harm(page)]).toEqual([path, NONE]);
    }
  }, 180_000);
});

test("the texts are there, as they are written", async () => {
  const page = await openHostile();
  await page.goto(`${site}/en/indicators`);
  const text = (await page.locator("main").textContent()) ?? "";
  for (const written of HOSTILE) expect(text).toContain(written);
});

test("the scripts of the site show them as text too: in answers of the search and in facets", async () => {
  const page = await openHostile();
  await page.goto(`${site}/en/search?q=steel`);
  await page.locator(".results a").first().waitFor();
  expect(await harm(page)).toEqual(NONE);
  await page.goto(`${site}/en/claims`);
  await page.locator("[data-facets] input").first().waitFor({ state: "attached" });
  await page.locator(".facet-drawer > summary").click();
  expect(await harm(page)).toEqual(NONE);
});

test("JSON-LD cannot be ended by what it holds", async () => {
  const page = await openHostile();
  await page.goto(`${site}/en/data`);
  const data = await page.locator("script[type='application/ld+json']").textContent();
  expect(JSON.parse(data ?? "")).toHaveProperty(["@context"]);
});

test("drawings are well-formed, and hold no script, handler or foreign markup", async () => {
  const page = await openHostile();
  await page.goto(`${site}/en/method`);
  const drawings = [`plans/${plan}`, `sectors/industry`, `series/${seriesKey(change)}`];
  for (const path of drawings) {
    const found = await page.evaluate(async (address) => {
      const response = await fetch(address);
      const svg = new DOMParser().parseFromString(await response.text(), "image/svg+xml");
      const all = [...svg.querySelectorAll("*")];
      return {
        status: response.status,
        root: svg.documentElement.localName,
        foreign: all.filter(({ localName }) =>
          ["script", "img", "foreignObject"].includes(localName),
        ).length,
        handlers: all.flatMap((each) =>
          each.getAttributeNames().filter((name) => name.startsWith("on")),
        ),
      };
    }, `/v1/${path}.svg`);
    expect([path, found]).toEqual([path, { status: 200, root: "svg", foreign: 0, handlers: [] }]);
  }
});

test("Markdown of the API holds no markup and no link that is a program", async () => {
  for (const path of [
    `claims/${change.id}`,
    `documents/${fullest.id}`,
    "indicators",
    `plans/${plan}`,
    "findings",
  ]) {
    const response = await app.request(`/v1/${path}.md`);
    const text = await response.text();
    expect([path, response.status]).toEqual([path, 200]);
    expect([
      path,
      /(?<!\\)<(?!br>)[a-z/]/i.exec(text)?.[0],
      /(?<!\\)\]\(javascript:/i.exec(text)?.[0],
    ]).toEqual([path, undefined, undefined]);
  }
});
