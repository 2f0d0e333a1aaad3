import { type Dataset, type Nouns, newestFirst } from "@peakline/core";
import { FIELD_LABELS, NOUN_EXPLANATIONS, NOUN_LABELS, rowView, say } from "@peakline/core/view";
import { For, Show } from "solid-js";
import {
  carriedBy,
  type ExploredNoun,
  type Facet,
  FacetLinks,
  facetsOf,
} from "../components/facet-links.tsx";
import { Explained, Figure } from "../components/figure.tsx";
import { Inferred } from "../components/inferred.tsx";
import { Tags } from "../components/tags.tsx";
import { Text } from "../components/text.tsx";
import { fill } from "../fill.ts";
import { localHref, recordHref } from "../site/href.ts";
import { type PageOf, type Site, useSite } from "../site/site.ts";

/** A row of the table; its data attributes carry the values that the facets compare with. */
function ExplorerRow(props: {
  noun: ExploredNoun;
  record: Nouns[ExploredNoun];
  facets: readonly Facet[];
}) {
  const site = useSite();
  const { dataset, locale } = site;
  const row = rowView(dataset, props.noun, props.record as never, locale);
  return (
    <tr {...carriedBy(site, props.noun, props.record, props.facets)}>
      <td class="cell-value">
        <Show when={props.noun === "claims"} fallback={row.value}>
          <Explained to={row.to}>
            <Figure value={row.value} hedgeInferred={row.inferred.includes("value")} />
          </Explained>
          <Show when={row.interval}>
            <small class="row-interval">{row.interval}</small>
          </Show>
        </Show>
      </td>
      <th scope="row" class="cell-statement">
        <a class="row-title" href={recordHref(locale, row.to)}>
          <Text>{row.title}</Text>
        </a>
      </th>
      <td class="cell-kind">
        <Tags tags={row.tags} />
      </td>
      <td class="cell-period">
        <Inferred when={row.inferred.includes("period")} quiet>
          {row.period}
        </Inferred>
      </td>
      <td class="cell-source">
        <Text>{row.source}</Text>
      </td>
    </tr>
  );
}

/** So many rows stand on one page; the others stand on pages after it. */
const ROWS = 120;

/** The records in pages, those of the newest documents first. */
function pagesOf({ dataset }: Site, noun: ExploredNoun): Nouns[ExploredNoun][][] {
  const records: readonly Nouns[ExploredNoun][] = dataset[noun];
  const own = Map.groupBy(records, ({ document }) => document);
  const ordered = newestFirst(dataset.documents).flatMap(({ id }) => own.get(id) ?? []);
  return Array.from({ length: Math.max(1, Math.ceil(ordered.length / ROWS)) }, (_, page) =>
    ordered.slice(page * ROWS, (page + 1) * ROWS),
  );
}

const pagePath = (noun: ExploredNoun, number: number) =>
  number === 1 ? `/${noun}` : `/${noun}/page/${number}`;

/** How many pages a table has. */
export const explorerPages = (dataset: Dataset, noun: ExploredNoun): number =>
  Math.max(1, Math.ceil(dataset[noun].length / ROWS));

/** The pages of a table by their numbers. */
function Pages(props: { noun: ExploredNoun; number: number }) {
  const { dataset, locale, messages } = useSite();
  const numbers = Array.from({ length: explorerPages(dataset, props.noun) }, (_, at) => at + 1);
  return (
    <Show when={numbers.length > 1}>
      <nav class="pages" aria-label={messages.explorer.pages} data-pages>
        <ul>
          <For each={numbers}>
            {(number) => (
              <li>
                <a
                  href={localHref(locale, pagePath(props.noun, number))}
                  aria-current={number === props.number ? "page" : undefined}
                  aria-label={fill(messages.explorer.page, { number })}
                >
                  {number}
                </a>
              </li>
            )}
          </For>
        </ul>
      </nav>
    </Show>
  );
}

function ExplorerTable(props: {
  noun: ExploredNoun;
  records: readonly Nouns[ExploredNoun][];
  facets: readonly Facet[];
}) {
  const { locale, messages } = useSite();
  const words = messages.explorer;
  const columns =
    props.noun === "claims"
      ? [words.value, words.statement, words.kind]
      : [words.action, words.statement, say(FIELD_LABELS.status, locale)];
  return (
    <table class="table">
      <thead>
        <tr>
          <For each={[...columns, words.period, words.source]}>
            {(column) => <th scope="col">{column}</th>}
          </For>
        </tr>
      </thead>
      <tbody>
        <For each={props.records}>
          {(record) => <ExplorerRow noun={props.noun} record={record} facets={props.facets} />}
        </For>
      </tbody>
    </table>
  );
}

/** A page of the table after the first: its rows, without the facets. The island of the first takes its rows from here. */
export const explorerFurtherPage =
  (noun: ExploredNoun, number: number): PageOf =>
  (site) => {
    const { locale, messages } = site;
    const title = `${say(NOUN_LABELS[noun], locale)} · ${fill(messages.explorer.page, { number })}`;
    // Not in the attribute: it would become a getter, and every row would count all facets anew.
    const facets = facetsOf(site, noun);
    return {
      title,
      description: say(NOUN_EXPLANATIONS[noun], locale),
      data: `/v1/${noun}`,
      body: () => (
        <div class="record">
          <header class="head">
            <div class="head-body">
              <h1>{title}</h1>
            </div>
          </header>
          <ExplorerTable
            noun={noun}
            records={pagesOf(site, noun)[number - 1] ?? []}
            facets={facets}
          />
          <p class="inferred-note">{messages.inferredNote}</p>
          <Pages noun={noun} number={number} />
        </div>
      ),
    };
  };

/** The table of claims or commitments with its facets. */
export const explorerPage =
  (noun: ExploredNoun): PageOf =>
  (site) => {
    const { dataset, locale, messages } = site;
    const words = messages.explorer;
    const facets = facetsOf(site, noun);
    const total = dataset[noun].length;
    const title = say(NOUN_LABELS[noun], locale);
    return {
      title,
      description: say(NOUN_EXPLANATIONS[noun], locale),
      island: "explorer",
      data: `/v1/${noun}`,
      body: () => (
        <div
          class="explorer"
          data-explorer={noun}
          data-total={total}
          data-words={JSON.stringify(words)}
        >
          <header class="head">
            <div class="head-body">
              <h1>{title}</h1>
              <p class="lead">{say(NOUN_EXPLANATIONS[noun], locale)}</p>
            </div>
          </header>
          <aside class="facets" aria-labelledby="facets-title">
            <details class="facet-drawer">
              <summary>
                <h2 id="facets-title">{words.narrow}</h2>
              </summary>
              <noscript>
                <p class="facet-note">{words.noScript}</p>
              </noscript>
              <div data-facets>
                <FacetLinks noun={noun} facets={facets} />
              </div>
            </details>
          </aside>
          <section class="explorer-table" aria-label={title}>
            <div class="explorer-bar">
              <p class="explorer-count" data-count role="status">
                {fill(words.countAll, { total })}
              </p>
              <ul class="chips" data-chips aria-label={words.choices} hidden />
              <p class="as-data">
                <a href={`/v1/${noun}.csv`} data-download=".csv">
                  {words.csv}
                </a>
                <a href={`/v1/${noun}`} data-download="">
                  {words.json}
                </a>
              </p>
            </div>
            <p class="explorer-none" data-none hidden>
              {words.none}
            </p>
            <ExplorerTable noun={noun} records={pagesOf(site, noun)[0] ?? []} facets={facets} />
            <Pages noun={noun} number={1} />
            <p class="inferred-note">{messages.inferredNote}</p>
          </section>
        </div>
      ),
    };
  };
