import type { Nouns } from "@peakline/core";
import { FIELD_LABELS, NOUN_EXPLANATIONS, NOUN_LABELS, rowView, say } from "@peakline/core/view";
import { For, Show } from "solid-js";
import {
  carriedBy,
  type ExploredNoun,
  type Facet,
  FacetLinks,
  facetsOf,
} from "../components/facet-links.tsx";
import { Figure } from "../components/figure.tsx";
import { Inferred } from "../components/inferred.tsx";
import { Tags } from "../components/tags.tsx";
import { Text } from "../components/text.tsx";
import { fill } from "../fill.ts";
import { recordHref } from "../site/href.ts";
import { type PageOf, useSite } from "../site/site.ts";

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
          <Figure value={row.value} hedgeInferred={row.inferred.includes("value")} />
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

/** The table of claims or commitments with its facets. */
export const explorerPage =
  (noun: ExploredNoun): PageOf =>
  (site) => {
    const { dataset, locale, messages } = site;
    const words = messages.explorer;
    const facets = facetsOf(site, noun);
    const total = dataset[noun].length;
    const title = say(NOUN_LABELS[noun], locale);
    const columns =
      noun === "claims"
        ? [words.value, words.statement, words.kind]
        : [words.action, words.statement, say(FIELD_LABELS.status, locale)];
    return {
      title,
      description: say(NOUN_EXPLANATIONS[noun], locale),
      island: "explorer",
      data: `/v1/${noun}`,
      body: () => (
        <div class="explorer" data-explorer={noun} data-words={JSON.stringify(words)}>
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
                <FacetLinks facets={facets} />
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
            <table class="table">
              <thead>
                <tr>
                  <For each={[...columns, words.period, words.source]}>
                    {(column) => <th scope="col">{column}</th>}
                  </For>
                </tr>
              </thead>
              <tbody>
                <For each={dataset[noun] as Nouns[ExploredNoun][]}>
                  {(record) => <ExplorerRow noun={noun} record={record} facets={facets} />}
                </For>
              </tbody>
            </table>
            <p class="inferred-note">{messages.inferredNote}</p>
          </section>
        </div>
      ),
    };
  };
