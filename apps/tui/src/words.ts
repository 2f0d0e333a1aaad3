import type { Locale } from "@peakline/core/view";

const en = {
  tagline: "China's industrial green transition as checkable data",
  record: "Record",
  newest: "Newest documents",
  computed: "What is computed from them",
  inferred: "inferred",
  of: (at: number, all: number) => `${at} of ${all}`,
  count: (found: number, all: number) => (found === all ? `${all}` : `${found} of ${all}`),
  filters: "Filters",
  filtered: "filtered by",
  nothing: "Nothing fits these filters.",
  search: "Search",
  searchHint:
    "Type words in English or Chinese: green factories, 能耗, sector:cement period:2021/2025",
  noHits: (query: string) => `Nothing found for “${query}”.`,
  all: "All",
  derived: "What follows",
  assumes: "assumes",
  changes: (count: number) => `What changes: ${count}`,
  contradicts: "It cannot stand beside these claims:",
  keys: "Keys",
  paragraph: "Paragraph",
  paragraphs: "Paragraph by paragraph",
  related: "What hangs on it",
  source: "Source",
  noAddress: "No address is known for this source.",
  opened: (address: string) => `Opened ${address}`,
  more: (count: number) => `${count} more`,
  missing: (id: string) => `There is no record ${id}.`,
  small: "The terminal is too small: 40 columns and 15 rows are needed.",
};

/** The words of the explorer's own frame; the words of the record come from core. */
export type Words = typeof en;

const zh: Words = {
  tagline: "中国工业绿色转型：可核验的数据",
  record: "记录",
  newest: "最新文件",
  computed: "由此计算",
  inferred: "推断",
  of: (at, all) => `${at} / ${all}`,
  count: (found, all) => (found === all ? `${all}` : `${found} / ${all}`),
  filters: "筛选",
  filtered: "筛选",
  nothing: "没有符合条件的记录。",
  search: "搜索",
  searchHint: "输入中文或英文词：能耗、绿色工厂、行业：水泥 时期：2021/2025",
  noHits: (query) => `没有找到“${query}”。`,
  all: "全部",
  derived: "由此推导",
  assumes: "假设",
  changes: (count) => `变化：${count}项`,
  contradicts: "与下列陈述不能同时成立：",
  keys: "按键",
  paragraph: "段落",
  paragraphs: "逐段",
  related: "相关内容",
  source: "来源",
  noAddress: "此来源没有已知地址。",
  opened: (address) => `已打开 ${address}`,
  more: (count) => `另有${count}项`,
  missing: (id) => `没有记录 ${id}。`,
  small: "终端太小：至少需要40列、15行。",
};

/** The explorer's own words in each language. */
export const WORDS: Readonly<Record<Locale, Words>> = { en, zh };
