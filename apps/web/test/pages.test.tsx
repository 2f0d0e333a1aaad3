import { dataset } from "@peakline/core/data";
import {
  COMPUTED_NOUNS,
  computedIds,
  computedView,
  coverageView,
  LOCALES,
  rowView,
} from "@peakline/core/view";
import { JSDOM } from "jsdom";
import { renderToString } from "solid-js/web";
import { describe, expect, test } from "vitest";
import { MESSAGES } from "../src/messages.ts";
import { notFoundPages, paths, render } from "../src/server.tsx";
import { Frame } from "../src/site/frame.tsx";
import { LANG } from "../src/site/href.ts";
import { routesOf } from "../src/site/routes.ts";

const assets = { css: "/main.css", chrome: "/c.js", search: "/s.js", explorer: "/e.js" };
const open = (path: string) => new JSDOM(render(path, assets) ?? "").window.document;
const textOf = (path: string) =>
  (open(path).querySelector("main")?.textContent ?? "").replaceAll("\u00a0", " ");
const claimId = "miit-2022-12-12-carbon-peak/energy-per-value-added-2021";
const templates = [
  "/",
  "/documents",
  `/documents/${dataset.documents[0]?.id}`,
  "/claims",
  `/claims/${claimId}`,
  `/commitments/${dataset.commitments[0]?.id}`,
  `/indicators/${dataset.indicators[0]?.id}`,
  "/plans",
  `/plans/${dataset.plans[0]?.id}`,
  "/sectors",
  "/targets",
  `/targets/${computedIds(dataset, "targets")[0]}`,
  "/series",
  "/series/energy-per-value-added.stated.above-designated-size.industry.-.china.-",
  "/checks",
  `/checks/${computedIds(dataset, "checks")[0]}`,
  "/search",
  "/data",
  "/method",
];

test("every record has a page in both languages", () => {
  const records = [
    ...dataset.documents.map(({ id }) => `documents/${id}`),
    ...dataset.claims.map(({ id }) => `claims/${id}`),
    ...dataset.commitments.map(({ id }) => `commitments/${id}`),
    ...dataset.indicators.map(({ id }) => `indicators/${id}`),
    ...dataset.plans.map(({ id }) => `plans/${id}`),
    ...dataset.mechanisms.map(({ id }) => `mechanisms/${id}`),
    ...dataset.sectors.map(({ id }) => `sectors/${id}`),
    ...dataset.actors.map(({ id }) => `actors/${id}`),
    ...COMPUTED_NOUNS.flatMap((noun) => computedIds(dataset, noun).map((id) => `${noun}/${id}`)),
  ];
  const all = new Set(paths());
  for (const locale of LOCALES) {
    for (const record of records) expect(all).toContain(`/${locale}/${record}`);
  }
});

test("a path without a page is not drawn, and the page that says so speaks both languages", () => {
  expect(render("/en/claims/none", assets)).toBeNull();
  expect(render("/fr/claims", assets)).toBeNull();
  const page = new JSDOM(notFoundPages(assets).get("/404.html") ?? "").window.document;
  expect(page.querySelector("main [lang=en] h1")?.textContent).toBe("Page not found");
  expect(page.querySelector("main [lang=zh-Hans]")?.textContent).toContain("页面不存在");
});

describe.each([...LOCALES])("in %s", (locale) => {
  test.each(templates)(
    "%s has one heading of the first level, and no level is left out",
    (path) => {
      const levels = [...open(`/${locale}${path}`).querySelectorAll("h1, h2, h3")].map((heading) =>
        Number(heading.tagName[1]),
      );
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      const jumps = levels.filter((level, index) => level - (levels[index - 1] ?? level) > 1);
      expect(jumps).toEqual([]);
    },
  );

  test.each(templates)("%s marks every Chinese run of an English page as Chinese", (path) => {
    const document = open(`/${locale}${path}`);
    expect(document.documentElement.lang).toBe(LANG[locale]);
    if (locale === "zh") return;
    for (const foreign of document.body.querySelectorAll("[lang], input, [data-words], code"))
      foreign.remove();
    expect(document.body.textContent).not.toMatch(/\p{Script=Han}/u);
  });

  test("a claim page tells value, statement, allowed values and place", () => {
    const claim = dataset.claims.find(({ id }) => id === claimId);
    if (claim === undefined) throw new Error(`${claimId} is gone`);
    const row = rowView(dataset, "claims", claim, locale);
    const text = textOf(`/${locale}/claims/${claimId}`);
    for (const part of [row.value, row.title, row.interval, row.source])
      expect(text).toContain(part);
    expect(text).toContain(MESSAGES[locale].inferred);
    const links = [...open(`/${locale}/claims/${claimId}`).querySelectorAll("main a")];
    const place = `/${locale}/documents/${claim.document}#p${claim.anchor.paragraph}`;
    expect(links.map((link) => link.getAttribute("href"))).toContain(place);
  });

  test("an answer's page says first what was found, then what it is about, and leads to every claim it rests on", () => {
    for (const noun of COMPUTED_NOUNS) {
      for (const id of computedIds(dataset, noun)) {
        const view = computedView(dataset, noun, id, locale);
        const page = open(`/${locale}/${noun}/${id}`);
        const verdict = page.querySelector(".verdict")?.textContent?.toLowerCase() ?? "";
        expect([id, verdict]).toEqual([id, view?.headline.toLowerCase()]);
        const links = [...page.querySelectorAll("main a")].map((link) => link.getAttribute("href"));
        const claims = view?.sections
          .flatMap(({ rows }) => rows)
          .filter(({ to }) => to.noun === "claims")
          .map(({ to }) => `/${locale}/claims/${to.id}`);
        expect([id, claims?.filter((href) => !links.includes(href))]).toEqual([id, []]);
      }
    }
  });

  test("stated, inferred, assumed and derived look different on the page of a series", () => {
    const path = `/${locale}/series/energy-per-value-added.stated.above-designated-size.industry.-.china.-`;
    const page = open(path);
    const order = [...page.querySelectorAll("main .block")].map((block) =>
      block.querySelector(".derived, [data-basis=derived]") !== null
        ? "derived"
        : block.querySelector("[data-basis=assumed]") !== null
          ? "assumed"
          : block.querySelector('[data-noun="claims"]') !== null
            ? "stated"
            : "",
    );
    expect(order.filter((basis) => basis !== "")).toEqual([
      "stated",
      "derived",
      "assumed",
      "derived",
    ]);
    expect(page.querySelectorAll(".inferred").length).toBeGreaterThan(0);
    expect(page.querySelector("[data-basis=assumed] .steps-note")?.textContent).toMatch(
      locale === "zh" ? "假定：" : "Assumes: ",
    );
  });

  test("a document page numbers every paragraph and says how its numbers are accounted for", () => {
    for (const document of dataset.documents) {
      const page = open(`/${locale}/documents/${document.id}`);
      expect(page.querySelectorAll(".paragraph")).toHaveLength(document.paragraphs.length);
      expect(page.querySelector(".coverage-text")?.textContent).toBe(
        coverageView(document, locale)?.text,
      );
    }
  });

  test("the other language is one link away, at the same path", () => {
    for (const path of templates) {
      const other = locale === "en" ? "zh" : "en";
      const link = open(`/${locale}${path}`).querySelector("[data-language]");
      expect(link?.getAttribute("href")).toBe(`/${other}${path}`);
      expect(link?.getAttribute("hreflang")).toBe(LANG[other]);
    }
  });

  test("the table of claims has every claim, and its facets are plain links", () => {
    const page = open(`/${locale}/claims`);
    expect(page.querySelectorAll("tbody tr")).toHaveLength(dataset.claims.length);
    const link = page.querySelector('[data-facet=modality] a[data-value="target"]');
    expect(link?.getAttribute("href")).toBe("?modality=target");
  });
});

test("markup, right-to-left text and very long words in data are inert", () => {
  const hostile = `<img src=x onerror=alert(1)> "quoted" \u202e${"x".repeat(10_000)}`;
  const claim = dataset.claims[0];
  if (claim === undefined) throw new Error("the record has no claim");
  const changed = { ...claim, statement: { en: hostile, zh: hostile } };
  const record = { ...dataset, claims: [changed, ...dataset.claims.slice(1)] };
  const site = { dataset: record, locale: "en", messages: MESSAGES.en } as const;
  for (const path of [`/claims/${claim.id}`, "/claims", `/documents/${claim.document}`]) {
    const pageOf = routesOf(record).get(path);
    if (pageOf === undefined) throw new Error(`no page at ${path}`);
    const html = renderToString(() => (
      <Frame site={{ ...site, path }} page={pageOf({ ...site, path })} assets={assets} />
    ));
    const document = new JSDOM(html).window.document;
    expect(document.querySelector("img, [onerror]")).toBeNull();
    expect(document.body.textContent).toContain("<img src=x onerror=alert(1)>");
  }
});
