import type * as z from "zod";
import type { Actor } from "../schema/actor.ts";
import type { Commitment } from "../schema/commitment.ts";
import type { Mechanism } from "../schema/mechanism.ts";
import type { Plan, PlanEvent } from "../schema/plan.ts";
import type { Bilingual } from "../schema/text.ts";

type Labels<K extends string> = Readonly<Record<K, Bilingual>>;
const label = (en: string, zh: string): Bilingual => ({ en, zh });

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
