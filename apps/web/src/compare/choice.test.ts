import { expect, test } from "vitest";
import { matching } from "./choice.ts";

const choices = [
  { id: "steel", name: "Crude steel output · Iron and steel", base: "t" },
  { id: "grid", name: "电网排放因子 · 河北", base: "kgCO2/kWh" },
];
const idsOf = (query: string) => matching(choices, query).map(({ id }) => id);

test("a series is found by any of its words, in any order and case", () => {
  expect(idsOf("STEEL crude")).toEqual(["steel"]);
  expect(idsOf("河北，电网")).toEqual(["grid"]);
  expect(idsOf("steel cement")).toEqual([]);
  expect(idsOf("  ")).toEqual(["steel", "grid"]);
});
