import type { Locale, Target } from "@peakline/core/view";

/** The value of `lang` for a language of the record; Chinese is written in simplified characters. */
export const LANG: Readonly<Record<Locale, string>> = { en: "en", zh: "zh-Hans" };

/** The address of a path in one language. */
export function localHref(locale: Locale, path: string): string {
  return `/${locale}${path}`;
}

/** The address of a record's page. */
export function recordHref(locale: Locale, { noun, id }: Target): string {
  return localHref(locale, `/${noun}/${id}`);
}

/** The other language. */
export function otherLocale(locale: Locale): Locale {
  return locale === "en" ? "zh" : "en";
}
