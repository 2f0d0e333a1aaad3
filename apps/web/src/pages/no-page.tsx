import type { Locale } from "@peakline/core/view";
import { For } from "solid-js";
import { MESSAGES } from "../messages.ts";
import { LANG, localHref } from "../site/href.ts";
import type { PageOf } from "../site/site.ts";

/** Why there is no page: nothing has the address, a page was to be changed, or the network is away. */
export type NoPage = "notFound" | "notAllowed" | "offline";

/** The page that stands for one that cannot be shown. Where the address does not tell the language, it speaks several. */
export const noPage =
  (why: NoPage, locales: readonly Locale[]): PageOf =>
  () => ({
    title: locales.map((locale) => MESSAGES[locale].noPage[why].title).join(" · "),
    description: locales.map((locale) => MESSAGES[locale].noPage[why].text).join(" "),
    body: () => (
      <div class="record">
        <For each={locales}>
          {(locale, index) => {
            const { noPage: words } = MESSAGES[locale];
            const { title, text } = words[why];
            return (
              <section class="head" lang={LANG[locale]}>
                <div class="head-body">
                  {index() === 0 ? <h1>{title}</h1> : <h2 class="as-h1">{title}</h2>}
                  <p class="lead">{text}</p>
                  <p class="more">
                    <a href={localHref(locale, "/")}>{words.home}</a>
                    <a href={localHref(locale, "/search")}>{words.search}</a>
                  </p>
                </div>
              </section>
            );
          }}
        </For>
      </div>
    ),
  });

/** The page that a browser keeps for the time without a network. */
export const offlinePage: PageOf = (site) => ({
  ...noPage("offline", [site.locale])(site),
  unlisted: true,
});
