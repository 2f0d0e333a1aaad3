import { dataset } from "@peakline/core/data";
import { claimValue, LOCALES } from "@peakline/core/view";
import { expect, test } from "vitest";
import { figureParts } from "./figure.tsx";

test("a value is taken apart into lead, number and unit", () => {
  expect(figureParts("down about 16 %")).toEqual({ lead: "down about ", number: "16", unit: " %" });
  expect(figureParts("more than 5.5 million")).toEqual({
    lead: "more than ",
    number: "5.5",
    unit: " million",
  });
  expect(figureParts("约7.5万亿元")).toEqual({ lead: "约", number: "7.5", unit: "万亿元" });
});

test("a status, and a Chinese rank, stay whole", () => {
  expect(figureParts("basically withdrawn").number).toBe("basically withdrawn");
  expect(figureParts("第1位").number).toBe("第1位");
});

test("joined again, the parts are the value, for every claim in both languages", () => {
  for (const locale of LOCALES) {
    for (const claim of dataset.claims) {
      const value = claimValue(dataset, claim, locale);
      const { lead, number, unit } = figureParts(value);
      expect(lead + number + unit).toBe(value);
    }
  }
});
