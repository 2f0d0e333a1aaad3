import { expect, test } from "vitest";
import { sentenceOf } from "../scene/sentence.ts";
import { pathChart, pathValue } from "./path-chart.ts";

const path = [
  { year: 2022, lower: "3", upper: "3" },
  { year: 2023, lower: "2.449489742", upper: "2.449489743" },
];

test("a path is drawn year by year, and all of it is assumed", () => {
  const { data } = pathChart(path, "en");
  expect(data.map(({ when, value, label, basis }) => [when, value, label, basis])).toEqual([
    ["2022", "3", "3", "assumed"],
    ["2023", "2.44949", "2.449", "assumed"],
  ]);
  expect(data.map(({ from, until }) => until - from)).toEqual([364, 364]);
});

test("its sentence says where it begins and ends, in the language of the page", () => {
  expect(sentenceOf(pathChart(path, "zh"))).toBe("由2022年3到2023年2.44949；路径数值（假定）2个。");
});

test("a value that was rounded outward is shown as what lies between its ends", () => {
  expect(pathValue({ year: 2023, lower: "2.449489742", upper: "2.449489743" })).toBe(2.44949);
});
