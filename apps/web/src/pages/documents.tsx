import { type Document, documentDay } from "@peakline/core";
import { coverageView, NOUN_EXPLANATIONS, NOUN_LABELS, rowView, say } from "@peakline/core/view";
import { For, Show } from "solid-js";
import { Coverage } from "../components/coverage.tsx";
import { Tags } from "../components/tags.tsx";
import { Text } from "../components/text.tsx";
import { recordHref } from "../site/href.ts";
import { type PageOf, useSite } from "../site/site.ts";

/** The documents of the record, newest first. */
export function newestDocuments(documents: readonly Document[]): Document[] {
  return [...documents].sort(
    (a, b) => documentDay(b).localeCompare(documentDay(a)) || a.id.localeCompare(b.id),
  );
}

/** Documents by date, each with its number coverage. */
export function DocumentList(props: { documents: readonly Document[] }) {
  const { dataset, locale } = useSite();
  return (
    <ol class="documents">
      <For each={props.documents}>
        {(document) => {
          const row = rowView(dataset, "documents", document, locale);
          const coverage = coverageView(document, locale);
          return (
            <li class="document-item">
              <p class="document-date">
                <time dateTime={documentDay(document)}>{row.period}</time>
              </p>
              <div>
                <a class="document-title" href={recordHref(locale, row.to)}>
                  <Text>{row.title}</Text>
                </a>
                <p class="row-meta">
                  <span>
                    <Text>{row.source}</Text>
                  </span>
                  <Tags tags={row.tags} />
                  <span>{row.value}</span>
                </p>
                <Show when={coverage}>{(shown) => <Coverage coverage={shown()} />}</Show>
              </div>
            </li>
          );
        }}
      </For>
    </ol>
  );
}

/** The list of documents. */
export const documentsPage: PageOf = ({ dataset, locale }) => ({
  title: say(NOUN_LABELS.documents, locale),
  description: say(NOUN_EXPLANATIONS.documents, locale),
  data: "/v1/documents",
  body: () => (
    <div class="record">
      <header class="head">
        <div class="head-body">
          <h1>{say(NOUN_LABELS.documents, locale)}</h1>
          <p class="lead">{say(NOUN_EXPLANATIONS.documents, locale)}</p>
        </div>
      </header>
      <DocumentList documents={newestDocuments(dataset.documents)} />
    </div>
  ),
});
