import type { Locale } from "@peakline/core/view";

const en = {
  sources: "Sources",
  paragraph: (number: number) => `paragraph ${number}`,
  basis: { stated: "", inferred: "inferred", assumed: "assumed", derived: "derived" },
  release: (version: string, web: string, api: string) =>
    `Release ${version}. Page: ${web} · JSON: ${api}`,
  more: (left: number, cursor: string) =>
    `${left} ${left === 1 ? "part is" : "parts are"} left: ask again with cursor "${cursor}".`,
  search: "Search",
  scenario: "What if",
  field: { value: "value", period: "period" },
  colon: ": ",
  comma: ", ",
  semicolon: "; ",
  source: (publisher: string, title: string, date: string) => `${publisher}, “${title}”, ${date}.`,
  results: (count: number) => (count === 1 ? "1 result" : `${count} results`),
  nothing: "Nothing fits.",
  steps: "Steps",
  input: "Input",
  required: "required",
  optional: "optional",
  example: "Example",
  choices: "Choices",
};

/** The words of an answer around those of the record. */
export type Words = typeof en;

const zh: Words = {
  sources: "来源",
  paragraph: (number) => `第${number}段`,
  basis: { stated: "", inferred: "推断", assumed: "假设", derived: "推得" },
  release: (version, web, api) => `版本${version}。页面：${web} · JSON：${api}`,
  more: (left, cursor) => `还有${left}项：以 cursor "${cursor}" 再次查询。`,
  search: "搜索",
  scenario: "情景",
  field: { value: "数值", period: "时间" },
  colon: "：",
  comma: "，",
  semicolon: "；",
  source: (publisher, title, date) => `${publisher}：《${title}》，${date}。`,
  results: (count) => `${count}条结果`,
  nothing: "没有符合条件的内容。",
  steps: "步骤",
  input: "输入项",
  required: "必填",
  optional: "选填",
  example: "示例",
  choices: "可选值",
};

/** The words by language. */
export const SAID: Readonly<Record<Locale, Words>> = { en, zh };
