import { expect, test } from "vitest";
import { founding } from "../../test/founding.ts";
import { dataset } from "../data.ts";
import type { Finding } from "../schema/finding.ts";
import { findingRow, findingView } from "./finding-view.ts";

const SERIES = "energy-per-value-added.stated.above-designated-size.industry.-.china.-";
const FOLLOWS: Finding = {
  id: "2022",
  kind: "derived",
  series: SERIES,
  period: "2022",
  baseline: "2021",
};
const PACE: Finding = {
  id: "pace",
  kind: "pace",
  claims: [
    "cns-2021-12-03-results/energy-per-value-added",
    "scio-2024-07-05-high-quality/energy-per-value-added",
  ],
};
const lead = (finding: Finding, locale: "en" | "zh" = "en") =>
  findingView(founding, finding, locale)?.lead;

test("what nobody printed is told with how many claims it rests on, and shows its steps", () => {
  expect(lead(FOLLOWS)).toBe(
    "Derived: Energy consumption per unit of industrial value added fell by 1.165 to 1.377 % in 2022 against 2021, from 2 claims (inferred: baseline). No document prints it.",
  );
  expect(lead(FOLLOWS, "zh")).toBe(
    "推导：单位工业增加值能耗2022年较2021年下降1.165%至1.377%，依据2项陈述（推断所得：基期）。没有文件直接给出该数值。",
  );
  expect(findingView(founding, FOLLOWS, "en")).toMatchObject({
    title: "Energy consumption per unit of industrial value added, 2022 against 2021",
    facts: [{ values: [{ to: { noun: "series", id: SERIES } }] }],
    tables: [{ basis: "derived" }],
  });
});

test("changes over plans of different length are told in a year", () => {
  expect(lead(PACE)).toBe(
    "2016–2020: down about 16 %, which is −3.7 to −3.1 % a year; 2021–2022: down 6.8 %, which is −3.5 to −3.4 % a year.",
  );
});

test("a target without a comparable report is not judged", () => {
  const outcome: Finding = {
    id: "co2",
    kind: "outcome",
    target: "cns-2021-12-03-carbon-peak/co2-per-value-added",
  };
  expect(lead(outcome)).toBe(
    "The target was down 18 % or more by 2025; nothing comparable was reported, so it cannot be judged.",
  );
});

test("a target whose last report is of a year before is not judged, and another measure is named beside it", () => {
  const outcome: Finding = {
    id: "co2-per-gdp",
    kind: "outcome",
    target: "laitimes-2021-10-26-carbon-peak-action-plan/co2-per-gdp-2025",
  };
  expect(findingView(dataset, outcome, "en")?.lead).toBe(
    "The target was down 18 % or more by 2025; the last that was reported of the same series comes to −9.35 to −9.25 % (2024 against 2020), and nothing comparable for the deadline itself, so it cannot be judged. To reach it from there would take −9.65 to −9.54 % a year. By another definition, which decides nothing here: National Bureau of Statistics (28 February 2026): down 5.0 %, 2025 against 2024.",
  );
  expect(findingView(dataset, outcome, "zh")?.lead).toBe(
    "目标为到2025年降幅不低于18%；同一序列最近的数据为2024年（较2020年）−9.35%至−9.25%，到期年份没有可比数据，无法判断是否完成。若要完成，此后年均须变化−9.65%至−9.54%。另有不同口径的数据，不能据以判断：国家统计局（2026年2月28日）：2025年（较2024年）下降5.0%。",
  );
});

test("a target that was judged is told with what was reported, and one that is reached early says so", () => {
  const target = "wen-wei-po-2018-09-10-pollution-plan/energy-per-value-added";
  expect(findingView(dataset, { id: "energy", kind: "outcome", target }, "zh")?.lead).toBe(
    "目标为到2020年降幅不低于18%；已公布数据为2020年（较2015年）−16.5%至−15.5%。结论：未完成。按官方方法计算，完成目标的84%至91%。",
  );
  const early = "ksymf-2021-10-24-carbon-opinions/wind-solar-capacity-2030";
  expect(findingView(dataset, { id: "wind", kind: "outcome", target: early }, "en")?.lead).toBe(
    "The target was 1,200 GW or more by 2030; what was reported comes to 1,205.5 to 1,206.5 GW (31 July 2024). Verdict: ahead. The number is reached already.",
  );
});

test("a target that three documents state is counted once, and a draft is no target", () => {
  const { claims } = dataset;
  const some = (part: string) => claims.filter(({ id }) => id.endsWith(part)).map(({ id }) => id);
  const wanted = new Set([
    "reuters-2022-02-07-steel-opinions/ultra-low-emission-share",
    "china-daily-2024-08-09-steel-green-push/target-share",
    "lianhe-zaobao-2025-09-22-steel-growth-plan/ultra-low-emission-share",
    "cctv-2026-01-steel-output-2025/ultra-low-emission-share",
    ...some("steel-opinions-draft/electric-furnace-share"),
  ]);
  const record = { ...dataset, claims: claims.filter(({ id }) => wanted.has(id)) };
  const due: Finding = { id: "2025", kind: "deadline", year: "2025" };
  expect(findingView(record, due, "en")?.lead).toBe(
    "1 target with a number falls due in 2025, set in 3 claims. What was published is enough to judge 1 of them: 1 met.",
  );
});

test("targets that fall due together are counted by where they stand", () => {
  expect(lead({ id: "2025", kind: "deadline", year: "2025" })).toBe(
    "1 target with a number falls due in 2025, set in 1 claim. What was published is enough to judge none of them: 1 cannot be judged. Of those that cannot be judged, nothing of the same series was ever reported for 1.",
  );
});

test("statements of different things are set beside each other with what they differ in", () => {
  const claims = [
    "miit-2022-12-12-carbon-peak/base-station-energy",
    "scio-2024-07-05-high-quality/base-station-energy",
  ];
  expect(lead({ id: "5g", kind: "comparison", claims })).toBe(
    "State Council Information Office (5 July 2024): down more than 20 %, 2023 against 2019; Ministry of Industry and Information Technology (12 December 2022): down 20 %, 2022 against 2019. Both can be true: they speak of different things, and the later one contradicts nothing of the earlier. Boundary: 5G base station sites / Newly built 5G base stations; date: 2023 against 2019 / 2022 against 2019.",
  );
});

test("a question that nothing answers is no finding", () => {
  expect(findingRow(founding, { id: "none", kind: "deadline", year: "1999" }, "en")).toBeNull();
});
