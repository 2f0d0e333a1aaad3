import type * as z from "zod";
import type { Noun } from "../engine/filter.ts";
import type { Claim } from "../schema/claim.ts";
import type { Document, ExclusionReason, Paragraph } from "../schema/document.ts";
import type { Indicator } from "../schema/indicator.ts";
import type { TargetStanding } from "../schema/target-standing.ts";
import type { Bilingual } from "../schema/text.ts";

type Labels<K extends string> = Readonly<Record<K, Bilingual>>;
const label = (en: string, zh: string): Bilingual => ({ en, zh });

/** The nouns in the plural, as headings and menus show them. */
export const NOUN_LABELS: Labels<Noun> = {
  documents: label("Documents", "文件"),
  claims: label("Claims", "陈述"),
  commitments: label("Commitments", "举措"),
  indicators: label("Indicators", "指标"),
  plans: label("Plans", "规划政策"),
  mechanisms: label("Mechanisms", "机制"),
  sectors: label("Sectors", "行业"),
  actors: label("Actors", "主体"),
};

/** One record of a noun. */
export const NOUN_LABEL: Labels<Noun> = {
  documents: label("Document", "文件"),
  claims: label("Claim", "陈述"),
  commitments: label("Commitment", "举措"),
  indicators: label("Indicator", "指标"),
  plans: label("Plan", "规划政策"),
  mechanisms: label("Mechanism", "机制"),
  sectors: label("Sector", "行业"),
  actors: label("Actor", "主体"),
};

/** What each noun is, in a sentence for people who meet it first. */
export const NOUN_EXPLANATIONS: Labels<Noun> = {
  documents: label(
    "Briefings, articles, plans and statistics. Where the text was at hand, every number in it is accounted for.",
    "发布会、文章、规划与统计公报。取得全文的文件，其中每个数字都有交代。",
  ),
  claims: label(
    "One statement by one document about one indicator, with every value it allows.",
    "一份文件关于一个指标的一项陈述，附其允许的全部取值。",
  ),
  commitments: label(
    "What a document says will be, is being or was done, without a number.",
    "文件所说将要、正在或已经做的事，不含数值。",
  ),
  indicators: label(
    "What is measured, in which unit, under which definition.",
    "衡量什么、用什么单位、按什么定义。",
  ),
  plans: label(
    "Plans and policies, what they contain and how they came about.",
    "规划与政策：内容与形成过程。",
  ),
  mechanisms: label("The standing ways in which policy acts.", "政策发挥作用的常设机制。"),
  sectors: label(
    "The branches of industry that claims and commitments speak of.",
    "陈述与举措所涉及的行业。",
  ),
  actors: label("Who speaks, publishes, plans and acts.", "谁在发言、发布、规划和行动。"),
};

/** Whether a claim reports, sets a goal or expects. */
export const MODALITY_LABELS: Labels<Claim["modality"]> = {
  actual: label("Reported", "实际"),
  target: label("Target", "目标"),
  forecast: label("Forecast", "预测"),
};

/** Where a target stands. */
export const CLASS_LABELS: Labels<TargetStanding["classes"][number]> = {
  behind: label("behind", "落后"),
  "on-track": label("on track", "进度正常"),
  ahead: label("ahead", "超前"),
  met: label("met", "已完成"),
  missed: label("missed", "未完成"),
};

/** In the place of a hedge where the source prints none. */
export const NO_HEDGE: Bilingual = label("none printed", "原文未用");

export const MEASURE_LABELS: Labels<Claim["measure"]> = {
  level: label("Level", "水平"),
  change: label("Change", "变化"),
  rank: label("Rank", "位次"),
  status: label("Status", "状态"),
};

export const STANDING_LABELS: Labels<Claim["standing"]> = {
  primary: label("Primary", "一手"),
  secondary: label("Secondary", "转引"),
  draft: label("Draft", "征求意见稿"),
  implausible: label("Implausible", "存疑"),
};

/** Of a claim whose wording can be read in several ways. */
export const AMBIGUOUS: Bilingual = label("Ambiguous", "有歧义");

export const REVIEW_LABELS: Labels<Claim["reviewed"]> = {
  entered: label("Entered", "已录入"),
  audited: label("Audited against the source", "已对照原文复核"),
};

export const PRICE_BASIS_LABELS: Labels<NonNullable<Claim["priceBasis"]>> = {
  current: label("Current prices", "当年价格"),
  comparable: label("Comparable prices", "可比价格"),
};

/** What kind of text a document is. */
export const AUTHORITY_LABELS: Labels<Document["authority"]> = {
  "official-text": label("Official text", "官方原文"),
  "official-translation": label("Official translation", "官方译文"),
  "machine-translation": label("Machine translation", "机器译文"),
  press: label("Press", "媒体报道"),
};

export const PARAGRAPH_LABELS: Labels<Paragraph["kind"]> = {
  heading: label("Heading", "标题"),
  question: label("Question", "提问"),
  statement: label("Statement", "正文"),
  furniture: label("Page furniture", "页面元素"),
};

export const EXCLUSION_LABELS: Labels<z.infer<typeof ExclusionReason>> = {
  date: label("date", "日期"),
  period: label("period", "时期"),
  "plan-name": label("name of a plan", "规划名称"),
  "meeting-name": label("name of a meeting", "会议名称"),
  edition: label("edition", "版本"),
  "product-name": label("name of a product", "产品名称"),
  "list-number": label("number of a list", "序号"),
  "discourse-count": label("count of the talk itself", "行文计数"),
  idiom: label("idiom", "固定用语"),
  "page-furniture": label("page furniture", "页面元素"),
};

export const AGGREGATION_LABELS: Labels<Indicator["aggregation"]> = {
  flow: label("Flow: sums over time", "流量：可按时间累加"),
  stock: label("Stock: holds at an instant", "存量：某一时点的值"),
  ratio: label("Ratio: neither sums nor averages without weights", "比率：无权重不可加总或平均"),
  mean: label("Mean", "平均值"),
  index: label("Index", "指数"),
};

export const LANGUAGE_LABELS: Labels<Document["language"]> = {
  en: label("English", "英文"),
  zh: label("Chinese", "中文"),
  ja: label("Japanese", "日文"),
};

export const DESIRED_LABELS = {
  up: label("Higher is progress", "正向指标"),
  down: label("Lower is progress", "逆向指标"),
};
