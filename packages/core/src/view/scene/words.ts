import type { Bilingual } from "../../schema/text.ts";
import { joinParts, type Locale, say } from "../locale.ts";
import type { Basis, Datum, Standing } from "./spec.ts";

/** How sure a value is, in a word. */
export const BASIS_LABELS: Readonly<Record<Basis, Bilingual>> = {
  stated: { en: "stated", zh: "原文陈述" },
  inferred: { en: "partly inferred", zh: "部分推断" },
  assumed: { en: "assumed", zh: "假定" },
  derived: { en: "derived", zh: "推导" },
};

/** Where a target stands, as the key of a scoreboard says it. */
export const STANDING_WORDS: Readonly<Record<Standing, Bilingual>> = {
  met: { en: "met", zh: "已完成" },
  missed: { en: "missed", zh: "未完成" },
  ahead: { en: "ahead", zh: "超前" },
  "on-track": { en: "on track", zh: "进度正常" },
  behind: { en: "behind", zh: "落后" },
  open: { en: "not certain", zh: "不确定" },
  unknown: { en: "not known", zh: "未知" },
};

/** The words of keys, empty charts and axes. */
export const CHART_WORDS = {
  nothing: { en: "There is nothing to show.", zh: "没有可显示的内容。" },
  part: { en: "part of a year", zh: "非全年" },
  earlier: { en: "stated earlier, since revised", zh: "此前公布，后有修订" },
  open: { en: "no end stated", zh: "一端未说明" },
  apart: { en: "no value fits all", zh: "无同时满足的取值" },
} satisfies Record<string, Bilingual>;

/** What a mark says to whoever points at it. */
export function tipOf({ name, value, allows, when, what, basis }: Datum, locale: Locale): string {
  const sure = basis === "stated" ? "" : say(BASIS_LABELS[basis], locale);
  return joinParts([name, value, allows, when, what, sure === what ? "" : sure]);
}
