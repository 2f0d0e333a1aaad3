import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createApp } from "@peakline/api/app";
import { NOUNS } from "@peakline/core";
import { dataset } from "@peakline/core/data";
import { INSTRUMENTS } from "@peakline/core/instruments";
import { COMPUTED_NOUNS, computedIds, LOCALES } from "@peakline/core/view";
import { beforeAll, describe, expect, test } from "vitest";
import { readyMade } from "../src/compare/ready.ts";
import { docsRoutes } from "../src/docs/routes.ts";
import { explorerPages } from "../src/pages/explorer.tsx";
import { REFUSED } from "../src/reference/requests.ts";

// The built site, as it is served: `build` runs before `test`.
const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).map((path) =>
  path.replaceAll("\\", "/"),
);
const pages = new Map<string, string>();
const ids = new Map<string, Set<string>>();

beforeAll(() => {
  for (const file of files.filter((path) => path.endsWith("index.html"))) {
    const html = readFileSync(join(dist, file), "utf8");
    const path = `/${file.slice(0, -"index.html".length)}`.replace(/(?<=.{4})\/$/, "");
    pages.set(path, html);
    ids.set(path, new Set([...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? "")));
  }
});

const attributeOf = (html: string, name: string) =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, "g"))].map((match) => match[1] ?? "");

const OTHERS = [
  "home",
  "search",
  "data",
  "api",
  "method",
  "gallery",
  "instruments",
  "compare",
  "scenario",
  "glossary",
  "offline",
];
/** The pages of the tables after their first. */
const FURTHER = (["claims", "commitments"] as const).flatMap((noun) =>
  Array.from({ length: explorerPages(dataset, noun) - 1 }, (_, at) => `/${noun}/page/${at + 2}`),
);
const instrument = `/en/instruments/${INSTRUMENTS[0]?.id}`;
const claim = `/en/claims/${dataset.claims[0]?.id}`;

describe("every page", () => {
  test("has a language, a title and a description", () => {
    const records = NOUNS.reduce((sum, noun) => sum + dataset[noun].length, 0);
    const answers = COMPUTED_NOUNS.flatMap((noun) => computedIds(dataset, noun)).length;
    expect(pages.size).toBe(
      LOCALES.length *
        (records +
          answers +
          INSTRUMENTS.length +
          docsRoutes.length +
          readyMade(dataset).length +
          NOUNS.length +
          COMPUTED_NOUNS.length +
          OTHERS.length +
          FURTHER.length),
    );
    const without = [...pages].filter(
      ([path, html]) =>
        !html.includes(`<html lang="${path.startsWith("/zh") ? "zh-Hans" : "en"}">`) ||
        !/<title>[^<]{3,}<\/title>/.test(html) ||
        !/<meta name="description" content="[^"]{8,}"/.test(html),
    );
    expect(without.map(([path]) => path)).toEqual([]);
  });

  test("names itself and its twin in the other language", () => {
    for (const [path, html] of pages) {
      expect(html).toContain(`<link rel="canonical" href="${path}"`);
      expect(html).toContain(`hreflang="en" href="/en${path.slice(3)}"`);
      expect(html).toContain(`hreflang="zh-Hans" href="/zh${path.slice(3)}"`);
    }
  });

  test("links only to pages, paragraphs and files that exist", () => {
    const lost = new Set<string>();
    for (const [path, html] of pages) {
      for (const href of attributeOf(html, "href")) {
        if (/^(?:https?:|\/v1(?:\/|$)|\?)/.test(href)) continue;
        const [target = "", fragment] = href.split("#");
        const address = target === "" ? path : target.replace(/&amp;/g, "&");
        // What is asked of a page does not change where it is.
        const page = address.split("?")[0] ?? "";
        if (files.includes(page.slice(1)) && !pages.has(page)) {
          if (!statSync(join(dist, page)).isFile()) lost.add(`${path} -> ${href}`);
        } else if (!pages.has(page)) lost.add(`${path} -> ${href}`);
        else if (fragment && !ids.get(page)?.has(fragment)) lost.add(`${path} -> ${href}`);
      }
    }
    expect([...lost]).toEqual([]);
  });

  test("has no script, style or handler of its own: a strict content security policy can hold", () => {
    for (const [path, html] of pages)
      expect([path, / style="|<style|<script>| on[a-z]+="/.exec(html)]).toEqual([path, null]);
  });

  test("has no name twice, however many drawings it has", () => {
    const twice = [...pages].flatMap(([path, html]) => {
      const names = attributeOf(html, "id");
      return names.length === new Set(names).size ? [] : [path];
    });
    expect(twice).toEqual([]);
  });

  test("asks nothing of another origin", () => {
    for (const [path, html] of pages) {
      // Inside of tags: the code of a frame that stands in the text loads nothing.
      const loaded = html.match(/<(?!a )[^>]*(?:src|href)="(?:https?:)?\/\/[^"]*"/g);
      expect([path, loaded]).toEqual([path, null]);
    }
  });
});

test("the addresses of data that pages link to are answered by the API", async () => {
  const app = createApp(dataset);
  const addresses = new Set(
    ["/en/data", "/en/api", "/zh/api", "/en/claims", "/zh/commitments", claim, instrument].flatMap(
      (path) =>
        attributeOf(pages.get(path) ?? "", "href")
          // One example of the reference shows what a refusal looks like.
          .filter((href) => href.startsWith("/v1") && href !== REFUSED)
          .map((href) => href.replaceAll("&amp;", "&")),
    ),
  );
  expect(addresses.size).toBeGreaterThan(15);
  for (const address of addresses) {
    expect([address, (await app.request(address)).status]).toEqual([address, 200]);
  }
});

test("no page is larger than 300 KB before it is compressed, but the gallery of all charts", () => {
  const large = [...pages].filter(([, html]) => Buffer.byteLength(html) > 300_000);
  expect(large.map(([path]) => path)).toEqual(LOCALES.map((locale) => `/${locale}/gallery`));
});

describe("the scripts", () => {
  test("carry no Zod", () => {
    for (const file of files.filter((path) => path.endsWith(".js")))
      expect(readFileSync(join(dist, file), "utf8")).not.toContain("ZodError");
  });

  test("start with one that needs no module, so that it can run before the first paint", () => {
    const chrome = files.find((path) => /assets\/chrome-.*\.js$/.test(path)) ?? "";
    expect(readFileSync(join(dist, chrome), "utf8")).not.toMatch(/\bexport\b|\bimport\b(?!\s*\()/);
  });
});

test("what others put into their pages stays within 15 KB with its style, has no script, and leads to pages", () => {
  const style = files.find((path) => /assets\/embed-.*\.css$/.test(path)) ?? "";
  const embeds = files.filter((path) => /^embed\/.*\.html$/.test(path));
  const records = [...pages.keys()].filter((path) => pages.get(path)?.includes('id="use"'));
  expect(embeds.length).toBe(records.length);
  for (const path of records) {
    const html = readFileSync(join(dist, `embed${path}.html`), "utf8");
    expect(Buffer.byteLength(html) + statSync(join(dist, style)).size).toBeLessThan(15_000);
    expect(html).not.toMatch(/<script| style="|<style/);
    const lost = attributeOf(html, "href").filter(
      (href) => /^\/(?:en|zh)\//.test(href) && !pages.has(href.replace(/#.*/, "")),
    );
    expect([path, lost]).toEqual([path, []]);
  }
});
