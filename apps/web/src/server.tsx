import { dataset } from "@peakline/core/data";
import { LOCALES, type Locale } from "@peakline/core/view";
import { renderToString } from "solid-js/web";
import { MESSAGES } from "./messages.ts";
import { notFoundPage } from "./pages/not-found.tsx";
import { Frame } from "./site/frame.tsx";
import { localHref } from "./site/href.ts";
import { routesOf } from "./site/routes.ts";
import type { Assets, PageOf, Site } from "./site/site.ts";

const routes = routesOf(dataset);

/** The address of every page, in every language. */
export function paths(): string[] {
  return LOCALES.flatMap((locale) => [...routes.keys()].map((path) => localHref(locale, path)));
}

function draw(site: Site, pageOf: PageOf, assets: Assets, missing = false): string {
  // Not in the attribute: it would become a getter, and each of its uses would compute the page anew.
  const page = pageOf(site);
  const html = renderToString(() => (
    <Frame site={site} page={page} assets={assets} missing={missing} />
  ));
  return `<!doctype html>${html}`;
}

/** The HTML of the page at a path; null where there is no page. */
export function render(path: string, assets: Assets): string | null {
  const [, locale = "", rest = ""] = /^\/([a-z]+)(\/.*)$/.exec(path) ?? [];
  const language = LOCALES.find((candidate): candidate is Locale => candidate === locale);
  const page = routes.get(rest);
  if (language === undefined || page === undefined) return null;
  return draw(
    { dataset, locale: language, messages: MESSAGES[language], path: rest },
    page,
    assets,
  );
}

/** The pages for addresses that have none, by file: one for each language, and one for addresses without a language. */
export function notFoundPages(assets: Assets): Map<string, string> {
  const page = (locale: Locale, locales: readonly Locale[]) => {
    const site: Site = { dataset, locale, messages: MESSAGES[locale], path: "/" };
    return draw(site, notFoundPage(locales), assets, true);
  };
  return new Map([
    ["/404.html", page("en", LOCALES)],
    ...LOCALES.map((locale) => [`/${locale}/404.html`, page(locale, [locale])] as const),
  ]);
}
