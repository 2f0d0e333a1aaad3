import { LOCALES } from "@peakline/core/view";
import { For, Show } from "solid-js";
import { Footer } from "./footer.tsx";
import { LANG, localHref } from "./href.ts";
import { inScript } from "./in-script.ts";
import { Masthead } from "./masthead.tsx";
import type { Assets, Page, Site } from "./site.ts";
import { Social } from "./social.tsx";

/** So long a description may be: every headline of a record fits, with its verdict at the end. */
const DESCRIPTION = 310;

/** A longer description is cut at a word. */
function clipped(text: string): string {
  if (text.length <= DESCRIPTION) return text;
  const cut = text.slice(0, DESCRIPTION - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), DESCRIPTION - 30))}…`;
}

/** The whole document of a page. `missing` is a page without an address of its own. */
export function Frame(props: { site: Site; page: Page; assets: Assets; missing?: boolean }) {
  const { locale, messages, path, origin = "" } = props.site;
  const description = clipped(props.page.description);
  return (
    <html lang={LANG[locale]}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${props.page.title} · ${messages.siteTitle}`}</title>
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        <Show when={props.missing || props.page.unlisted}>
          <meta name="robots" content="noindex" />
        </Show>
        <Show when={!props.missing}>
          <link rel="canonical" href={origin + localHref(locale, path)} />
          <For each={LOCALES}>
            {(other) => (
              <link rel="alternate" hreflang={LANG[other]} href={origin + localHref(other, path)} />
            )}
          </For>
          <Social site={props.site} page={props.page} description={description} />
          <Show when={props.page.data}>
            {(data) => (
              <>
                <link rel="alternate" type="application/json" href={data()} />
                {/* What is a file has no other form. */}
                <Show when={!/\.\w+$/.test(data())}>
                  <link
                    rel="alternate"
                    type="text/markdown"
                    href={`${data()}.md${locale === "zh" ? "?lang=zh" : ""}`}
                  />
                </Show>
              </>
            )}
          </Show>
        </Show>
        <link
          rel="alternate"
          type="application/atom+xml"
          title={messages.data.feed}
          href={`/v1/changes.atom${locale === "zh" ? "?lang=zh" : ""}`}
        />
        <Show when={props.page.jsonLd}>
          {/* Data and no script: a browser does not run it, so that a policy for scripts does not forbid it. */}
          {(jsonLd) => <script type="application/ld+json" innerHTML={inScript(jsonLd())} />}
        </Show>
        <link rel="icon" type="image/svg+xml" href="/icon.svg" />
        <link rel="stylesheet" href={props.assets.css} />
        {/* Not deferred: the chosen appearance must be there before the first paint. */}
        <script
          src={props.assets.chrome}
          data-palette={props.assets.palette}
          data-worker={props.assets.worker}
        />
        {/* The page is readable without them: its style and its text come first. */}
        <script type="module" fetchpriority="low" src={props.assets.reader} />
        <Show when={props.page.island}>
          {(island) => <script type="module" fetchpriority="low" src={props.assets[island()]} />}
        </Show>
      </head>
      <body>
        <a class="skip" href="#main">
          {messages.skip}
        </a>
        <Masthead />
        <main id="main" tabindex={-1} data-explain={messages.use.explanation}>
          {props.page.body()}
        </main>
        <Footer />
      </body>
    </html>
  );
}
