import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { createApp } from "@peakline/api/app";
import { NOUNS } from "@peakline/core";
import { dataset } from "@peakline/core/data";
import { INSTRUMENTS } from "@peakline/core/instruments";
import { COMPUTED_NOUNS, computedIds, LOCALES } from "@peakline/core/view";
import { beforeAll, describe, expect, test } from "vitest";
import { explorerPages } from "../src/pages/explorer.tsx";

// The built site, as it is served: `build` runs before `test`.
const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).map((path) =>
  path.replaceAll("\\", "/"),
);
const pages = new Map<string, string>();
const ids = new Map<string, Set<string>>();
const brotli = (file: string) => brotliCompressSync(readFileSync(join(dist, file))).byteLength;

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

/** The scripts a page loads, imports of modules included. */
function scriptsOf(html: string): Set<string> {
  const found = new Set<string>();
  const follow = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const code = readFileSync(join(dist, file), "utf8");
    for (const [, name] of code.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g))
      follow(`assets/${name}`);
  };
  for (const source of attributeOf(html, "src").filter((address) => address.endsWith(".js")))
    follow(source.slice(1));
  return found;
}

const scriptBytes = (path: string) =>
  [...scriptsOf(pages.get(path) ?? "")].reduce((sum, file) => sum + brotli(file), 0);
const OTHERS = ["home", "search", "data", "method", "instruments"];
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
        if (/^(?:https?:|\/v1\/|\?)/.test(href)) continue;
        const [target = "", fragment] = href.split("#");
        const page = target === "" ? path : target.replace(/&amp;/g, "&");
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

  test("asks nothing of another origin", () => {
    for (const [path, html] of pages) {
      const loaded = html.replace(/<a [^>]*>/g, "").match(/(?:src|href)="(?:https?:)?\/\/[^"]*"/g);
      expect([path, loaded]).toEqual([path, null]);
    }
  });
});

test("the addresses of data that pages link to are answered by the API", async () => {
  const app = createApp(dataset);
  const addresses = new Set(
    ["/en/data", "/en/claims", "/zh/commitments", claim, instrument].flatMap((path) =>
      attributeOf(pages.get(path) ?? "", "href")
        .filter((href) => href.startsWith("/v1"))
        .map((href) => href.replaceAll("&amp;", "&")),
    ),
  );
  expect(addresses.size).toBeGreaterThan(15);
  for (const address of addresses) {
    expect([address, (await app.request(address)).status]).toEqual([address, 200]);
  }
});

test("no page is larger than 300 KB before it is compressed", () => {
  const large = [...pages].filter(([, html]) => Buffer.byteLength(html) > 300_000);
  expect(large.map(([path]) => path)).toEqual([]);
});

describe("the scripts", () => {
  test("carry no Zod", () => {
    for (const file of files.filter((path) => path.endsWith(".js")))
      expect(readFileSync(join(dist, file), "utf8")).not.toContain("ZodError");
  });

  test("of a record page stay within 20 KB, of search, explorer and instrument within 60 KB, compressed", () => {
    expect(scriptBytes(claim)).toBeLessThan(20_000);
    expect(scriptBytes(claim)).toBeGreaterThan(0);
    expect(scriptBytes("/en/claims")).toBeLessThan(60_000);
    expect(scriptBytes("/en/search")).toBeLessThan(60_000);
    expect(scriptBytes(instrument)).toBeLessThan(60_000);
  });

  test("start with one that needs no module, so that it can run before the first paint", () => {
    const chrome = files.find((path) => /assets\/chrome-.*\.js$/.test(path)) ?? "";
    expect(readFileSync(join(dist, chrome), "utf8")).not.toMatch(/\b(?:import|export)\b/);
  });
});

test("a page with its style and scripts stays within 100 KB, compressed", () => {
  const css = files.find((path) => /assets\/main-.*\.css$/.test(path)) ?? "";
  for (const path of ["/en/", claim, "/en/claims", `/zh/documents/${dataset.documents[0]?.id}`]) {
    const html = brotliCompressSync(pages.get(path) ?? "").byteLength;
    expect(html + brotli(css) + scriptBytes(path)).toBeLessThan(100_000);
  }
});
