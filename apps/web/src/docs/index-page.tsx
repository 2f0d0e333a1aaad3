import { For } from "solid-js";
import { Block } from "../components/block.tsx";
import { PageHead } from "../components/page-head.tsx";
import { DOCS } from "../messages/docs.ts";
import { localHref } from "../site/href.ts";
import type { PageOf } from "../site/site.ts";
import { entriesFor } from "./contents.ts";

/** The way into the documentation, by what a reader wants to do. */
export const docsIndexPage: PageOf = ({ locale, messages }) => {
  const docs = DOCS[locale];
  const entries = entriesFor(docs, messages);
  return {
    title: docs.title,
    description: docs.description,
    body: () => (
      <div class="record docs">
        <PageHead title={docs.title} lead={docs.lead} />
        <For each={["analyst", "developer", "contributor"] as const}>
          {(reader) => (
            <Block heading={docs.readers[reader]} id={reader}>
              <ul class="doors">
                <For each={entries[reader]}>
                  {({ path, title, description }) => (
                    <li>
                      <h3>
                        <a href={localHref(locale, path)}>{title}</a>
                      </h3>
                      <p>{description}</p>
                    </li>
                  )}
                </For>
              </ul>
            </Block>
          )}
        </For>
      </div>
    ),
  };
};
