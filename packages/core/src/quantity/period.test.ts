import { expect, test } from "vitest";
import { parsePeriod } from "./period.ts";

test.each([
  ["2021", { start: "2021-01-01", end: "2021-12-31", kind: "year" }],
  ["2016/2020", { start: "2016-01-01", end: "2020-12-31", kind: "years" }],
  ["2022-01/2022-07", { start: "2022-01-01", end: "2022-07-31", kind: "months" }],
  ["2022-09", { start: "2022-09-01", end: "2022-09-30", kind: "month" }],
  ["2024-02", { start: "2024-02-01", end: "2024-02-29", kind: "month" }],
  ["2023-12-31", { start: "2023-12-31", end: "2023-12-31", kind: "date" }],
])("%j spans whole days, ends inclusive", (text, span) => {
  expect(parsePeriod(text)).toEqual(span);
});

test.each([
  "",
  "21",
  "2020/2016",
  "2020/2020",
  "2021/2022-06",
  "2021-13",
  "2021-02-30",
  "2023-02-29",
  "2016/2018/2020",
  "H1 2022",
])("%j is not a period", (text) => {
  expect(parsePeriod(text)).toBeNull();
});
