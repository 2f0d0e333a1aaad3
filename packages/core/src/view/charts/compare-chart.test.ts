import { describe, expect, test } from "vitest";
import { dataset } from "../../data.ts";
import { WIDE } from "../scene/medium.ts";
import { scene } from "../scene/scene.ts";
import type { RowsSpec } from "../scene/spec.ts";
import { sceneSvg } from "../scene/svg.ts";
import { type Compared, type Comparison, comparison } from "./compare-chart.ts";
import { drawingOf, drawnSpec } from "./drawing.ts";

const STEEL = "crude-steel-output.stated.-.iron-and-steel.crude-steel.china.-";
const GRID = "grid-emission-factor.average.-.power-generation.electricity.china.-";
const FACTORIES = "green-factories.stated.national-level.industry.-.china.-";

function compare(asked: Comparison): Compared {
  const found = comparison(dataset, asked, "en");
  if (typeof found === "string") throw new Error(found);
  return found;
}
const values = ({ spec }: Compared) =>
  spec.rows.map(({ name, data }) => [name, data.map(({ value, when }) => `${value}, ${when}`)]);

describe("series beside each other", () => {
  test("show two dates of one series in one row, and name every date that can be chosen", () => {
    const found = compare({ series: [GRID], periods: ["2021", "2022"] });
    expect(found.spec.rows.map(({ data }) => data.map(({ label }) => label))).toEqual([
      ["0.5568, 2021", "0.5366, 2022"],
    ]);
    expect(found.periods).toEqual(["2021", "2022"]);
  });

  test("show what a later publication replaced in a row of its own, by who published it", () => {
    const found = compare({ series: [STEEL], periods: ["2020"], vintages: true });
    expect(values(found)).toEqual([
      ["Yuen Seng · 2025", ["1.053 Gt, 2020"]],
      ["SteelOrbis · 2021", ["1.065 Gt, 2020"]],
      ["Xinhua News Agency · 2021", ["1.07 Gt, 2020"]],
    ]);
    expect(values(compare({ series: [STEEL], periods: ["2020"] }))[0]?.[1]).toEqual([
      "1.053 Gt, 2020",
    ]);
  });

  test("take the last day of a year for the year, as what is held is counted then", () => {
    const found = compare({ series: [FACTORIES], periods: ["2025"] });
    expect(found.spec.rows[0]?.data.map(({ when }) => when)).toEqual(["end of 2025"]);
  });

  test("name those that have no value in the chosen periods", () => {
    expect(compare({ series: [STEEL], periods: ["1990"] }).missing).toEqual([STEEL]);
    expect(compare({ series: [STEEL] }).missing).toEqual([]);
  });
});

test.each(["en", "zh"] as const)(
  "a chart that was sent as JSON is drawn in %s as if it had not been sent",
  (locale) => {
    const found = comparison(dataset, { series: [STEEL] }, locale);
    if (typeof found === "string") throw new Error(found);
    const sent = JSON.parse(JSON.stringify(drawingOf(dataset, found.spec, found.unit)));
    const draw = (spec: RowsSpec) => sceneSvg(scene(spec, WIDE), { id: "chart" });
    expect(draw(drawnSpec(sent, locale))).toBe(draw(found.spec));
  },
);
