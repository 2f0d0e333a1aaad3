import { LOCALES } from "@peakline/core/view";
import { LANG, localHref } from "./href.ts";

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/**
 * The sitemap of a site: each page in each language, beside the same page in the others (sitemaps.org, and Google's
 * xhtml:link for languages).
 * @param origin where the site is served: a sitemap has no relative addresses
 * @param paths without their language: "/claims"
 */
export function sitemapOf(origin: string, paths: readonly string[]): string {
  const addressOf = (path: string) => (locale: (typeof LOCALES)[number]) =>
    escaped(origin + encodeURI(localHref(locale, path)));
  const urls = paths.flatMap((path) => {
    const address = addressOf(path);
    const others = LOCALES.map(
      (locale) =>
        `<xhtml:link rel="alternate" hreflang="${LANG[locale]}" href="${address(locale)}"/>`,
    ).join("");
    return LOCALES.map((locale) => `<url><loc>${address(locale)}</loc>${others}</url>\n`);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join("")}</urlset>
`;
}

/** What robots may read: all of it; where the sitemap is, if the site knows its own address. */
export function robotsOf(origin: string | undefined): string {
  const sitemap = origin === undefined ? "" : `\nSitemap: ${origin}/sitemap.xml\n`;
  return `User-agent: *\nAllow: /\n${sitemap}`;
}
