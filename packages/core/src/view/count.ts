import type { Locale } from "./locale.ts";

/** A thing that is counted: in English one and several, in Chinese with its measure word. */
interface Counted {
  readonly one: string;
  readonly several: string;
  readonly zh: string;
}

/** What the faces count. */
export const COUNTED = {
  claims: { one: "claim", several: "claims", zh: "项陈述" },
  moreClaims: { one: "more claim", several: "more claims", zh: "项陈述" },
  otherClaims: { one: "other claim", several: "other claims", zh: "项其他陈述" },
  commitments: { one: "commitment", several: "commitments", zh: "项举措" },
  documents: { one: "document", several: "documents", zh: "份文件" },
  mechanisms: { one: "mechanism", several: "mechanisms", zh: "项机制" },
  plans: { one: "plan", several: "plans", zh: "项规划政策" },
  series: { one: "series", several: "series", zh: "个序列" },
  reported: { one: "reported value", several: "reported values", zh: "个实际值" },
  targets: { one: "target", several: "targets", zh: "个目标值" },
  forecasts: { one: "forecast", several: "forecasts", zh: "个预测值" },
  statements: { one: "statement", several: "statements", zh: "条陈述" },
  derived: { one: "derived value", several: "derived values", zh: "个推导值" },
} satisfies Record<string, Counted>;

/** So many of a thing, in words: "1 claim", "2 claims", "2项陈述". */
export function countOf({ one, several, zh }: Counted, count: number, locale: Locale): string {
  if (locale === "zh") return `${count}${zh}`;
  return `${count} ${count === 1 ? one : several}`;
}

/** That nothing is on record. */
export const noClaims = (locale: Locale) => (locale === "zh" ? "暂无陈述" : "no claims");

/** So many claims, in words. */
export function countOfClaims(count: number, locale: Locale): string {
  return countOf(COUNTED.claims, count, locale);
}
