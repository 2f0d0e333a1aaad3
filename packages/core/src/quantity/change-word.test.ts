import { expect, test } from "vitest";
import { CHANGE_WORDS, changeIn } from "./change-word.ts";

test.each([
  ["单位增加值能耗降低18%", "down", "change"],
  ["单位增加值能耗下降了6.8%", "down", "change"],
  ["平均综合能耗降至0.8", "down", "level"],
  ["煤炭占比降低到56%", "down", "level"],
  ["煤炭占比下降至56%", "down", "level"],
  ["可再生能源占比提高到50%", "up", "level"],
  ["可再生能源占比提高5个百分点", "up", "change"],
  ["产量增至288.7", "up", "level"],
  ["产量增长1.2倍", "up", "change"],
  ["Energy use fell by 6.8 %", "down", "change"],
  ["Energy use fell 6.8 %", "down", "change"],
  ["The share of coal fell to 56 %", "down", "level"],
  ["The share rose to 50 %", "up", "level"],
])("%s goes %s and states a %s", (phrase, direction, states) => {
  expect(changeIn(phrase)).toMatchObject({ direction, states });
});

test("a phrase without a verb of change says nothing of one", () => {
  expect(changeIn("绿色工厂2783家")).toBeNull();
});

test("every spelling belongs to one row", () => {
  for (const row of CHANGE_WORDS) {
    for (const spelling of [...row.spellings.en, ...row.spellings.zh])
      expect(changeIn(`${spelling} 20`), spelling).toBe(row);
  }
});
