import { describe, expect, test } from "vitest";
import { founding } from "../../../test/founding.ts";
import { dataset } from "../../data.ts";
import { listChecks } from "../../engine/check/check.ts";
import { derive } from "../../engine/derive/derive.ts";
import type { Derivation } from "../../schema/derivation.ts";
import { sentenceOf } from "../scene/sentence.ts";
import type { PlotSpec } from "../scene/spec.ts";
import { boardChart } from "./board-chart.ts";
import { chartOfList, chartsOf } from "./charts-of.ts";
import { checkChart } from "./check-chart.ts";
import { compareChart } from "./compare-chart.ts";
import { derivationChart } from "./derivation-chart.ts";
import { indexChart } from "./index-chart.ts";
import { planChart } from "./plan-chart.ts";
import { targetChart } from "./target-chart.ts";
import { chainTimeline, plansTimeline } from "./timeline-chart.ts";

const ENERGY = "energy-per-value-added.stated.above-designated-size.industry.-.china.-";

const points = ({ data }: PlotSpec) =>
  data.map(({ when, value, tone, basis, lower, upper }) => [
    when,
    value,
    tone,
    basis,
    lower,
    upper,
  ]);

describe("an index", () => {
  test("chains changes from the base year from which most follow, each as far as it is known", () => {
    const spec = indexChart(founding, ENERGY, "en");
    expect(spec?.unit).toBe("2015 = 100");
    expect(spec === null ? [] : points(spec)).toEqual([
      ["2015", "100", "neutral", "stated", 100, 100],
      ["2020", "83 to 85", "actual", "stated", 83, 85],
      ["2021", "78.31 to 80.29", "actual", "derived", 78.31, 80.29],
    ]);
  });

  test("leaves an end open that goes without saying: “fell by more than 20 %” is 80 or less, and not 0 to 80", () => {
    const spec = indexChart(
      dataset,
      "base-station-energy.stated.all-sites.telecom-base-stations.-.china.-",
      "en",
    );
    expect(spec === null ? [] : points(spec)).toContainEqual([
      "2021",
      "80 or less",
      "actual",
      "stated",
      null,
      80,
    ]);
  });

  test("is none where fewer than two years follow from any other", () => {
    expect(
      indexChart(
        founding,
        "nev-sales.stated.-.new-energy-vehicles.new-energy-vehicles.china.-",
        "en",
      ),
    ).toBeNull();
  });
});

describe("the path to a target", () => {
  const chart = (id: string) => {
    const claim = dataset.claims.find((each) => each.id === id);
    return claim === undefined ? null : targetChart(dataset, claim, "en");
  };

  test("of a change begins at nought, goes through what was reached, and ends at what is demanded", () => {
    const spec = chart("ksymf-2021-10-24-carbon-opinions/energy-per-gdp-2025");
    expect(spec === null ? [] : points(spec)).toEqual([
      ["2020", "0", "neutral", "stated", 0, 0],
      [
        "2022",
        "−7.793 to −7.499 %",
        "actual",
        "derived",
        expect.closeTo(-7.793, 2),
        expect.closeTo(-7.499, 2),
      ],
      [
        "2023",
        "−8.208 to −8.008 %",
        "actual",
        "derived",
        expect.closeTo(-8.208, 2),
        expect.closeTo(-8.008, 2),
      ],
      ["2024", "−11.65 to −11.55 %", "actual", "stated", -11.65, -11.55],
      ["2025", "down 13.5 %", "target", "stated", null, -13.5],
    ]);
    expect(spec?.courses).toHaveLength(1);
    expect(spec?.courses[0]?.text).toBe("Needed per year from here: −2.21 to −2.09 %");
    expect(spec?.courses[0]?.points[0]?.value).toBeCloseTo(-11.6);
    expect(spec?.courses[0]?.points.at(-1)?.value).toBe(-13.5);
  });

  test("has no course left once its deadline is over", () => {
    expect(chart("cns-2021-12-03-results/steel-capacity-target")?.courses).toEqual([]);
  });
});

describe("the picture of a conflict", () => {
  const spec = (id: string) => {
    const check = listChecks(dataset).find((each) => each.id === id);
    return check === undefined ? null : checkChart(dataset, check, "en");
  };
  const inconsistent = listChecks(dataset).filter(({ verdict }) => verdict === "inconsistent");

  test("of two statements shows what each says", () => {
    const pair = inconsistent.find(
      ({ kind, claims }) => kind === "duplicate" && claims.length === 2,
    );
    const drawn = spec(pair?.id ?? "");
    expect(drawn?.rows.map(({ data: [datum] }) => datum?.basis)).toEqual(["stated", "stated"]);
  });

  test("of a cycle shows what the others leave for the one, derived", () => {
    const energy = inconsistent.find(({ kind }) => kind === "chain");
    expect(
      sentenceOf(
        spec(energy?.id ?? "") ?? {
          kind: "conflict",
          title: "",
          locale: "en",
          unit: "",
          tick: String,
          rows: [],
        },
      ),
    ).toBe(
      "The statement, China Central Television (June 2025): −3.85 to −3.75 %; the other claims imply: −4.533 % or less; no value fits all.",
    );
  });

  test("of every contradiction in the record has two values that miss each other", () => {
    expect(inconsistent.length).toBeGreaterThan(0);
    for (const { id } of inconsistent) {
      const drawn = spec(id);
      const data = drawn?.rows.flatMap((row) => row.data) ?? [];
      const lowest = Math.min(...data.flatMap(({ upper }) => upper ?? []));
      const highest = Math.max(...data.flatMap(({ lower }) => lower ?? []));
      expect([id, lowest < highest]).toEqual([id, true]);
    }
  });
});

test("a derivation leads from the claims over the arithmetic to the bound", () => {
  const answer = derive(founding, {
    series: ENERGY,
    modality: "actual",
    period: "2022",
    baseline: "2021",
  });
  const spec = derivationChart(founding, answer as Derivation, "en");
  expect(spec.layers).toEqual(["Statements", "Arithmetic", "What follows"]);
  expect(spec.nodes.map(({ layer, name, value, basis }) => [layer, name, value, basis])).toEqual([
    [
      0,
      "Ministry of Industry and Information Technology (12 December 2022)",
      "down 5.6 %",
      "stated",
    ],
    [0, "State Council Information Office (5 July 2024)", "down 6.8 %", "stated"],
    [
      1,
      "2022 against 2021",
      "0.9315 ÷ 0.9445 = 0.986236103; 0.9325 ÷ 0.9435 = 0.988341283",
      "derived",
    ],
    [2, "2022 against 2021", "−1.377 to −1.165 %", "derived"],
  ]);
  expect(spec.links).toEqual([
    { from: "miit-2022-12-12-carbon-peak/energy-per-value-added-2021", to: "step 0 0" },
    { from: "scio-2024-07-05-high-quality/energy-per-value-added", to: "step 0 0" },
    { from: "step 0 0", to: "result" },
  ]);
  expect(sentenceOf(spec)).toBe(
    "From 2 sources, in 1 step: 2022 against 2021, −1.377 to −1.165 %.",
  );
});

test("a scoreboard has a cell for every target, in the lane of the year by which it is to be reached", () => {
  const { lanes } = boardChart(founding, "en");
  expect(lanes.map(({ name, cells }) => [name, cells.map(({ standing }) => standing)])).toEqual([
    ["2020", ["met"]],
    ["2025", ["unknown"]],
  ]);
});

describe("series beside each other", () => {
  const GRID = "grid-emission-factor";
  const series = dataset.claims.filter(({ indicator }) => indicator.includes("emission-factor"));

  test("share a scale, each with its latest value and when it is of", () => {
    expect(series.length).toBeGreaterThan(0);
    const spec = chartsOf(
      dataset,
      { noun: "indicators", id: series[0]?.indicator ?? GRID },
      "en",
    )[0];
    expect(spec).toMatchObject({ kind: "compare", unit: "kg CO₂/kWh" });
  });

  test("of different units have no scale, and the reason is named", () => {
    const one = "green-factories.stated.national-level.industry.-.china.-";
    const other = "crude-steel-output.stated.-.iron-and-steel.crude-steel.china.-";
    expect(compareChart(dataset, { series: [one, other] }, "en")).toBe("different-units");
    expect(compareChart(dataset, { series: ["none.stated"] }, "en")).toBe("unknown-series");
    expect(compareChart(dataset, { series: [ENERGY] }, "en")).toBe("no-levels");
  });
});

describe("a plan", () => {
  test("is drawn from plan over measure and promise to result, with no more in a layer than can be followed", () => {
    const spec = planChart(
      dataset,
      { noun: "plans", id: "industrial-green-development-plan-14fyp" },
      "en",
    );
    expect(spec?.layers).toEqual(["Plan", "Measures", "Promised", "Reported"]);
    for (const layer of [1, 2, 3]) {
      const nodes = spec?.nodes.filter((node) => node.layer === layer) ?? [];
      expect(nodes).toHaveLength(11);
      expect(nodes.at(-1)?.name).toMatch(/^and \d+ more$/);
    }
  });

  test("of which nothing is known is not drawn", () => {
    const id = founding.plans.find(
      (plan) => planChart(founding, { noun: "plans", id: plan.id }, "en") === null,
    )?.id;
    expect(id).toBeDefined();
  });

  test("stands on a timeline with the documents that promise and report", () => {
    const spec = chainTimeline(dataset, { noun: "plans", id: "industrial-carbon-peak-plan" }, "en");
    expect(spec?.lanes.map(({ name }) => name)).toEqual(
      ["Plan", "Promised", "Carried", "Reported"].filter((name) =>
        spec?.lanes.some((lane) => lane.name === name),
      ),
    );
    expect(spec?.lanes[0]?.data).toHaveLength(1);
  });
});

test("lists of targets and plans have a picture over them, others none", () => {
  expect(chartOfList(dataset, "targets", "en")?.kind).toBe("scoreboard");
  expect(chartOfList(dataset, "plans", "zh")).toMatchObject({
    kind: "timeline",
    title: expect.stringMatching(/^规划与政策时间线（\d+项中\d+项有日期）$/),
  });
  expect(chartOfList(dataset, "claims", "en")).toBeNull();
});

test("the timeline of plans names every plan that is dated, once", () => {
  const ids = plansTimeline(dataset, "en").lanes.flatMap(({ data }) => data.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(70);
});
