import type { Locale } from "@peakline/core/view";
import { localHref } from "./href.ts";
import { shareImage } from "./share.ts";
import type { Page, Site } from "./site.ts";

const LOCALE: Readonly<Record<Locale, string>> = { en: "en_US", zh: "zh_CN" };

/**
 * What networks show of a page that somebody links to. Its addresses are absolute where the build was told the origin of
 * the site; a Host that a reader sends could not be trusted in a page that caches keep.
 */
export function Social(props: { site: Site; page: Page; description: string }) {
  const { locale, messages, path, origin } = props.site;
  const { title, data } = props.page;
  const base = origin ?? "";
  return (
    <>
      <meta property="og:site_name" content={messages.siteTitle} />
      <meta property="og:type" content="website" />
      <meta property="og:locale" content={LOCALE[locale]} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={props.description} />
      <meta property="og:url" content={`${base}${localHref(locale, path)}`} />
      <meta property="og:image" content={`${base}${shareImage(locale, data)}`} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={title} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
