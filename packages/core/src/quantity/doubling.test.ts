import { expect, test } from "vitest";
import { DOUBLINGS, foldOf } from "./doubling.ts";
import { readStatement } from "./measure.ts";

const fold = { id: "fold", base: "percent", factor: "100", offset: "-1", counted: false };
const changeOf = (word: string) =>
  readStatement({
    printed: foldOf(DOUBLINGS[word] ?? 0),
    qualifier: "exact",
    unit: fold,
    change: "relative",
    direction: "up",
  })?.normalized;

test.each([
  ["翻番", 100],
  ["翻一番", 100],
  ["翻两番", 300],
  ["quadrupled", 300],
])("%s is a change of +%d %%", (word, percent) => {
  expect(changeOf(word)?.value).toBe(percent);
});

test("翻一番 is read as twice the base, rounded: +50 % to +150 %", () => {
  expect(changeOf("翻一番")?.interval).toMatchObject({ lower: 50, upper: 150 });
});
