import { expect, test } from "vitest";
import { formatDate, formatPeriod, onDate, periodInSentence } from "./period.ts";

test.each([
  ["2021", "2021", "2021年"],
  ["2016/2020", "2016–2020", "2016—2020年"],
  ["2022-01/2022-06", "first half of 2022", "2022年上半年"],
  ["2022-07/2022-12", "second half of 2022", "2022年下半年"],
  ["2019-01/2019-03", "first quarter of 2019", "2019年一季度"],
  ["2024-01/2024-09", "first three quarters of 2024", "2024年前三季度"],
  ["2022-01/2022-07", "January to July 2022", "2022年1—7月"],
  ["2021-11/2022-02", "November 2021 to February 2022", "2021年11月至2022年2月"],
  ["2022-09", "September 2022", "2022年9月"],
  ["2020-12-31", "end of 2020", "2020年底"],
  ["2022-12-12", "12 December 2022", "2022年12月12日"],
])("%s is read as an editor prints it", (period, en, zh) => {
  expect([formatPeriod(period, "en"), formatPeriod(period, "zh")]).toEqual([en, zh]);
});

test("a time that the source leaves open keeps its words", () => {
  const text = { en: "for many years", zh: "连续多年" };
  expect(formatPeriod({ text }, "zh")).toBe("连续多年");
});

test.each([
  ["2022-02", "February 2022", "2022年2月"],
  ["2018", "2018", "2018年"],
])("a date of which only %s is known is printed as far as it is known", (text, en, zh) => {
  expect([formatDate(text, "en"), formatDate(text, "zh")]).toEqual([en, zh]);
});

test("a date of publication on 31 December is that day, not the end of the year", () => {
  expect(formatDate("2020-12-31", "en")).toBe("31 December 2020");
});

test.each([
  ["2020-12-31", "the end of 2020", "2020年底"],
  ["2022-01/2022-06", "the first half of 2022", "2022年上半年"],
  ["2021", "2021", "2021年"],
  ["2020-01-10", "10 January 2020", "2020年1月10日"],
])("inside a sentence %s takes an article where English asks for one", (period, en, zh) => {
  expect([periodInSentence(period, "en"), periodInSentence(period, "zh")]).toEqual([en, zh]);
});

test.each([
  ["2021-12-03", "on 3 December 2021", "2021年12月3日"],
  ["2021-12", "in December 2021", "2021年12月"],
])("what happened at %s happened on a day or in a month", (date, en, zh) => {
  expect([onDate(date, "en"), onDate(date, "zh")]).toEqual([en, zh]);
});
