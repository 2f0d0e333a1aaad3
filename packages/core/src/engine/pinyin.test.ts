import * as opencc from "opencc-js/cn2t";
import { pinyin } from "pinyin-pro";
import { expect, test } from "vitest";
import { han } from "../../generated/han.js";
import { dataset } from "../data.ts";
import { hanOf } from "../extract/han.ts";
import { createSearch } from "../search.ts";
import { createPinyin as createPinyinOf } from "./pinyin.ts";
import { entriesOf } from "./search-entry.ts";

const createPinyin = (names: readonly string[]) => createPinyinOf(names, hanOf(han).readingsOf);
const search = createSearch(dataset);
const found = (query: string) =>
  search(query, { limit: 10_000 }).map(({ noun, id }) => `${noun}/${id}`);
const read = createPinyin(["绿色工厂", "新建5G基站", "钢铁"]);

test.each([
  ["lvsegongchang", ["绿色工厂"], true],
  ["lvsegongch", ["绿色工厂"], true],
  ["lvse", ["绿色"], false],
  ["gongchang", ["工厂"], false],
  ["lsgc", ["绿色工厂"], false],
  ["xinjian5gjizhan", ["新建5G基站"], true],
  ["gt", ["钢铁"], false],
  ["ls", [], false],
  ["se", ["色"], false],
  ["steel", [], false],
  ["绿色", [], false],
  ["2", [], false],
])("%s can stand for %j in these names", (word, stretches, whole) => {
  expect(read(word)).toEqual({ stretches, whole });
});

test("ü may be typed as v, as ü with or without its tone, and as passports have it", () => {
  for (const word of ["lvse", "lüse", "LǛSÈ", "lyuse"])
    expect(read(word).stretches).toEqual(["绿色"]);
  expect(createPinyin(["节能监察人员"])("jienengjiancharenyuan").whole).toBe(true);
});

test.each(["lvsegongchang", "lüsègōngchǎng", "LvSeGongChang", "lsgc", "綠色工廠", "绿色工厂"])(
  "%s finds green factories: the mechanism, the indicator and what is said of them",
  (query) => {
    const all = found(query);
    expect(all).toContain("mechanisms/green-factories");
    expect(all).toContain("indicators/green-factories");
    expect(all).toContain("claims/miit-2022-12-12-carbon-peak/green-factories");
  },
);

test.each([
  ["gang tie", "gangtie"],
  ["lv se gong chang", "lvsegongchang"],
  ["lǜsè gōngchǎng", "lvsegongchang"],
  ["neng hao", "nenghao"],
])("%s finds whatever %s finds", (spaced, joined) => {
  const all = new Set(found(spaced));
  expect(found(joined).length).toBeGreaterThan(3);
  expect(found(joined).filter((key) => !all.has(key))).toEqual([]);
});

test("words that spell no Chinese together are searched for as they are", () => {
  const [all, energy] = [found("energy use"), new Set(found("energy"))];
  expect(all.length).toBeGreaterThan(3);
  expect(all.filter((key) => !energy.has(key))).toEqual([]);
});

test("a character of two readings is found by both: 重庆 is chongqing, 重点 zhongdian", () => {
  expect(createPinyin(["重庆市"])("chongqingshi").whole).toBe(true);
  expect(createPinyin(["重点行业"])("zhongdianhangye").whole).toBe(true);
});

test("a word of the record keeps its meaning: what gas finds has gas in it", () => {
  const words = new Map(
    entriesOf(dataset).map(({ noun, id, names, text }) => [
      `${noun}/${id}`,
      `${id} ${names} ${text}`,
    ]),
  );
  for (const word of ["gas", "can", "energy"]) {
    expect(found(word).length).toBeGreaterThan(3);
    for (const hit of found(word))
      expect([hit, words.get(hit)?.toLowerCase()]).toEqual([hit, expect.stringContaining(word)]);
  }
});

/** The records with a Chinese name; some publishers have none. */
const named = [
  ...(["indicators", "plans", "mechanisms", "sectors", "actors"] as const).flatMap((noun) =>
    dataset[noun].map(({ id, name }) => ({ key: `${noun}/${id}`, zh: name.zh })),
  ),
  ...dataset.documents.map(({ id, title }) => ({ key: `documents/${id}`, zh: title.zh })),
].filter(({ zh }) => /\p{Script=Han}/u.test(zh));
const TYPED = /\p{Script=Han}|[\p{Script=Latin}\p{N}]/gu;
/** A name as one types it: a syllable for each character, letters and digits as they are. */
const syllablesOf = (zh: string) =>
  pinyin((zh.match(TYPED) ?? []).join(""), { type: "array", toneType: "none", v: true });

test("every Chinese name of the record is found by its pinyin", () => {
  const lost = named.filter(({ key, zh }) => !found(syllablesOf(zh).join("")).includes(key));
  expect(lost.map(({ zh }) => zh)).toEqual([]);
});

test("and by its initials, where it has three characters or more", () => {
  const lost = named.filter(({ key, zh }) => {
    const initials = syllablesOf(zh).map((syllable) => syllable[0] ?? "");
    if (initials.length < 3 || !/^[a-z]/i.test(initials[0] ?? "")) return false;
    return !found(initials.join("")).includes(key);
  });
  expect(lost.map(({ zh }) => zh)).toEqual([]);
});

test("and in the traditional characters of Taiwan and Hong Kong", () => {
  for (const to of ["tw", "hk"] as const) {
    const convert = opencc.Converter({ from: "cn", to });
    const lost = named.filter(({ key, zh }) => !found(convert(zh)).includes(key));
    expect(lost.map(({ zh }) => [zh, convert(zh)])).toEqual([]);
  }
});
