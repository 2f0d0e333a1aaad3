// The contract is written in English; its sentences in Chinese stand here, found by the English ones. A test holds that
// none is missing, so a sentence that changes there is translated anew.

import { SENTENCES } from "./contract-sentences-zh.ts";

/** What the lists hold, one and many. */
const THINGS: Readonly<Record<string, string>> = {
  document: "文件",
  claim: "陈述",
  commitment: "举措",
  indicator: "指标",
  plan: "规划政策",
  mechanism: "机制",
  sector: "行业",
  actor: "主体",
  serie: "序列",
  series: "序列",
  target: "目标",
  check: "核对",
  finding: "发现",
  promise: "举措后续",
  instrument: "测算工具",
  theme: "主题",
  boundarie: "统计范围",
  place: "地区",
  product: "产品",
  statuse: "状态",
  unit: "单位",
  chain: "链条",
  timeline: "时间线",
  index: "索引",
  rule: "规则",
  conflict: "矛盾",
  change: "变动",
  search: "搜索结果",
};

const thing = (word: string) => {
  const small = word.toLowerCase();
  return THINGS[small] ?? THINGS[small.replace(/s$/, "")];
};

/** Sentences that differ only in what they speak of. */
const PATTERNS: readonly (readonly [RegExp, (name: string) => string])[] = [
  [/^List (\w+)$/, (name) => `列出${name}`],
  [/^Get one (\w+)$/, (name) => `取得一项${name}`],
  [/^A page of (\w+)\.$/, (name) => `一页${name}。`],
  [/^All (\w+) that fit\.$/, (name) => `符合条件的全部${name}。`],
  [/^All (\w+) that fit, as CSV$/, (name) => `符合条件的全部${name}，CSV 格式`],
  [/^All (\w+)\.$/, (name) => `全部${name}。`],
  [/^The closed table of (\w+)$/, (name) => `${name}的封闭名称表`],
  [/^There is no such (\w+)\.$/, (name) => `没有这一${name}。`],
  [/^Id of the (\w+)\.$/, (name) => `${name}的标识。`],
  [/^Id of the (\w+), from \/v1\/\w+\.$/, (name) => `${name}的标识，见其列表。`],
  [/^The (\w+)\.$/, (name) => `该${name}。`],
  [
    /^The (\w+) with this id, as every list of it serves it, and the release it belongs to\.$/,
    (name) => `该标识的${name}，内容与列表相同，附所属版本。`,
  ],
  [
    /^There is no such (\w+), or there was none on that day\.$/,
    (name) => `没有这一${name}，或当日尚无。`,
  ],
  [/^A chart of one (\w+), as SVG$/, (name) => `一项${name}的图，SVG 格式`],
  [
    /^There is no such (\w+), or it has no such chart\.$/,
    (name) => `没有这一${name}，或其没有这幅图。`,
  ],
  ...["CSV", "NDJSON", "Markdown"].flatMap((form): [RegExp, (name: string) => string][] => [
    [new RegExp(`^(\\w+) that fit, as ${form}$`), (name) => `符合条件的${name}，${form} 格式`],
    [new RegExp(`^Get one (\\w+), as ${form}$`), (name) => `取得一项${name}，${form} 格式`],
    [
      new RegExp(`^The closed table of (\\w+), as ${form}$`),
      (name) => `${name}的封闭名称表，${form} 格式`,
    ],
  ]),
  [/^The (\w+) that fit\.$/, (name) => `符合条件的${name}。`],
  [/^Only \w+ of an? (\w+)\.$/, (name) => `只取某一${name}的记录。`],
];

/** The tail of a parameter that takes ids. */
const IDS = /^(.*) Ids of (\/v1\/[a-z]+); several are alternatives\.$/s;
const ALTERNATIVES = /^(.*) (Several values are alternatives\.)$/s;

/** What a table as CSV is, and its columns, whose names are the same in every language. */
const COLUMNS = /^RFC 4180 in UTF-8 .*, new ones only at the end: (.*)\.$/s;
const columnsText = (columns: string) =>
  `RFC 4180，UTF-8 编码，首行为列名，不分页、不截断。列表以“; ”相连，没有平面形式的内容写作 JSON，空值为空字段。各列依次为（新列只加在末尾）：${columns}。`;

function byPattern(text: string): string | undefined {
  for (const [pattern, say] of PATTERNS) {
    const name = thing(pattern.exec(text)?.[1] ?? "");
    if (name !== undefined) return say(name);
  }
  return undefined;
}

/**
 * A text of the contract in Chinese; undefined where there is none.
 * @example inChinese("Who said it. Ids of /v1/actors; several are alternatives.") // "发言者。取值为 /v1/actors 的标识，多个取值满足其一即可。"
 */
export function inChinese(text: string): string | undefined {
  const whole = SENTENCES[text] ?? byPattern(text);
  if (whole !== undefined) return whole;
  const [, columns] = COLUMNS.exec(text) ?? [];
  if (columns !== undefined) return columnsText(columns);
  const [, idText, list] = IDS.exec(text) ?? [];
  const [, codeText] = ALTERNATIVES.exec(text) ?? [];
  const said = idText ?? codeText;
  const start = said === undefined ? undefined : (SENTENCES[said] ?? byPattern(said));
  if (start === undefined) return undefined;
  const ids = list === undefined ? "" : `取值为 ${list} 的标识，`;
  return `${start}${ids}多个取值满足其一即可。`;
}
