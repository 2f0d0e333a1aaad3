import { LOCALES } from "@peakline/core/view";
import { For, Show } from "solid-js";
import { Footer } from "./footer.tsx";
import { LANG, localHref } from "./href.ts";
import { Masthead } from "./masthead.tsx";
import { type Assets, type Page, type Site, SiteContext } from "./site.ts";

const DESCRIPTION = 200;

/** A description is cut at a word: search engines show no more. */
function clipped(text: string): string {
  if (text.length <= DESCRIPTION) return text;
  const cut = text.slice(0, DESCRIPTION - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), DESCRIPTION - 30))}…`;
}

/** The whole document of a page. `missing` is a page without an address of its own. */
export function Frame(props: { site: Site; page: Page; assets: Assets; missing?: boolean }) {
  const { locale, messages, path } = props.site;
  return (
    <html lang={LANG[locale]}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${props.page.title} · ${messages.siteTitle}`}</title>
        <meta name="description" content={clipped(props.page.description)} />
        <meta name="color-scheme" content="light dark" />
        <Show when={!props.missing} fallback={<meta name="robots" content="noindex" />}>
          <link rel="canonical" href={localHref(locale, path)} />
          <For each={LOCALES}>
            {(other) => (
              <link rel="alternate" hreflang={LANG[other]} href={localHref(other, path)} />
            )}
          </For>
          <Show when={props.page.data}>
            {(data) => <link rel="alternate" type="application/json" href={data()} />}
          </Show>
        </Show>
        <link rel="icon" type="image/svg+xml" href="/icon.svg" />
        <link rel="stylesheet" href={props.assets.css} />
        {/* Not deferred: the chosen appearance must be there before the first paint. */}
        <script src={props.assets.chrome} />
        <Show when={props.page.island}>
          {(island) => <script type="module" src={props.assets[island()]} />}
        </Show>
      </head>
      <body>
        <SiteContext.Provider value={props.site}>
          <a class="skip" href="#main">
            {messages.skip}
          </a>
          <Masthead />
          <main id="main" tabindex={-1}>
            {props.page.body()}
          </main>
          <Footer />
        </SiteContext.Provider>
      </body>
    </html>
  );
}
