import { describe, expect, test } from "vitest";
import { dataset } from "../data.ts";
import { readStatement } from "../quantity/measure.ts";
import type { Quantity } from "../schema/quantity.ts";
import { formatInterval, formatQuantity, formatThreshold, formatValue } from "./quantity.ts";

const { units } = dataset;

/** A quantity as the record would serve it. */
function quantity(
  printed: string,
  unit: string,
  rest: Partial<{
    qualifier: Quantity["qualifier"];
    change: Quantity["change"];
    direction: "up" | "down";
  }> = {},
): Quantity {
  const { qualifier = "exact", change = null, direction = null } = rest;
  const row = units.find(({ id }) => id === unit);
  const reading = row && readStatement({ printed, qualifier, unit: row, change, direction });
  if (!reading) throw new Error(`no reading of ${printed} ${unit}`);
  return { printed, unit, change, qualifier, ...reading };
}

const fall = (printed: string, qualifier: Quantity["qualifier"] = "exact") =>
  quantity(printed, "percent", { qualifier, change: "relative", direction: "down" });

describe("a quantity in words", () => {
  test.each([
    [fall("6.8"), "down 6.8 %", "下降6.8%"],
    [fall("16", "about"), "down about 16 %", "下降约16%"],
    [fall("20", "over"), "down more than 20 %", "下降超过20%"],
    [fall("13.50"), "down 13.50 %", "下降13.50%"],
    [
      quantity("1.2", "times", { change: "relative", direction: "up" }),
      "up 1.2 times (+120 %)",
      "增长1.2倍（+120%）",
    ],
    [
      quantity("1.2", "fold", { change: "relative", direction: "up" }),
      "to 1.2-fold (+20 %)",
      "增至1.2倍（+20%）",
    ],
    [quantity("32", "Mt", { change: "absolute", direction: "down" }), "down 32 Mt", "减少3200万吨"],
    [quantity("150", "Mt"), "150 Mt", "1.5亿吨"],
    [
      quantity("7.5", "trillion CNY", { qualifier: "about" }),
      "about 7.5 trillion CNY",
      "约7.5万亿元",
    ],
    [quantity("5.5", "million", { qualifier: "over" }), "more than 5.5 million", "超过550万"],
    [quantity("2,783", "count"), "2,783", "2783"],
    [quantity("20,000", "count", { qualifier: "over" }), "more than 20,000", "超过2万"],
    [quantity("123.6", "GW", { qualifier: "about" }), "about 123.6 GW", "约123.6吉瓦"],
    [fall("20", "at-least"), "down at least 20 %", "下降20%以上"],
    [
      quantity("20", "percent/year", { qualifier: "over", change: "relative", direction: "down" }),
      "down more than 20 % a year",
      "年均下降超过20%",
    ],
    [quantity("5000", "count", { qualifier: "at-least" }), "at least 5,000", "不少于5000"],
    [quantity("15", "percent", { qualifier: "at-least" }), "at least 15 %", "不低于15%"],
    [quantity("10,235", "count"), "10,235", "10235"],
    [quantity("1.2", "billion kW", { qualifier: "over" }), "more than 1,200 GW", "超过12亿千瓦"],
    [quantity("4.0", "100 million t"), "400 Mt", "4.0亿吨"],
    [quantity("3.5", "10k", { qualifier: "nearly" }), "nearly 35,000", "近3.5万"],
    [quantity("1.3", "PUE", { qualifier: "up-to" }), "up to 1.3", "不超过1.3"],
    [quantity("first", "rank"), "no. 1", "第1位"],
    [quantity("seven", "year"), "7 years", "7年"],
    [
      quantity("3", "point", { change: "points", direction: "up" }),
      "up 3 percentage points",
      "提高3个百分点",
    ],
  ])("%# keeps its hedge and its direction", (value, en, zh) => {
    expect([formatQuantity(value, units, "en"), formatQuantity(value, units, "zh")]).toEqual([
      en,
      zh,
    ]);
  });
});

describe("the allowed values in words", () => {
  test.each([
    [
      quantity("3.3", "percent/year", { change: "relative", direction: "down" }),
      "−3.35 to −3.25 % a year",
      "年均−3.35%至−3.25%",
    ],
    [
      quantity("2", "10k", { qualifier: "nearly" }),
      "15,000 to 20,000 (excluded)",
      "1.5万至2万（不含）",
    ],
    [quantity("12.06", "100 million kW"), "1,205.5 to 1,206.5 GW", "12.055亿至12.065亿千瓦"],
    [quantity("827,000", "t"), "826,999.5 to 827,000.5 t", "826999.5至827000.5吨"],
    [fall("6.8"), "−6.85 to −6.75 %", "−6.85%至−6.75%"],
    [fall("20", "over"), "below −20 %", "小于−20%"],
    [quantity("5.5", "million", { qualifier: "over" }), "above 5.5 million", "大于550万"],
    [quantity("150", "Mt", { qualifier: "at-least" }), "150 Mt or more", "1.5亿吨及以上"],
    [quantity("90", "percent", { qualifier: "below" }), "0 to 90 % (excluded)", "0%至90%（不含）"],
    [quantity("435", "count"), "exactly 435", "即435"],
    [quantity("first", "rank"), "no. 1", "第1位"],
    [
      quantity("7.5", "trillion CNY", { qualifier: "about" }),
      "7.4 to 7.6 trillion CNY",
      "7.4万亿至7.6万亿元",
    ],
  ])("%# print the unit once and keep open ends open", (value, en, zh) => {
    expect([formatInterval(value, units, "en"), formatInterval(value, units, "zh")]).toEqual([
      en,
      zh,
    ]);
  });
});

test("what a target demands names the side on which it is met", () => {
  const fall = { value: -18, direction: "down", open: false } as const;
  expect(formatThreshold(fall, "percent", units, "en")).toBe("down 18 % or more");
  expect(formatThreshold(fall, "percent", units, "zh")).toBe("降幅不低于18%");
  expect(formatThreshold({ ...fall, open: true }, "percent", units, "en")).toBe(
    "down more than 18 %",
  );
  expect(formatThreshold({ value: 40, direction: "up", open: true }, "percent", units, "zh")).toBe(
    "大于40%",
  );
});

test("what Chinese counts in 亿 English prints in its own unit, with the same digits", () => {
  expect(formatValue(12.06, "100 million kW", units, "en")).toBe("1,206 GW");
  expect(formatValue(42481, "100 million kWh", units, "en")).toBe("4,248.1 TWh");
  expect(formatValue(3.8, "100 million t", units, "en")).toBe("380 Mt");
  expect(formatValue(12.06, "100 million kW", units, "zh")).toBe("12.06亿千瓦");
});
