import type { TargetStanding } from "../schema/target-standing.ts";
import type { Bilingual } from "../schema/text.ts";
import { joinSentences, type Locale, say } from "./locale.ts";
import type { Tone } from "./model.ts";
import { standingText } from "./standing-text.ts";

type Class = TargetStanding["classes"][number];

const TONES: Readonly<Record<Class, Tone>> = {
  behind: "warning",
  missed: "warning",
  "on-track": "good",
  ahead: "good",
  met: "good",
};

/** How a standing may be coloured: only where it is certain, and by its class. */
export function standingTone({ classes, certain }: TargetStanding): Tone {
  const [only] = classes;
  return only !== undefined && certain ? TONES[only] : "neutral";
}

/** What a class means, in a sentence. */
export const CLASS_SENTENCES: Readonly<Record<Class, Bilingual>> = {
  met: {
    en: "What was reported lies within what the target demands.",
    zh: "实际数据达到目标要求。",
  },
  missed: {
    en: "What was reported lies outside what the target demands.",
    zh: "实际数据未达到目标要求。",
  },
  behind: {
    en: "Less has been done than the time that has passed would ask.",
    zh: "完成进度慢于时间进度。",
  },
  "on-track": {
    en: "About as much has been done as the time that has passed would ask.",
    zh: "完成进度与时间进度大体相当。",
  },
  ahead: {
    en: "More has been done than the time that has passed would ask.",
    zh: "完成进度快于时间进度。",
  },
};

const SURE: Bilingual = {
  en: "Every value that the statements allow leads to this verdict.",
  zh: "在陈述所允许的全部取值下，结论均为如此。",
};
const OPEN: Bilingual = {
  en: "The printed numbers leave open which of these it is.",
  zh: "原文数字尚不足以确定是其中哪一种。",
};
const SILENT: Bilingual = {
  en: "So nothing is said about whether it is being met.",
  zh: "因此不作判断。",
};

/** Where a target stands, in sentences: what the class means and how sure it is, or why there is none. */
export function standingSentence(standing: TargetStanding, locale: Locale): string {
  const { classes, certain } = standing;
  const [only] = classes;
  if (only === undefined) {
    const why = standingText(standing, locale);
    const stop = locale === "zh" ? "。" : ".";
    const capital = `${why.charAt(0).toUpperCase()}${why.slice(1)}${stop}`;
    return joinSentences([capital, say(SILENT, locale)], locale);
  }
  return certain
    ? joinSentences([say(CLASS_SENTENCES[only], locale), say(SURE, locale)], locale)
    : say(OPEN, locale);
}

/** In the place of a value where nothing of the series was reported. */
export const NOTHING_REPORTED: Bilingual = { en: "nothing reported", zh: "尚无实际数据" };

/** In the place of a class where none can be told. */
export const NOT_KNOWN: Bilingual = { en: "not known", zh: "未知" };
