import { dataset } from "@peakline/core/data";
import { LOCALES, type Locale } from "@peakline/core/view";
import { Embed } from "./embed/embed.tsx";
import { cardedOf } from "./embed/records.ts";
import { MESSAGES } from "./messages.ts";
import { noPage } from "./pages/no-page.tsx";
import { requestsOf } from "./reference/requests.ts";
import { drawnWithin } from "./site/drawn-within.tsx";
import { Frame } from "./site/frame.tsx";
import { localHref } from "./site/href.ts";
import { routesOf } from "./site/routes.ts";
import type { Answers, Assets, PageOf, Site } from "./site/site.ts";

/** What each status of HTTP says to a reader. */
const STATUS = { 404: "notFound", 405: "notAllowed" } as const;

const routes = routesOf(dataset);

/** The address of every page, in every language. */
export function paths(): string[] {
  return LOCALES.flatMap((locale) => [...routes.keys()].map((path) => localHref(locale, path)));
}

function draw(site: Site, pageOf: PageOf, assets: Assets, missing = false): string {
  // Not in the attribute: it would become a getter, and each of its uses would compute the page anew.
  const page = pageOf(site);
  return drawnWithin(site, () => (
    <Frame site={site} page={page} assets={assets} missing={missing} />
  ));
}

export { robotsOf, sitemapOf } from "./site/sitemap.ts";

/** The requests whose answers `render` can show. */
export const requests = (): string[] => requestsOf(dataset);

/** What a build is told besides its assets. */
interface Told {
  readonly answers?: Answers;
  /** Where the site will be. */
  readonly origin?: string | undefined;
}

/** The HTML of the page at a path; null where there is no page. */
export function render(path: string, assets: Assets, told: Told = {}): string | null {
  const [, locale = "", rest = ""] = /^\/([a-z]+)(\/.*)$/.exec(path) ?? [];
  const language = LOCALES.find((candidate): candidate is Locale => candidate === locale);
  const page = routes.get(rest);
  if (language === undefined || page === undefined) return null;
  return draw(
    { dataset, locale: language, messages: MESSAGES[language], path: rest, ...told },
    page,
    assets,
  );
}

/** The pages that say why there is none, by file: one for each language, and one for addresses without a language. */
export function noPages(assets: Assets): Map<string, string> {
  const page = (status: keyof typeof STATUS, locale: Locale, locales: readonly Locale[]) => {
    const site: Site = { dataset, locale, messages: MESSAGES[locale], path: "/" };
    return draw(site, noPage(STATUS[status], locales), assets, true);
  };
  return new Map(
    ([404, 405] as const).flatMap((status) => [
      [`/${status}.html`, page(status, "en", LOCALES)] as const,
      ...LOCALES.map(
        (locale) => [`/${locale}/${status}.html`, page(status, locale, [locale])] as const,
      ),
    ]),
  );
}

/** The pages of one language that others put into theirs, by file. */
export function* embeds(
  locale: Locale,
  assets: Assets,
): Generator<readonly [file: string, html: string]> {
  const site: Site = { dataset, locale, messages: MESSAGES[locale], path: "/" };
  for (const carded of cardedOf(dataset, locale)) {
    const html = drawnWithin(site, () => <Embed site={site} carded={carded} css={assets.embed} />);
    const { noun, id } = carded.view.to;
    yield [`/embed/${locale}/${noun}/${id}.html`, html];
  }
}
