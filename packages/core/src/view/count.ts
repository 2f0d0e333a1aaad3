import type { Locale } from "./locale.ts";

/** So many claims, in words. */
export function countOfClaims(count: number, locale: Locale): string {
  if (locale === "zh") return `${count}项陈述`;
  return `${count} ${count === 1 ? "claim" : "claims"}`;
}
