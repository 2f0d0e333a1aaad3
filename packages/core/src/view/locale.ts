import type { Bilingual } from "../schema/text.ts";

/** The languages of every face. */
export const LOCALES = ["en", "zh"] as const;
/** A language of every face. */
export type Locale = (typeof LOCALES)[number];

/**
 * A bilingual text in one language.
 * @example say({ en: "Cement", zh: "水泥" }, "zh") // "水泥"
 */
export function say(text: Bilingual, locale: Locale): string {
  return text[locale];
}

/**
 * Joins parts of a line in the manner of the language: "a · b". Empty parts are left out.
 * @example joinParts(["China", null, "2022"]) // "China · 2022"
 */
export function joinParts(parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== "").join(" · ");
}

/** A text under its label: "Target: 18 %", "目标：18%". */
export function labelled(label: string, text: string, locale: Locale): string {
  return `${label}${locale === "zh" ? "：" : ": "}${text}`;
}

/** A text in brackets behind another: " (target)", "（目标）". */
export function inBrackets(text: string, locale: Locale): string {
  return locale === "zh" ? `（${text}）` : ` (${text})`;
}

/** Sentences one after the other. */
export function joinSentences(sentences: readonly string[], locale: Locale): string {
  return sentences.join(locale === "zh" ? "" : " ");
}

/**
 * Joins the items of a list: "a, b" or "a、b".
 * @example joinList(["cement", "steel"], "en") // "cement, steel"
 */
export function joinList(items: readonly string[], locale: Locale): string {
  return items.join(locale === "zh" ? "、" : ", ");
}

/** Clauses of one line; in English only the first begins with a capital. */
export function joinClauses(clauses: readonly string[], locale: Locale): string {
  if (locale === "zh") return clauses.join("；");
  return clauses
    .map((text, index) => (index === 0 ? text : text.charAt(0).toLowerCase() + text.slice(1)))
    .join("; ");
}
