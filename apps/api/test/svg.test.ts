import { findConflicts } from "@peakline/core";
import { dataset } from "@peakline/core/data";
import {
  chartsOf,
  LOCALES,
  NARROW,
  scene,
  sceneSvg,
  standaloneStyle,
  WIDE,
} from "@peakline/core/view";
import { describe, expect, test } from "vitest";
import { createApp } from "../src/app.ts";
import { createCatalogue } from "../src/catalogue.ts";
import { DRAWN, type Drawn, drawnIds } from "../src/svg-ids.ts";
import { notWellFormed } from "./well-formed.ts";

const app = createApp(dataset);
const catalogue = createCatalogue(dataset);
const ENERGY = "energy-per-value-added.stated.above-designated-size.industry.-.china.-";
const SERIES = `/v1/series/${ENERGY}.svg`;
const PLAN = "/v1/plans/aluminium-energy-carbon-plan.svg";
const text = async (path: string) => (await app.request(path)).text();
const problemOf = async (path: string) => {
  const response = await app.request(path);
  return [response.status, await response.json()] as const;
};

test.each([
  ["<a b='1'/>", "no tag"],
  ['<a b="1" b="2"/>', "an attribute twice"],
  ["<a>R&D</a>", "a bare sign"],
  ["<a><b></a>", "an end without its beginning"],
  ["<a>", "never ended"],
  ["<a/><b/>", "2 roots"],
])("%s is no well-formed XML", (xml, reason) => {
  expect(notWellFormed(xml)).toContain(reason);
});

test.each(Object.keys(DRAWN) as Drawn[])(
  "every chart of %s is well-formed XML with a name and a sentence, wide and narrow",
  (noun) => {
    const wrong = drawnIds(catalogue, noun).flatMap((id, at) =>
      chartsOf(dataset, { noun, id }, LOCALES[at % 2] ?? "en").flatMap((spec) => {
        const svg = sceneSvg(scene(spec, at % 3 === 0 ? NARROW : WIDE, { titled: true }), {
          id: "chart",
          style: standaloneStyle(),
        });
        const named = /<title id="chart-title">[^<]+<\/title><desc id="chart-desc">[^<]+<\/desc>/;
        const reason = notWellFormed(svg) || (named.test(svg) ? "" : "no name");
        return reason === "" && !/undefined|NaN|Infinity/.test(svg) ? [] : [`${id}: ${reason}`];
      }),
    );
    expect(wrong).toEqual([]);
  },
  60_000,
);

describe("the drawing of a record", () => {
  test("is one SVG document, the same for every asker, that may be kept", async () => {
    const response = await app.request(SERIES);
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe("image/svg+xml");
    const tag = response.headers.get("ETag") ?? "";
    expect((await app.request(SERIES, { headers: { "If-None-Match": tag } })).status).toBe(304);
    const svg = await response.text();
    expect(notWellFormed(svg)).toBe("");
    expect(svg).toMatch(/^<svg class="chart" data-kind="index" .* width="752" height="\d+"/);
    expect(svg).not.toContain("<a ");
  });

  test("is given to who asks for an image, and to who asks for anything", async () => {
    for (const accept of ["image/svg+xml", "image/avif,image/webp,*/*;q=0.8"]) {
      const { status } = await app.request(SERIES, { headers: { Accept: accept } });
      expect(status).toBe(200);
    }
  });

  test("comes in both languages, for two sizes of paper and in two colours of it", async () => {
    expect(await text(`${PLAN}?lang=zh`)).toContain("电解铝行业节能降碳专项行动计划");
    expect(await text(`${PLAN}?size=narrow`)).toContain('width="376"');
    const [auto, light, dark] = await Promise.all(
      ["auto", "light", "dark"].map((scheme) => text(`${PLAN}?scheme=${scheme}`)),
    );
    expect(auto).toContain("prefers-color-scheme: dark");
    expect(light).not.toContain("prefers-color-scheme");
    expect(dark).not.toBe(light);
    expect(await text(PLAN)).toBe(auto);
  });

  test("of several is chosen by number or kind", async () => {
    const second = await text(`${SERIES}?chart=2`);
    expect(second).toContain('data-kind="derivation"');
    expect(await text(`${SERIES}?chart=derivation`)).toBe(second);
    expect(await text(`${SERIES}?chart=1`)).toBe(await text(SERIES));
  });

  test("stands beside the record, which keeps its own address", async () => {
    const record = await app.request(SERIES.replace(".svg", ""));
    expect(await record.json()).toMatchObject({ id: ENERGY });
  });
});

describe("what cannot be drawn", () => {
  test("a chart that the record has not names those that it has", async () => {
    expect(await problemOf(`${SERIES}?chart=plan`)).toEqual([
      404,
      expect.objectContaining({
        type: "/v1/problems#unknown-chart",
        detail: `The series "${ENERGY}" has no chart plan. It has 1 (index), 2 (derivation).`,
        allowed: ["1", "index", "2", "derivation"],
        see: `/v1/series/${ENERGY}`,
      }),
    ]);
    expect((await problemOf(`${SERIES}?chart=3`))[0]).toBe(404);
  });

  test("a record without a chart says so", async () => {
    const id = "cns-2021-12-03-results/steel-capacity-target";
    expect(await problemOf(`/v1/targets/${id}.svg`)).toEqual([
      404,
      expect.objectContaining({
        detail: `There is nothing to draw of the target "${id}".`,
        allowed: [],
        see: `/v1/targets/${id}`,
      }),
    ]);
  });

  test("a record that is not there says which was meant", async () => {
    expect(await problemOf("/v1/plans/aluminium-energy-carbon-plam.svg")).toEqual([
      404,
      expect.objectContaining({
        type: "/v1/problems#unknown-record",
        didYouMean: "aluminium-energy-carbon-plan",
      }),
    ]);
  });

  test.each([
    ["lang=fr", { param: "lang", allowed: ["en", "zh"] }],
    ["size=huge", { param: "size", allowed: ["wide", "narrow"] }],
    ["scheme=blue", { param: "scheme", allowed: ["auto", "light", "dark"] }],
    ["chart=0", { param: "chart", value: "0" }],
    ["chart=1&chart=2", { detail: '"1,2" is not a value of chart: chart is given once.' }],
    ["colour=dark", { type: "/v1/problems#unknown-parameter", param: "colour" }],
  ])("%s is an error with what would be right", async (query, members) => {
    expect(await problemOf(`${SERIES}?${query}`)).toEqual([400, expect.objectContaining(members)]);
  });

  test("of several wrong parameters all are told at once", async () => {
    const issues = [
      { path: "lang", message: '"fr" is not a value of lang.', allowed: ["en", "zh"] },
      { path: "size", message: '"huge" is not a value of size.', allowed: ["wide", "narrow"] },
    ];
    expect(await problemOf(`${SERIES}?lang=fr&size=huge`)).toEqual([
      400,
      expect.objectContaining({ param: "lang", issues }),
    ]);
  });

  test("of claims that cannot all be true shows what is stated beside what the others leave for it", async () => {
    const ids = findConflicts(dataset).map(({ id }) => id);
    expect(ids).toContain("conflict-4cc169c0f1abc878");
    expect(await text("/v1/conflicts/conflict-4cc169c0f1abc878.svg")).toMatch(
      /^<svg class="chart" data-kind="conflict" .*<title id="chart-title">Total water use, 2022<\/title>/,
    );
    for (const id of ids) expect((await app.request(`/v1/conflicts/${id}.svg`)).status).toBe(200);
  });
});
