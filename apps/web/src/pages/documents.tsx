import { type Claim, type Document, documentDay, newestFirst } from "@peakline/core";
import { coverageView, NOUN_EXPLANATIONS, NOUN_LABELS, rowView, say } from "@peakline/core/view";
import { For, Show } from "solid-js";
import { Block } from "../components/block.tsx";
import { Contents } from "../components/contents.tsx";
import { Coverage } from "../components/coverage.tsx";
import { RowItem } from "../components/rows.tsx";
import { Tags } from "../components/tags.tsx";
import { Text } from "../components/text.tsx";
import { recordHref } from "../site/href.ts";
import { type PageOf, useSite } from "../site/site.ts";

/** The documents of each year, newest first; years too, though documents whose date is a guess stand last. */
function documentsByYear(documents: readonly Document[]): [string, Document[]][] {
  const years = Map.groupBy(newestFirst(documents), (document) =>
    documentDay(document).slice(0, 4),
  );
  return [...years].sort(([a], [b]) => b.localeCompare(a));
}

/** Documents by date, each with its number coverage; and where one is given, a claim of it. */
export function DocumentList(props: { documents: readonly Document[]; claims?: readonly Claim[] }) {
  const { dataset, locale } = useSite();
  return (
    <ol class="documents">
      <For each={props.documents}>
        {(document) => {
          const row = rowView(dataset, "documents", document, locale);
          const coverage = coverageView(document, locale);
          const claim = props.claims?.find((each) => each.document === document.id);
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
                <Show when={claim}>
                  {(one) => (
                    <ul class="rows hand">
                      <RowItem row={rowView(dataset, "claims", one(), locale)} source={false} />
                    </ul>
                  )}
                </Show>
              </div>
            </li>
          );
        }}
      </For>
    </ol>
  );
}

const yearId = (year: string) => `y${year}`;

/** The list of documents, year by year. */
export const documentsPage: PageOf = ({ dataset, locale }) => {
  const years = documentsByYear(dataset.documents);
  return {
    title: say(NOUN_LABELS.documents, locale),
    description: say(NOUN_EXPLANATIONS.documents, locale),
    data: "/v1/documents",
    body: () => (
      <div class="record">
        <header class="head">
          <div class="head-body">
            <h1>{say(NOUN_LABELS.documents, locale)}</h1>
            <p class="lead">{say(NOUN_EXPLANATIONS.documents, locale)}</p>
            <Contents
              entries={years.map(([year, documents]) => ({
                id: yearId(year),
                name: year,
                count: documents.length,
              }))}
            />
          </div>
        </header>
        <For each={years}>
          {([year, documents]) => (
            <Block heading={year} count={documents.length} id={yearId(year)}>
              <DocumentList documents={documents} />
            </Block>
          )}
        </For>
      </div>
    ),
  };
};
