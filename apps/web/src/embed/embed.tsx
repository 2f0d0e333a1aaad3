import { headlineOf } from "@peakline/core/view";
import { Show } from "solid-js";
import { Card } from "../components/card.tsx";
import { drawnAs } from "../site/drawn.ts";
import { LANG, localHref, recordHref } from "../site/href.ts";
import type { Site } from "../site/site.ts";
import { Wordmark } from "../site/wordmark.tsx";
import type { Carded } from "./records.ts";

/** The page of a record that others put into theirs: its card and its chart, without a script. Its links open beside it. */
export function Embed(props: { site: Site; carded: Carded; css: string }) {
  const { dataset, locale, messages } = props.site;
  const { view, row } = props.carded;
  const sentence = headlineOf(dataset, view.to, locale) ?? view.lead;
  return (
    <html lang={LANG[locale]}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${view.title} · ${messages.siteTitle}`}</title>
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <base target="_blank" />
        <link rel="canonical" href={recordHref(locale, view.to)} />
        <link rel="icon" type="image/svg+xml" href="/icon.svg" />
        <link rel="stylesheet" href={props.css} />
      </head>
      <body class="embed">
        <main>
          <h1>
            <a href={localHref(locale, "/")}>
              <Wordmark />
            </a>
          </h1>
          <Card view={view} row={row} sentence={sentence} />
          <Show when={drawnAs(dataset, view.to, locale)}>
            {(address) => (
              <img class="embed-chart" src={`${address()}&size=narrow`} alt={sentence} />
            )}
          </Show>
        </main>
        <footer>
          <span>{messages.footer.licence}</span>{" "}
          <span>{messages.footer.version(dataset.version)}</span>
        </footer>
      </body>
    </html>
  );
}
