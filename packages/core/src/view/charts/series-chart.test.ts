import { describe, expect, test } from "vitest";
import { dataset } from "../../data.ts";
import type { Locale } from "../locale.ts";
import { WIDE } from "../scene/medium.ts";
import { scene } from "../scene/scene.ts";
import { sentenceOf } from "../scene/sentence.ts";
import { sceneSvg } from "../scene/svg.ts";
import { seriesChart } from "./series-chart.ts";

const FACTORIES = "green-factories.stated.national-level.industry.-.china.-";
const STEEL = "crude-steel-output.stated.-.iron-and-steel.crude-steel.china.-";

const chart = (id: string, locale: Locale = "en") => {
  const spec = seriesChart(dataset, id, locale);
  if (spec === null) throw new Error(`nothing to draw of ${id}`);
  return spec;
};
const datum = (id: string, value: RegExp) => chart(id).data.find((each) => value.test(each.value));

describe("the chart of the green factories", () => {
  test("says in a sentence from where to where they came", () => {
    expect(sentenceOf(chart(FACTORIES))).toMatch(
      /^From 2,121 \(end of 2020\) to 8,336 \(end of 2025\); /,
    );
    expect(sentenceOf(chart(FACTORIES, "zh"))).toMatch(/^由2020年底2121到2025年底8336；/);
  });

  test("draws what several documents say alike once, and tells how many they are", () => {
    expect(datum(FACTORIES, /^6,430$/)?.name).toMatch(/ · \d more say the same$/);
  });

  test("leaves the end of “more than 8,000” open", () => {
    expect(datum(FACTORIES, /^more than 8,000$/)).toMatchObject({
      lower: 8000,
      upper: null,
      tone: "actual",
    });
  });

  test("draws a target as what it demands: a thousand or more, however round the number", () => {
    expect(datum(FACTORIES, /^1,000$/)).toMatchObject({ lower: 1000, upper: null, tone: "target" });
  });

  test("derives the 8,336 of the end of 2025, and says so", () => {
    expect(datum(FACTORIES, /^8,336$/)).toMatchObject({
      basis: "derived",
      lower: 8336,
      upper: 8336,
    });
  });

  test("is an image with a name, a tip for every mark, and arrows for open ends", () => {
    const svg = sceneSvg(scene(chart(FACTORIES), WIDE), { id: "chart" });
    expect(svg).toContain('role="img" aria-labelledby="chart-title" aria-describedby="chart-desc"');
    expect(svg).toMatch(
      /<title>[^<]*more than 8,000 · above 8,000 · end of 2025 · Reported[^<]*<\/title>/,
    );
    expect(svg).toContain('class="chart-open"');
  });

  test("leads to the claims where addresses are given, and is then no image but a group", () => {
    const svg = sceneSvg(scene(chart(FACTORIES), WIDE), {
      id: "chart",
      hrefOf: ({ noun, id }) => `/${noun}/${id}`,
    });
    expect(svg).toContain('role="group"');
    expect(svg).toContain('<a href="/claims/');
    expect(svg).toContain(
      '<a href="/targets/xinhua-2016-07-18-green-plan/green-factories-target">',
    );
  });
});

test("a value that a later vintage replaced is marked as the earlier one", () => {
  expect(
    chart(STEEL)
      .data.filter(({ isEarlier }) => isEarlier)
      .map(({ value }) => value),
  ).toEqual(["1.065 Gt", "1.07 Gt"]);
});

test("numbers stand on the axis in the unit that claims print: 亿吨 in Chinese, Gt in English", () => {
  expect([chart(STEEL).unit, chart(STEEL).tick(1.05)]).toEqual(["Gt", "1.05"]);
  expect([chart(STEEL, "zh").unit, chart(STEEL, "zh").tick(1.05)]).toEqual(["吨", "10.5亿"]);
});

test("a series of changes only has no levels to draw", () => {
  expect(
    seriesChart(
      dataset,
      "base-station-energy.stated.all-sites.telecom-base-stations.-.china.-",
      "en",
    ),
  ).toBeNull();
});
