import type { Locale, Target } from "@peakline/core/view";

/** The value of `lang` for a language of the record; Chinese is written in simplified characters. */
export const LANG: Readonly<Record<Locale, string>> = { en: "en", zh: "zh-Hans" };

/** The address of a path in one language. */
export function localHref(locale: Locale, path: string): string {
  return `/${locale}${path}`;
}

/** The address of a record's page, or of a paragraph on it. */
export function recordHref(locale: Locale, { noun, id, paragraph }: Target): string {
  const fragment = paragraph ? `#p${paragraph}` : "";
  return localHref(locale, `/${noun}/${id}${fragment}`);
}

/** The other language. */
export function otherLocale(locale: Locale): Locale {
  return locale === "en" ? "zh" : "en";
}
