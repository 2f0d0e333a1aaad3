import type { FollowAnswer } from "../schema/followed.ts";
import type { Bilingual } from "../schema/text.ts";
import { type Locale, say } from "./locale.ts";
import { formatDate } from "./period.ts";

type Silence = Readonly<Record<FollowAnswer, Bilingual | null>>;

/** What no document says of a promise, after "no document on record". */
const OF_PROMISE: Silence = {
  reported: null,
  done: { en: "reports a result", zh: "公布其结果" },
  "under-way": { en: "reports a result", zh: "公布其结果" },
  "plan-only": { en: "reports that it was carried out", zh: "报告其落实情况" },
  "nothing-reported": { en: "reports what followed", zh: "说明其后续情况" },
};

/** The same of a promise to make plans, which is kept when they are made. */
const OF_MAKING: Silence = {
  ...OF_PROMISE,
  done: null,
  "under-way": {
    en: "reports that all of it was made as promised",
    zh: "表明所提文件均已完成",
  },
};

/** What no document says, in a sentence with the latest day looked at; nothing where a result is on record. */
export function silenceText(
  answer: FollowAnswer,
  asOf: string,
  isToMake: boolean,
  locale: Locale,
): string[] {
  const silence = (isToMake ? OF_MAKING : OF_PROMISE)[answer];
  if (silence === null) return [];
  const day = formatDate(asOf, locale);
  const what = say(silence, locale);
  return [
    locale === "zh"
      ? `截至${day}，记录中没有文件${what}。`
      : `No document on record ${what}, up to ${day}.`,
  ];
}
