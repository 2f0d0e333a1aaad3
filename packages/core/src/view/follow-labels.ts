import type { FollowAnswer, FollowRelation } from "../schema/followed.ts";
import type { Bilingual } from "../schema/text.ts";
import type { Tone } from "./model.ts";

type Labels<K extends string> = Readonly<Record<K, Bilingual>>;
const label = (en: string, zh: string): Bilingual => ({ en, zh });

/** What followed, in a word or two. */
export const FOLLOW_ANSWER_LABELS: Labels<FollowAnswer> = {
  reported: label("results reported", "已公布结果"),
  done: label("said to be done", "称已完成"),
  "under-way": label("said to be under way", "称在推进"),
  "plan-only": label("a plan, and no report", "仅有规划文件"),
  "nothing-reported": label("nothing reported", "未见后续"),
};

/** How an answer may be coloured: a result is news, silence a warning, a word in between neither. */
export const FOLLOW_TONES: Readonly<Record<FollowAnswer, Tone>> = {
  reported: "good",
  done: "good",
  "under-way": "neutral",
  "plan-only": "neutral",
  "nothing-reported": "warning",
};

/** What a step is to the promise. */
export const RELATION_LABELS: Labels<FollowRelation> = {
  promised: label("promised", "提出"),
  "promised-before": label("promised before", "此前提出"),
  "reported-with": label("reported with it", "同一文件公布"),
  repeated: label("promised again", "再次提出"),
  "plan-prepared": label("plan in preparation", "规划编制"),
  "plan-issued": label("plan issued", "规划发布"),
  "target-set": label("target set", "设定目标"),
  "under-way": label("said to be under way", "称在推进"),
  done: label("said to be done", "称已完成"),
  reported: label("result reported", "公布结果"),
};

/** The headings of tables, and of their columns. */
export const FOLLOW_HEADINGS = {
  followed: label("What followed", "后续进展"),
  before: label("Where the promise comes from", "此前如何提出"),
  wide: label("Also said, and not of this alone", "相关但并非专指此项的表述"),
  chain: label("From promise to report", "从提出到落实"),
  mechanisms: label("Through its mechanisms", "经由所含机制"),
  plans: label("Plans that it carries", "所支撑的规划"),
  when: label("When", "时间"),
  what: label("What", "进展"),
  statement: label("Said", "内容"),
  through: label("Through", "关联"),
} satisfies Record<string, Bilingual>;

/** What a reader must know of what does not decide the answer. */
export const WIDE_NOTE: Bilingual = {
  en: "Linked by a plan that holds much else, or of a wider sector, another place or definition, or of a time that the source leaves open. It does not decide the answer.",
  zh: "仅经由涵盖广泛的规划关联，或行业范围更宽，或地区、定义不同，或原文未注明时间，故不作为判断依据。",
};
