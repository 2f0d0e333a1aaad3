import { For, Show } from "solid-js";
import { Block } from "../components/block.tsx";
import { DOCS } from "../messages/docs.ts";
import { docsPage } from "./docs-page.tsx";
import { TEXTS, textIn, WRITTEN } from "./texts.ts";
import { partsOf } from "./written.ts";

/** A page that is written, or generated, as Markdown in the repository: the same words as there. */
export const writtenPage = (page: keyof typeof WRITTEN) =>
  docsPage(page, ({ site }) => {
    const { markdown, locale } = textIn(site.locale, WRITTEN[page], TEXTS);
    const isForeign = locale !== site.locale;
    return (
      <>
        <Show when={isForeign}>
          <p class="docs-before">{DOCS[site.locale].untranslated}</p>
        </Show>
        <div lang={isForeign ? locale : undefined}>
          <For each={partsOf(markdown, locale)}>
            {({ heading, id, html }) => (
              <Show
                when={heading !== ""}
                fallback={<div class="docs-before written" innerHTML={html} />}
              >
                <Block heading={heading} id={id}>
                  <div class="written" innerHTML={html} />
                </Block>
              </Show>
            )}
          </For>
        </div>
      </>
    );
  });
