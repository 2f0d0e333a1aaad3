import { AHEAD_ABOVE, BEHIND_BELOW, type TrackingClass } from "../engine/track/classify.ts";
import type { Rational } from "../quantity/rational.ts";
import type { Verdict } from "../schema/check.ts";
import type { Claim } from "../schema/claim.ts";
import type { Document } from "../schema/document.ts";
import type { Bilingual } from "../schema/text.ts";

type Meanings<K extends string> = Readonly<Record<K, Bilingual>>;
const meaning = (en: string, zh: string): Bilingual => ({ en, zh });

export const MODALITY_MEANINGS: Meanings<Claim["modality"]> = {
  actual: meaning(
    "The document says that it was so, whatever tense a translation uses.",
    "文件所述为已经发生的结果，不论译文用何种时态。",
  ),
  target: meaning(
    "The document sets it as a goal: it binds nobody else, and is never mixed with results.",
    "文件将其定为目标；不与实际结果混同。",
  ),
  forecast: meaning(
    "The document expects it without setting it as a goal.",
    "文件预计将会如此，但未定为目标。",
  ),
};

export const MEASURE_MEANINGS: Meanings<Claim["measure"]> = {
  level: meaning("How much there is, or how many.", "某一时期或时点的数值。"),
  change: meaning("By how much it rose or fell against a baseline.", "相对基期上升或下降的幅度。"),
  rank: meaning("Its place among others.", "在同类中的名次。"),
  status: meaning("A state that is reached, in words.", "以文字表述的状态。"),
};

export const STANDING_MEANINGS: Meanings<Claim["standing"]> = {
  primary: meaning(
    "The document speaks for itself or reports it first hand; only such claims are computed with unless asked.",
    "文件直接表述，或为一手报道。除非另行要求，只有此类陈述参与运算。",
  ),
  secondary: meaning("The document repeats what another one says.", "文件转述其他来源的说法。"),
  draft: meaning(
    "From a draft that was open for comment and may have changed.",
    "出自公开征求意见的稿件，定稿可能不同。",
  ),
  implausible: meaning(
    "Printed so, but hardly meant so: kept, shown, and left out of what is computed.",
    "原文如此，但难以成立；予以保留和显示，不参与运算。",
  ),
};

export const PRICE_BASIS_MEANINGS: Meanings<NonNullable<Claim["priceBasis"]>> = {
  current: meaning(
    "In the prices of the year itself; growth includes the change of prices.",
    "按当年价格计算，增长含价格变动。",
  ),
  comparable: meaning(
    "In the prices of one fixed year, so that growth is real growth.",
    "按某一固定年份的价格计算，扣除价格变动。",
  ),
};

export const VERDICT_MEANINGS: Meanings<Verdict> = {
  consistent: meaning(
    "There are values that satisfy every statement compared.",
    "存在同时满足所比各项陈述的取值。",
  ),
  inconsistent: meaning(
    "No values satisfy all of the statements compared: at least one is wrong, or means something else.",
    "没有取值能同时满足所比各项陈述：至少一项有误，或所指不同。",
  ),
  unchecked: meaning(
    "Nothing was proved either way; the reason is given.",
    "两者均无法证明，并说明原因。",
  ),
};

/** A share of progress in time, as a percentage: 95 for 19/20. */
const percent = ({ numerator, denominator }: Rational) => Number((numerator * 100n) / denominator);
const LOW = percent(BEHIND_BELOW);
const HIGH = percent(AHEAD_ABOVE);

export const CLASS_MEANINGS: Meanings<TrackingClass> = {
  behind: meaning(
    `Progress is below ${LOW} % of the share of time that has passed.`,
    `完成进度低于时间进度的${LOW}%。`,
  ),
  "on-track": meaning(
    `Progress is ${LOW} to ${HIGH} % of the share of time that has passed.`,
    `完成进度为时间进度的${LOW}%至${HIGH}%。`,
  ),
  ahead: meaning(
    `Progress is above ${HIGH} % of the share of time that has passed.`,
    `完成进度高于时间进度的${HIGH}%。`,
  ),
  met: meaning(
    "By the deadline, every value that the result allows meets the target.",
    "到期时，结果允许的全部取值均达标。",
  ),
  missed: meaning(
    "By the deadline, no value that the result allows meets the target.",
    "到期时，结果允许的取值均未达标。",
  ),
};

export const AUTHORITY_MEANINGS: Meanings<Document["authority"]> = {
  "official-text": meaning(
    "The wording is that of the authority itself.",
    "措辞即发布机关本身的措辞。",
  ),
  "official-translation": meaning(
    "Translated by or for the authority; it cannot settle what a hedge meant.",
    "由官方翻译；不能据此确定限定词的含义。",
  ),
  "machine-translation": meaning(
    "Translated by a machine: hedges and tenses may be wrong.",
    "机器翻译；限定词和时态可能有误。",
  ),
  press: meaning("Told by journalists in their own words.", "由媒体以自己的措辞报道。"),
};
