import { describe, expect, test } from "vitest";
import { dataset } from "../data.ts";
import { seriesIndex } from "../engine/series.ts";
import { chartSvg } from "./chart-svg.ts";
import { LOCALES } from "./locale.ts";
import { seriesChart } from "./series-chart.ts";

const FACTORIES = "green-factories.stated.national-level.industry.-.china.-";
const chart = (id: string, locale: "en" | "zh" = "en") => {
  const drawn = seriesChart(dataset, id, locale);
  if (drawn === null) throw new Error(`nothing to draw of ${id}`);
  return drawn;
};
const mark = (id: string, tip: RegExp) => chart(id).marks.find((each) => tip.test(each.tip));

describe("the chart of the green factories", () => {
  test("says in a sentence from where to where they came", () => {
    expect(chart(FACTORIES).sentence).toMatch(
      /^From 2,121 \(end of 2020\) to more than 8,000 \(end of 2025\); \d+ reported; 1 target$/,
    );
    expect(chart(FACTORIES, "zh").sentence).toMatch(/^由2020年底2121到2025年底超过8000；/);
  });

  test("draws what several documents say alike once, and tells how many they are", () => {
    expect(mark(FACTORIES, /^6,430 · end of 2024/)?.tip).toBe(
      "6,430 · end of 2024 · Reported · 2 more say the same",
    );
  });

  test("leaves the end of “more than 8,000” open, with room above it", () => {
    const more = mark(FACTORIES, /^more than 8,000/);
    expect(more).toMatchObject({ openUp: true, openDown: false, tone: "actual", top: 28 });
    expect((more?.bottom ?? 0) - (more?.top ?? 0)).toBeGreaterThan(20);
  });

  test("is an image with a name, and arrows for open ends", () => {
    const svg = chartSvg(chart(FACTORIES), "chart");
    expect(svg).toContain('role="img" aria-labelledby="chart-title chart-desc"');
    expect(svg).toContain("<title>more than 8,000 · end of 2025 · Reported</title>");
    expect(svg).toContain('class="chart-open"');
  });
});

test("a series with fewer than three points in time is not drawn", () => {
  expect(
    seriesChart(dataset, "industrial-energy-use.stated.-.industry.-.china.-", "en"),
  ).toBeNull();
});

test("a target is not of the tone of what was reported", () => {
  expect(mark(FACTORIES, /Target/)?.tone).toBe("target");
});

test("of every series, in both languages, every mark lies in the plot and every text is whole", () => {
  let drawn = 0;
  for (const id of seriesIndex(dataset).keys()) {
    for (const locale of LOCALES) {
      for (const size of ["wide", "narrow"] as const) {
        const each = seriesChart(dataset, id, locale, size);
        if (each === null) continue;
        drawn += 1;
        for (const { from, to, top, bottom } of each.marks) {
          expect([id, from >= each.plot.left - 1, to <= each.plot.right + 1, from <= to]).toEqual([
            id,
            true,
            true,
            true,
          ]);
          expect([
            id,
            top >= each.plot.top - 2,
            bottom <= each.plot.bottom + 2,
            top <= bottom,
          ]).toEqual([id, true, true, true]);
        }
        expect([id, /NaN|undefined|null|Infinity/.test(chartSvg(each, "c"))]).toEqual([id, false]);
      }
    }
  }
  expect(drawn).toBeGreaterThan(100);
});
