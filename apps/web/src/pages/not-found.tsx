import type { Locale } from "@peakline/core/view";
import { For } from "solid-js";
import { MESSAGES } from "../messages.ts";
import { LANG, localHref } from "../site/href.ts";
import type { PageOf } from "../site/site.ts";

/** The page for an address that has none. Where the address does not tell the language, it speaks several. */
export const notFoundPage =
  (locales: readonly Locale[]): PageOf =>
  () => ({
    title: locales.map((locale) => MESSAGES[locale].notFound.title).join(" · "),
    description: locales.map((locale) => MESSAGES[locale].notFound.text).join(" "),
    body: () => (
      <div class="record">
        <For each={locales}>
          {(locale, index) => {
            const { notFound } = MESSAGES[locale];
            return (
              <section class="head" lang={LANG[locale]}>
                <div class="head-body">
                  {index() === 0 ? (
                    <h1>{notFound.title}</h1>
                  ) : (
                    <h2 class="as-h1">{notFound.title}</h2>
                  )}
                  <p class="lead">{notFound.text}</p>
                  <p class="more">
                    <a href={localHref(locale, "/")}>{notFound.home}</a>
                    <a href={localHref(locale, "/search")}>{notFound.search}</a>
                  </p>
                </div>
              </section>
            );
          }}
        </For>
      </div>
    ),
  });
