import type { QualifierId } from "../quantity/qualifier.ts";
import type { Bilingual } from "../schema/text.ts";

const civilCode = (en: string, zh: string): Bilingual => ({
  en: `Civil Code of China, art. 1259: ${en}. An English rendering may stand for either, so a clash at the end-point alone is only possible.`,
  zh: `《民法典》第一千二百五十九条：${zh}。英文表述可能对应两种中文原文，仅在端点处的冲突只视为可能冲突。`,
});
const ROUNDING: Bilingual = {
  en: "Half a unit of the last printed place on either side; a count is exact unless it ends in two zeros.",
  zh: "上下各取末位数字的半个单位；计数视为精确，末两位及以上为零者除外。",
};
const REACHED: Bilingual = {
  en: `The word says that the number was reached, and hedges nothing. ${ROUNDING.en}`,
  zh: `“达”表示已达到该数，不作限定：${ROUNDING.zh}`,
};
const APPROXIMATION: Bilingual = {
  en: "Peakline's reading: the larger of one unit of the last printed place and half a unit of the last non-zero digit.",
  zh: "本记录约定：末位一个单位与末个非零位半个单位中的较大者。",
};
const APPROACH: Bilingual = {
  en: "Peakline's reading: from half a unit of the last non-zero digit below, up to but not including the number.",
  zh: "本记录约定：自末个非零位半个单位以下起，至该数（不含）止。",
};

/** Why each hedge moves the ends of a number as it does, and who says so. */
export const QUALIFIER_MEANINGS: Readonly<Record<QualifierId, Bilingual>> = {
  exact: ROUNDING,
  reached: REACHED,
  about: APPROXIMATION,
  over: civilCode(
    "a number that is exceeded is left out; words for “and more” after a number are read alike",
    "“超过”不含本数；数字后的“余”“多”同此理解",
  ),
  "at-least": civilCode(
    "“or above” includes the number; what is not lower than a number may equal it",
    "“以上”含本数；“不低于”该数者可以等于该数",
  ),
  nearly: APPROACH,
  "up-to": civilCode(
    "“or below” and “within” include the number; what does not exceed a number may equal it",
    "“以下”“以内”含本数；“不超过”该数者可以等于该数",
  ),
  below: civilCode(
    "“short of” leaves the number out; “not enough” and “lower than” are read alike",
    "“不满”不含本数；“不足”“低于”同此理解",
  ),
};
