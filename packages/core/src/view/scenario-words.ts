import type { Bilingual } from "../schema/text.ts";

/** The words around what a scenario comes to. */
export const SCENARIO_WORDS = {
  changed: { en: "What would change", zh: "将会改变的结果" },
  question: { en: "Question", zh: "问题" },
  before: { en: "By the record", zh: "依现有记录" },
  after: { en: "With the hypotheses", zh: "加入假设后" },
  conflict: { en: "Contradiction", zh: "矛盾" },
  left: { en: "what the rest leaves for it", zh: "其余陈述为其留下的取值" },
  nothing: {
    en: "Nothing that the record says changes, and nothing contradicts it.",
    zh: "现有结果均不改变，也没有矛盾。",
  },
} satisfies Record<string, Bilingual>;

/** How much a scenario changes and contradicts, in a sentence. */
export function scenarioSentence(changed: number, contradictions: number): Bilingual {
  if (changed === 0 && contradictions === 0) return SCENARIO_WORDS.nothing;
  const answers = {
    en: `${changed} ${changed === 1 ? "answer" : "answers"} would change.`,
    zh: `将改变${changed}项结果。`,
  };
  if (contradictions === 0)
    return {
      en: `It contradicts nothing on record; ${answers.en}`,
      zh: `与现有记录没有矛盾；${answers.zh}`,
    };
  return {
    en: `It cannot be true together with what is on record: ${contradictions} ${contradictions === 1 ? "contradiction" : "contradictions"}; ${answers.en}`,
    zh: `与现有记录不能同时成立：有${contradictions}处矛盾；${answers.zh}`,
  };
}
