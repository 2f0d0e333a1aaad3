import { expect, test } from "vitest";
import { compareQuery, readCompare, toggled } from "./state.ts";

test("a comparison is read from its address, repeated or with commas, each once", () => {
  expect(readCompare("?series=a,b&series=b&periods=2020,2021/2025&vintages=all")).toEqual({
    series: ["a", "b"],
    periods: ["2020", "2021/2025"],
    vintages: true,
  });
  expect(readCompare("?q=steel&vintages=1")).toEqual({ series: [], periods: [], vintages: false });
});

test("its address is what the API reads, and none at all where no series is chosen", () => {
  const two = { series: ["a.b.-", "c"], periods: ["2021/2025", "2026"], vintages: false };
  expect(compareQuery(two)).toBe("?series=a.b.-,c&periods=2021/2025,2026");
  expect(compareQuery({ ...two, periods: [], vintages: true })).toBe(
    "?series=a.b.-,c&vintages=all",
  );
  expect(compareQuery({ ...two, series: [] })).toBe("");
});

test.each(["a&b", "中文", "a b", "50%"])("a value like %s comes back the same", (value) => {
  const state = { series: [value, "x"], periods: ["2021/2025"], vintages: true };
  expect(readCompare(compareQuery(state))).toEqual(state);
});

test("a chosen value is taken away, another stands behind", () => {
  expect(toggled(["a", "b"], "a")).toEqual(["b"]);
  expect(toggled(["a"], "b")).toEqual(["a", "b"]);
});
