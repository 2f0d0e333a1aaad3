import { FILTERS } from "./filter.ts";

/** The names that a query can ask for: every filter of every noun, and the period. */
export const QUERY_NAMES: readonly string[] = [
  ...new Set(Object.values(FILTERS).flatMap((fields) => Object.keys(fields))),
  "period",
];

/** The names in Chinese, as the faces label them, and words that readers type for them. */
export const CHINESE_NAMES: Readonly<Record<string, string>> = {
  文件: "document",
  指标: "indicator",
  统计范围: "boundary",
  口径: "boundary",
  行业: "sector",
  产品: "product",
  地区: "place",
  性质: "modality",
  数值类型: "measure",
  资料性质: "standing",
  发言人: "speaker",
  时期: "period",
  年份: "period",
  状态: "status",
  文本性质: "authority",
  发布者: "publisher",
  语言: "language",
  主题: "theme",
  规划政策: "plan",
  规划: "plan",
  政策: "plan",
  机制: "mechanism",
  主体: "actor",
  行动: "action",
  时间加总: "aggregation",
  类别: "kind",
  发布机构: "issuer",
  隶属: "parent",
  结论: "verdict",
  核对: "verdict",
  后续进展: "followed",
  后续: "followed",
  成效指标: "result",
};

/** The name that was typed, in English or Chinese, in small or capital letters; undefined where there is none. */
export function queryName(typed: string): string | undefined {
  const name = typed.toLowerCase();
  if (QUERY_NAMES.includes(name)) return name;
  return Object.hasOwn(CHINESE_NAMES, typed) ? CHINESE_NAMES[typed] : undefined;
}
