import { For, type JSX } from "solid-js";
import { PageHead } from "../components/page-head.tsx";
import { DOCS } from "../messages/docs.ts";
import { localHref } from "../site/href.ts";
import { type PageOf, type Site, useSite } from "../site/site.ts";
import { type DocsPage, entriesFor } from "./contents.ts";

/** The way to the other pages, under the head of each. */
function Pages() {
  const { locale, messages, path } = useSite();
  const docs = DOCS[locale];
  const entries = Object.values(entriesFor(docs, messages))
    .flat()
    .filter((entry) => entry.path.startsWith("/docs/"));
  return (
    <nav class="contents" aria-label={docs.pages}>
      <ul>
        <li>
          <a href={localHref(locale, "/docs")}>{docs.all}</a>
        </li>
        <For each={entries}>
          {(entry) => (
            <li>
              <a
                href={localHref(locale, entry.path)}
                aria-current={entry.path === path ? "page" : undefined}
              >
                {entry.title}
              </a>
            </li>
          )}
        </For>
      </ul>
    </nav>
  );
}

/** A page of the documentation: its words, the way to the others, and what it shows. */
export const docsPage =
  (page: DocsPage, Body: (props: { site: Site }) => JSX.Element): PageOf =>
  (site) => {
    const words = DOCS[site.locale][page];
    return {
      title: words.title,
      description: words.description,
      body: () => (
        <div class="record docs">
          <PageHead title={words.title} lead={words.lead}>
            <Pages />
          </PageHead>
          <Body site={site} />
        </div>
      ),
    };
  };
