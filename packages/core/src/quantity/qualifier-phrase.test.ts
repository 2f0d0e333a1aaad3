import { expect, test } from "vitest";
import { QUALIFIER_IDS, type QualifierId } from "./qualifier.ts";
import { QUALIFIER_SPELLINGS, qualifierIn } from "./qualifier-phrase.ts";

test.each<[string, QualifierId]>([
  ["下降6.8%", "exact"],
  ["超过550万辆", "over"],
  ["500余家", "over"],
  ["1万多个", "over"],
  ["下降20%以上", "at-least"],
  ["不低于18%", "at-least"],
  ["约40%", "about"],
  ["40%左右", "about"],
  ["近1.5亿吨", "nearly"],
  ["达7.5万亿元", "reached"],
  ["不超过3%", "up-to"],
  ["30日以内", "up-to"],
  ["不足90%", "below"],
  ["达到20%以上", "at-least"],
  ["over 20 %", "over"],
  ["more than 10,000", "over"],
  ["at least 18 %", "at-least"],
  ["no less than thirty", "at-least"],
  ["not less than thirty", "at-least"],
  ["nearly 40 %", "nearly"],
  ["About 7.5 trillion yuan", "about"],
  ["up to 3 %", "up-to"],
  ["not exceeding 3 %", "up-to"],
  ["less than 90 %", "below"],
])("%s is hedged as %s", (phrase, qualifier) => {
  expect(qualifierIn(phrase)).toBe(qualifier);
});

test.each([
  ["规模以上工业单位增加值能耗下降6.8%", "a class of enterprises"],
  ["限额以上单位2000家", "a class of enterprises"],
  ["节约20万吨", "to save"],
  ["最近3年", "the last years"],
  ["超低排放改造6.2亿吨", "ultra-low"],
  ["多晶硅产量15万吨", "polysilicon"],
  ["其余3家", "the rest"],
  ["2030年前碳达峰", "the peak"],
  ["a turnover of 20 million", "turnover"],
  ["industrial enterprises above designated size fell 6.8 %", "a class of enterprises"],
])("%s has no hedge: %s", (phrase) => {
  expect(qualifierIn(phrase)).toBe("exact");
});

test("规模以上 takes no hedge away that the number has", () => {
  expect(qualifierIn("规模以上工业增加值能耗下降20%以上")).toBe("at-least");
});

test("two hedges that say different things are left to a person", () => {
  expect(qualifierIn("超过约20%")).toBeNull();
});

test("every hedge is spelt in both languages", () => {
  for (const { en, zh } of Object.values(QUALIFIER_SPELLINGS)) {
    expect(en.length * zh.length).toBeGreaterThan(0);
  }
});

test("no spelling is that of two hedges", () => {
  const spellings = Object.values(QUALIFIER_SPELLINGS).flatMap(({ en, zh }) => [...en, ...zh]);
  const printed = spellings.filter((spelling) => spelling !== "");
  expect(new Set(printed).size).toBe(printed.length);
});

test("every spelling of the table is found beside its number", () => {
  for (const id of QUALIFIER_IDS) {
    const { en, zh } = QUALIFIER_SPELLINGS[id];
    for (const spelling of [...en, ...zh]) {
      expect([`20 ${spelling} 20`, `20${spelling}20`].map(qualifierIn), spelling).toContain(id);
    }
  }
});
