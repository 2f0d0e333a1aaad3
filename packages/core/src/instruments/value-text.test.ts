import { expect, test } from "vitest";
import { valueText } from "./value-text.ts";

const same = (text: string) => ({ en: text, zh: text });

test("a value has its unit as each language sets it", () => {
  const text = same("100");
  expect(valueText({ text, unit: { en: "Mt", zh: "百万吨" } })).toEqual({
    en: "100 Mt",
    zh: "100百万吨",
  });
  expect(valueText({ text, unit: same("%") })).toEqual({ en: "100 %", zh: "100%" });
  expect(valueText({ text, unit: same("MJ/kg") })).toEqual(same("100 MJ/kg"));
  expect(valueText({ text: { en: "class 1", zh: "1级" }, unit: null })).toEqual({
    en: "class 1",
    zh: "1级",
  });
});
