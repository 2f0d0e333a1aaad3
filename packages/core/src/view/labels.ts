import type * as z from "zod";
import type { Noun } from "../engine/filter.ts";
import type { Actor } from "../schema/actor.ts";
import type { Claim } from "../schema/claim.ts";
import type { Commitment } from "../schema/commitment.ts";
import type { Document, ExclusionReason, Paragraph } from "../schema/document.ts";
import type { Indicator } from "../schema/indicator.ts";
import type { Mechanism } from "../schema/mechanism.ts";
import type { Plan, PlanEvent } from "../schema/plan.ts";
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
    "发布会、文章、规划与统计公报。取得全文的文件，其中每个数字都有着落。",
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
export const NO_HEDGE: Bilingual = label("none printed", "原文未加");

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

export const COMMITMENT_STATUS_LABELS: Labels<Commitment["status"]> = {
  announced: label("Announced", "已提出"),
  "under-way": label("Under way", "推进中"),
  done: label("Reported done", "称已完成"),
};

export const ACTION_LABELS: Labels<Commitment["action"]> = {
  promote: label("Promote", "推动"),
  formulate: label("Formulate", "制定"),
  issue: label("Issue", "印发"),
  implement: label("Implement", "实施"),
  accelerate: label("Accelerate", "加快"),
  build: label("Build", "建设"),
  develop: label("Develop", "发展"),
  strengthen: label("Strengthen", "加强"),
  improve: label("Improve", "完善"),
  increase: label("Increase", "提升"),
  reduce: label("Reduce", "减少"),
  curb: label("Curb", "遏制"),
  "close-down": label("Close down", "淘汰"),
  support: label("Support", "支持"),
  cultivate: label("Cultivate", "培育"),
  encourage: label("Encourage", "鼓励"),
  explore: label("Explore", "探索"),
  regulate: label("Regulate", "规范"),
  supervise: label("Supervise", "监督检查"),
  select: label("Select", "遴选"),
  cooperate: label("Cooperate", "合作"),
  clarify: label("Clarify", "明确"),
};

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

export const PLAN_KIND_LABELS: Labels<Plan["kind"]> = {
  "five-year-plan": label("Five-year plan", "五年规划"),
  "action-plan": label("Action plan", "行动计划"),
  "implementation-plan": label("Implementation plan", "实施方案"),
  "guiding-opinion": label("Guiding opinion", "指导意见"),
  "administrative-measure": label("Administrative measure", "管理办法"),
  "standard-conditions": label("Standard conditions", "规范条件"),
  catalogue: label("Catalogue", "目录"),
  roadmap: label("Roadmap", "路线图"),
  strategy: label("Strategy", "战略"),
  standard: label("Standard", "标准"),
  "nationally-determined-contribution": label("Nationally determined contribution", "国家自主贡献"),
};

export const PLAN_STATE_LABELS: Labels<z.infer<typeof PlanEvent>["state"]> = {
  announced: label("announced", "已提出"),
  drafting: label("being drafted", "编制中"),
  compiled: label("compiled", "已编制"),
  issued: label("issued", "已发布"),
  revised: label("revised", "已修订"),
  "under-way": label("being implemented", "实施中"),
  completed: label("completed", "已完成"),
};

export const PLAN_PART_LABELS: Labels<Plan["parts"][number]["kind"]> = {
  transformation: label("Transformation", "转型"),
  system: label("System", "体系"),
  project: label("Project", "工程"),
  measure: label("Measure", "措施"),
  task: label("Task", "任务"),
};

export const MECHANISM_KIND_LABELS: Labels<Mechanism["kind"]> = {
  regulation: label("Regulation", "监管"),
  supervision: label("Supervision", "监督检查"),
  service: label("Service", "服务"),
  recognition: label("Recognition", "示范认定"),
  standard: label("Standard", "标准"),
  certification: label("Certification", "认证"),
  information: label("Information", "信息"),
  finance: label("Finance", "财政金融"),
  infrastructure: label("Infrastructure", "基础设施"),
  market: label("Market", "市场"),
};

export const ROLE_LABELS: Labels<Mechanism["actors"][number]["role"]> = {
  runs: label("runs it", "组织实施"),
  supports: label("supports it", "支持"),
  "takes-part": label("takes part", "参与"),
  "is-bound": label("is bound by it", "受其约束"),
};

export const ACTOR_KIND_LABELS: Labels<Actor["kind"]> = {
  person: label("Person", "个人"),
  ministry: label("Ministry", "部委"),
  agency: label("Agency", "机构"),
  "party-body": label("Party body", "党的机构"),
  media: label("Media", "媒体"),
  company: label("Company", "企业"),
  association: label("Association", "协会"),
  group: label("Group", "合称"),
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

/** The labels of a record's fields, and the names of its filters. */
export const FIELD_LABELS = {
  document: label("Document", "文件"),
  indicator: label("Indicator", "指标"),
  definition: label("Definition", "定义"),
  boundary: label("Boundary", "口径"),
  sector: label("Sector", "行业"),
  product: label("Product", "产品"),
  place: label("Place", "地区"),
  priceBasis: label("Price basis", "价格口径"),
  modality: label("Kind", "性质"),
  measure: label("Measure", "数值类型"),
  standing: label("Standing", "资料性质"),
  speaker: label("Speaker", "发言人"),
  period: label("Period", "时期"),
  baseline: label("Baseline", "基期"),
  unit: label("Unit", "单位"),
  qualifier: label("Qualifier", "限定词"),
  direction: label("Direction", "方向"),
  status: label("Status", "状态"),
  printed: label("Printed", "原文数字"),
  interval: label("Allowed values", "允许取值"),
  normalized: label("In base units", "换算为基本单位"),
  tracking: label("Where it stands", "进展"),
  threshold: label("Demands", "达标条件"),
  anchor: label("Place in the source", "原文位置"),
  verified: label("Anchor", "原文校验"),
  reviewed: label("Review", "复核"),
  authority: label("Authority", "文本性质"),
  verdict: label("Verdict", "结论"),
  known: label("Known so far", "目前已知"),
  evidence: label("Of when", "所属时期"),
  rests: label("Rests on", "所依陈述"),
  elapsed: label("Time passed", "时间进度"),
  official: label("Progress, official measure", "完成进度（官方口径）"),
  linear: label("Progress, straight line", "完成进度（线性）"),
  rho: label("Progress against time", "进度对比"),
  required: label("Needed per year from here", "今后年均所需"),
  pace: label("Pace so far per year", "迄今年均变化"),
  deadline: label("By", "期限"),
  from: label("From", "起点"),
  claim: label("Claim", "陈述"),
  series: label("Series", "序列"),
  stated: label("Stated", "陈述值"),
  implied: label("The other claims imply", "其他陈述推得"),
  difference: label("Difference of the middles", "中值之差"),
  tolerance: label("Tolerance, from the printed digits", "容差（由所印数字得出）"),
  differs: label("They differ in", "相异之处"),
  follows: label("Would imply", "由此得出"),
  reading: label("Reading", "解读"),
  vintage: label("Vintage", "数据版次"),
  publisher: label("Publisher", "发布者"),
  published: label("Date published", "发布日期"),
  spoken: label("Date spoken", "发言日期"),
  language: label("Language", "语言"),
  coverage: label("Number coverage", "数字覆盖率"),
  address: label("Address", "地址"),
  original: label("Original", "原文"),
  text: label("Text", "文本"),
  theme: label("Theme", "主题"),
  plan: label("Plan", "规划政策"),
  mechanism: label("Mechanism", "机制"),
  actor: label("Actor", "主体"),
  action: label("Action", "行动"),
  aggregation: label("Over time", "时间加总"),
  desired: label("Direction", "方向"),
  kind: label("Kind", "类别"),
  issuer: label("Issued by", "发布机构"),
  issued: label("Issued", "公布日期"),
  inForce: label("Applies from", "施行日期"),
  number: label("Official number", "文号或标准号"),
  since: label("Since", "起始"),
  constraint: label("Stated constraints", "来源所述制约"),
  parent: label("Part of", "隶属"),
  role: label("Office", "职务"),
  scopes: label("Scopes", "限定对象"),
  reference: label("Reference", "出处"),
  otherName: label("In Chinese", "英文名"),
  history: label("States over time", "进展历程"),
  parts: label("Contains", "内容"),
  related: label("Works with", "相关机制"),
  result: label("Would show in", "成效指标"),
  followed: label("What followed", "后续进展"),
  commitment: label("Commitment", "举措"),
} as const;

/** A field of a record, by its name in FIELD_LABELS. */
export type Field = keyof typeof FIELD_LABELS;
