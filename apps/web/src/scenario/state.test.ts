import { expect, test } from "vitest";
import { type Draft, EMPTY, type Lab, labQuery, readLab } from "./state.ts";

const level: Draft = { ...EMPTY, series: "steel.-", period: "2021", printed: "1,010", unit: "Mt" };
const change: Draft = {
  ...EMPTY,
  series: "energy.-",
  period: "2021/2025",
  printed: "13.5",
  unit: "percent",
  baseline: "2020",
  direction: "down",
  qualifier: "at-least",
  modality: "target",
};

test("an address is short: what is left out is what it would be anyway", () => {
  expect(labQuery({ hypotheses: [level], path: null })).toBe("?h=steel.-~2021~1,010~Mt");
  expect(labQuery({ hypotheses: [change], path: null })).toBe(
    "?h=energy.-~2021/2025~13.5~percent~2020~down~at-least~target",
  );
  expect(labQuery({ hypotheses: [], path: null })).toBe("");
});

test("a path stands in it by its ends, or by its values from the first year", () => {
  const rate = { shape: "constant-rate", fromYear: "2022", fromValue: "0.5366" } as const;
  expect(labQuery({ hypotheses: [], path: { ...rate, toYear: "2030", toValue: "0.3" } })).toBe(
    "?path=constant-rate~2022~0.5366~2030~0.3",
  );
  expect(
    labQuery({ hypotheses: [], path: { shape: "own", fromYear: "2022", values: ["3", "2"] } }),
  ).toBe("?path=own~2022~3,2");
});

test.each<Lab>([
  { hypotheses: [level, change], path: null },
  { hypotheses: [{ ...EMPTY, unit: "10k t", printed: "1&2=3" }], path: null },
  { hypotheses: [EMPTY], path: { shape: "own", fromYear: "2022", values: ["1", "", "3"] } },
  {
    hypotheses: [],
    path: { shape: "straight-line", fromYear: "2020", fromValue: "", toYear: "", toValue: "1" },
  },
])("a scenario comes back the same from its address: %j", (lab) => {
  expect(readLab(labQuery(lab))).toEqual(lab);
});

test("what is no scenario is left out", () => {
  expect(readLab("?path=zigzag~2020&q=1")).toEqual({ hypotheses: [], path: null });
});
