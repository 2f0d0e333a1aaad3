import { newestFirst } from "@peakline/core";
import { dataset } from "@peakline/core/data";
import { INSTRUMENTS } from "@peakline/core/instruments";
import {
  COMPUTED_NOUNS,
  chartsOf,
  computedIds,
  computedView,
  coverageView,
  datasetJsonLd,
  gallery,
  LOCALES,
  rowView,
  sentenceOf,
  type Target,
} from "@peakline/core/view";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { sample } from "../../api/test/sample-instrument.ts";
import { docsRoutes } from "../src/docs/routes.ts";
import { MESSAGES } from "../src/messages.ts";
import { noPages, paths, render } from "../src/server.tsx";
import { drawnWithin } from "../src/site/drawn-within.tsx";
import { Frame } from "../src/site/frame.tsx";
import { LANG } from "../src/site/href.ts";
import { routesOf } from "../src/site/routes.ts";
import { assets } from "./assets.ts";

// One window for all pages: a window each would take most of the time and the memory.
const parser = new new JSDOM("").window.DOMParser();
const open = (path: string) => parser.parseFromString(render(path, assets) ?? "", "text/html");
/** A number and its percent sign are kept together by a space that does not break. */
const spaced = (text: string) => text.replaceAll("\u00a0", " ");
const textOf = (path: string) => spaced(open(path).querySelector("main")?.textContent ?? "");
const claimId = "miit-2022-12-12-carbon-peak/energy-per-value-added-2021";
const templates = [
  "/",
  "/documents",
  `/documents/${dataset.documents[0]?.id}`,
  "/claims",
  "/api",
  "/claims/page/2",
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
  "/instruments",
  ...INSTRUMENTS.map(({ id }) => `/instruments/${id}`),
  "/search",
  "/data",
  "/method",
  "/gallery",
  ...docsRoutes.map(([path]) => path),
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
  const page = new JSDOM(noPages(assets).get("/404.html") ?? "").window.document;
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
        const verdict = spaced(page.querySelector(".verdict")?.textContent ?? "").toLowerCase();
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
    // What looks different in a drawing, its own key tells.
    for (const picture of page.querySelectorAll(".picture")) picture.remove();
    const order = [...page.querySelectorAll("main .block")].map((block) =>
      block.querySelector(".derived, [data-basis=derived]") !== null
        ? "derived"
        : block.querySelector("[data-basis=assumed]") !== null
          ? "assumed"
          : block.querySelector('[data-noun="claims"]') !== null
            ? "stated"
            : "",
    );
    const bases = order.filter((basis) => basis !== "");
    expect(bases.filter((basis, index) => basis !== bases[index - 1])).toEqual([
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

  test("the charts of a record stand on its page, the most telling first, each as drawing, sentence and table or steps", () => {
    const drawn = [
      "series/green-factories.stated.national-level.industry.-.china.-",
      ...dataset.plans.slice(0, 10).map(({ id }) => `plans/${id}`),
      ...computedIds(dataset, "checks")
        .slice(0, 10)
        .map((id) => `checks/${id}`),
    ] as const;
    let count = 0;
    for (const path of drawn) {
      const [noun = "", ...rest] = path.split("/");
      const specs = chartsOf(dataset, { noun, id: rest.join("/") } as Target, locale);
      const page = open(`/${locale}/${path}`);
      const pictures = [...page.querySelectorAll(".picture")];
      const kinds = pictures.map((picture) =>
        [...picture.querySelectorAll("svg")].map((svg) => svg.getAttribute("data-kind")),
      );
      expect([path, kinds]).toEqual([path, specs.map(({ kind }) => [kind, kind])]);
      expect(
        pictures.map((each) => spaced(each.querySelector("figcaption")?.textContent ?? "")),
      ).toEqual(specs.map((spec) => spaced(sentenceOf(spec))));
      for (const picture of pictures)
        expect(
          picture.querySelector("table") ?? page.querySelector("main .steps-table"),
        ).not.toBeNull();
      count += specs.length;
    }
    expect(count).toBeGreaterThan(20);
  });

  test("every mark of a chart that leads somewhere leads to a page", () => {
    const all = new Set(paths());
    for (const path of ["/gallery", "/targets", "/plans"]) {
      const marks = [...open(`/${locale}${path}`).querySelectorAll("svg.chart a")];
      expect(marks.length).toBeGreaterThan(50);
      const lost = marks
        .map((mark) => mark.getAttribute("href") ?? "")
        .filter((href) => !all.has(href));
      expect(lost).toEqual([]);
    }
  });

  test("the gallery shows every case under its name, and search engines are not to list it", () => {
    const page = open(`/${locale}/gallery`);
    const names = [...page.querySelectorAll("main h2")].map((heading) =>
      heading.textContent?.trim(),
    );
    expect(names).toEqual(gallery(dataset, locale).map(({ name }) => name));
    expect(page.querySelector("meta[name=robots]")?.getAttribute("content")).toBe("noindex");
    expect(open(`/${locale}/method`).querySelector("meta[name=robots]")).toBeNull();
    expect(
      open(`/${locale}/method`).querySelector(`main a[href="/${locale}/gallery"]`),
    ).not.toBeNull();
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

  test("the table of claims has every claim once, page after page, the newest document first", () => {
    const first = open(`/${locale}/claims`);
    const addresses = [...first.querySelectorAll("[data-pages] a")].map(
      (link) => link.getAttribute("href") ?? "",
    );
    const claims = addresses.flatMap((address) =>
      [...open(address).querySelectorAll("tbody .row-title")].map((link) =>
        link.getAttribute("href")?.replace(`/${locale}/claims/`, ""),
      ),
    );
    expect([...claims].sort()).toEqual(dataset.claims.map(({ id }) => id).sort());
    const [newest] = newestFirst(dataset.documents);
    expect(claims[0]).toMatch(new RegExp(`^${newest?.id}/`));
  });

  test("a choice is a link that leads somewhere without a script: to the page of what it names, or to the API", () => {
    const page = open(`/${locale}/claims`);
    const hrefOf = (facet: string, value: string) =>
      page.querySelector(`[data-facet="${facet}"] a[data-value="${value}"]`)?.getAttribute("href");
    expect(hrefOf("modality", "target")).toBe("/v1/claims?modality=target");
    expect(hrefOf("sector", "cement")).toBe(`/${locale}/sectors/cement`);
    expect(hrefOf("speaker", "xin-guobin")).toBe(`/${locale}/actors/xin-guobin`);
  });

  test("the home page says how the targets stand, what does not add up, and what is newest, in that order", () => {
    const page = open(`/${locale}/`);
    const { news, byDate } = MESSAGES[locale];
    const headings = [...page.querySelectorAll("main h2")].map((heading) => heading.textContent);
    const found = dataset.findings.length === 0 ? [] : [news.findings.heading];
    expect(headings.slice(0, 3 + found.length)).toEqual([
      news.targets.heading,
      news.checks.heading,
      ...found,
      byDate,
    ]);
    const parts = [...page.querySelectorAll(".contents a")].map((link) =>
      link.getAttribute("href"),
    );
    for (const part of parts) {
      const [address = "", id = ""] = (part ?? "").split("#");
      expect([part, open(address).getElementById(id)?.tagName]).toEqual([part, "SECTION"]);
    }
    expect(parts.length).toBeGreaterThan(3);
  });

  test("no list shows more rows at once than can be taken in, and what is folded away is on the page", () => {
    for (const noun of COMPUTED_NOUNS) {
      const page = open(`/${locale}/${noun}`);
      const shown = [...page.querySelectorAll("main .block-body > .rows")];
      for (const list of shown) expect(list.children.length).toBeLessThanOrEqual(18);
      const links = [...page.querySelectorAll("main .row-title")];
      expect([noun, links.length]).toEqual([noun, computedIds(dataset, noun).length]);
    }
  });

  test("the contents of a long page lead to each of its parts, and count them", () => {
    for (const path of ["/documents", "/indicators", "/targets", "/checks", "/series"]) {
      const page = open(`/${locale}${path}`);
      const entries = [...page.querySelectorAll(".contents li")];
      expect([path, entries.length > 1]).toEqual([path, true]);
      for (const entry of entries) {
        const id = entry.querySelector("a")?.getAttribute("href")?.slice(1) ?? "";
        const part = page.getElementById(id);
        const counted = entry.querySelector(".count")?.textContent;
        expect([id, part?.querySelector("h2 .count")?.textContent]).toEqual([id, counted]);
      }
    }
  });
});

test("the data page tells search engines what the record is, in data that ends no element early", () => {
  for (const locale of LOCALES) {
    const [script, second] = open(`/${locale}/data`).querySelectorAll(
      'script[type="application/ld+json"]',
    );
    expect(second).toBeUndefined();
    expect(script?.textContent).not.toContain("<");
    expect(JSON.parse(script?.textContent ?? "")).toEqual(datasetJsonLd(dataset, locale));
  }
  expect(open("/en/").querySelector('script[type="application/ld+json"]')).toBeNull();
});

test("a page names the same record as data and as text, and every page the feed", () => {
  const page = open(`/zh/claims/${claimId}`);
  const links = [...page.querySelectorAll("head link[rel=alternate][type]")];
  expect(links.map((link) => [link.getAttribute("type"), link.getAttribute("href")])).toEqual([
    ["application/json", `/v1/claims/${claimId}`],
    ["text/markdown", `/v1/claims/${claimId}.md?lang=zh`],
    ["application/atom+xml", "/v1/changes.atom?lang=zh"],
  ]);
});

test("markup, right-to-left text and very long words in data are inert", () => {
  const hostile = `<img src=x onerror=alert(1)> "quoted" \u202e${"x".repeat(10_000)}`;
  // The tables begin with the newest document.
  const [newest] = newestFirst(dataset.documents);
  const claim = dataset.claims.find(({ document }) => document === newest?.id);
  if (claim === undefined) throw new Error("the newest document has no claim");
  const changed = { ...claim, statement: { en: hostile, zh: hostile } };
  const claims = dataset.claims.map((each) => (each === claim ? changed : each));
  const record = { ...dataset, claims };
  const site = { dataset: record, locale: "en", messages: MESSAGES.en } as const;
  for (const path of [`/claims/${claim.id}`, "/claims", `/documents/${claim.document}`]) {
    const pageOf = routesOf(record).get(path);
    if (pageOf === undefined) throw new Error(`no page at ${path}`);
    const here = { ...site, path };
    const html = drawnWithin(here, () => <Frame site={here} page={pageOf(here)} assets={assets} />);
    const document = new JSDOM(html).window.document;
    expect(document.querySelector("img, [onerror]")).toBeNull();
    expect(document.body.textContent).toContain("<img src=x onerror=alert(1)>");
  }
});

describe.each([...LOCALES])("the page of an instrument in %s", (locale) => {
  const pages = routesOf(dataset, [sample]);
  const site = { dataset, locale, messages: MESSAGES[locale] } as const;
  const openOwn = (path: string) => {
    const pageOf = pages.get(path);
    if (pageOf === undefined) throw new Error(`no page at ${path}`);
    const here = { ...site, path };
    const html = drawnWithin(here, () => <Frame site={here} page={pageOf(here)} assets={assets} />);
    return new JSDOM(html).window.document;
  };
  const page = openOwn("/instruments/sample-replacement");

  test("is filled in with the example, and says its answer, steps and sources without a script", () => {
    const retired = page.querySelector("input[name=retired]");
    expect(retired?.getAttribute("value")).toBe("3");
    expect(page.querySelector("option[selected]")?.getAttribute("value")).toBe("steel");
    expect(page.querySelector(".answer-sentence")?.textContent).toBe(
      locale === "zh" ? "至多可建2百万吨。" : "At most 2 Mt may be built.",
    );
    expect(page.querySelector(".answer-steps li")?.textContent).toBe("3 ÷ 1.5 = 2");
    const links = [...page.querySelectorAll("[data-answer] a")].map((a) => a.getAttribute("href"));
    expect(links).toEqual([
      `/${locale}/claims/${dataset.claims[0]?.id}`,
      `/${locale}/documents/${dataset.documents[0]?.id}`,
    ]);
  });

  test("asks the API itself where there is no script", () => {
    const form = page.querySelector("form.fields");
    expect(form?.getAttribute("action")).toBe("/v1/instruments/sample-replacement/answer");
    expect(form?.querySelector("noscript button[type=submit]")).not.toBeNull();
  });

  test("names each field by its label, and describes it by what to enter and what is wrong", () => {
    const controls = [...page.querySelectorAll(".field :is(input, select)")];
    expect(controls.map((control) => control.getAttribute("name"))).toEqual([
      "sector",
      "region",
      "retired",
      "year",
    ]);
    for (const control of controls) {
      expect(page.querySelector(`label[for="${control.id}"]`)).not.toBeNull();
      const described = control.getAttribute("aria-describedby")?.split(" ") ?? [];
      expect(described.map((id) => page.getElementById(id)?.id)).toEqual(described);
    }
    expect(page.querySelector("[data-status]")?.getAttribute("role")).toBe("status");
  });

  test("is in the list with what it asks and what it says to its example", () => {
    const list = openOwn("/instruments");
    const link = list.querySelector(`a[href="/${locale}/instruments/sample-replacement"]`);
    expect(link?.textContent).toBe(locale === "zh" ? "示例置换" : "Sample replacement");
    expect(list.querySelector(".answer-asks")?.textContent).toContain(
      locale === "zh" ? "行业、地区、退出产能、年份" : "Sector, Region, Capacity retired, Year",
    );
    expect(list.querySelector(".answer-example")?.textContent).toMatch(/2 ?(?:Mt|百万吨)/);
  });
});

describe.each([...LOCALES])("the reference of the API in %s", (locale) => {
  const answers = { "/v1/claims?sector=cemnt": '{"title":"T","detail":"<b>no</b>"}' };
  const html = render(`/${locale}/api`, assets, { answers }) ?? "";
  const page = new JSDOM(html).window.document;
  const operation = page.getElementById("listClaims");

  test("has an anchor for each operation, also for its other forms", () => {
    for (const id of ["getIndex", "listClaims", "listClaimsAsCsv", "getClaim", "runScenario"])
      expect([id, page.getElementById(id)?.tagName]).not.toEqual([id, undefined]);
    expect(operation?.querySelector(".operation-address")?.textContent).toBe("GET /v1/claims");
  });

  test("tells of each parameter what it may be, and whether it must be there", () => {
    const terms = [...(operation?.querySelectorAll(".parameters > div") ?? [])];
    const textOfTerm = (name: string) =>
      terms.find((term) => term.querySelector("dt code")?.textContent === name)?.textContent ?? "";
    expect(textOfTerm("modality")).toContain("actual target forecast");
    expect(textOfTerm("limit")).toContain(locale === "zh" ? "1 至 1000" : "1 to 1000");
    const derive = page.getElementById("derive")?.textContent ?? "";
    expect(derive).toContain(locale === "zh" ? "series 必填" : "series required");
  });

  test("is in the language of the page: no sentence of the contract is left in English", () => {
    const foreign = [...page.querySelectorAll("main [lang=en]")].map((each) => each.textContent);
    expect(locale === "zh" ? foreign.filter((text) => /\. /.test(text ?? "")) : []).toEqual([]);
    expect(operation?.querySelector("h3")?.textContent).toBe(
      locale === "zh" ? "列出陈述" : "List claims",
    );
  });

  test("links each example, and shows what the API says to it as text", () => {
    const link = operation?.querySelector("a.request");
    expect(link?.getAttribute("href")).toBe(
      "/v1/claims?sector=iron-and-steel&modality=target&limit=1",
    );
    expect(page.querySelector("#errors pre")?.textContent).toContain('"detail": "<b>no</b>"');
    expect(page.querySelector("main b")).toBeNull();
  });
});
