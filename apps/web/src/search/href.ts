import type { Locale } from "@peakline/core/view";

/** The address of a search, in one noun where one is given. */
export function searchHref(locale: Locale, query: string, noun?: string): string {
  const narrowed = noun === undefined ? "" : `&noun=${noun}`;
  return `/${locale}/search?q=${encodeURIComponent(query)}${narrowed}`;
}
