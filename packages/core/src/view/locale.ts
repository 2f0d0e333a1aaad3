import type { Bilingual } from "../schema/text.ts";

/** The languages of every face. */
export const LOCALES = ["en", "zh"] as const;
export type Locale = (typeof LOCALES)[number];

/** A bilingual text in one language. */
export function say(text: Bilingual, locale: Locale): string {
  return text[locale];
}

/** Joins parts of a line in the manner of the language: "a · b". Empty parts are left out. */
export function joinParts(parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== "").join(" · ");
}

/** Joins the items of a list: "a, b" or "a、b". */
export function joinList(items: readonly string[], locale: Locale): string {
  return items.join(locale === "zh" ? "、" : ", ");
}
