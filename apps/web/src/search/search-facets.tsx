import type { Locale } from "@peakline/core/view";
import { For, Show } from "solid-js";
import type { SearchWords } from "../components/search-form.tsx";
import { searchHref } from "./href.ts";
import type { Answer } from "./results.tsx";

/** So many values of a facet are offered; a reader who wants another writes it. */
const MOST = 8;

/** What one more term would leave of the results, by facet; each value leads there. Where all have the same value nothing is left to choose. */
export function SearchFacets(props: { answer: Answer; words: SearchWords; locale: Locale }) {
  const facets = () =>
    Object.entries(props.words.facets).flatMap(([name, { label, values }]) => {
      const counts = (props.answer.facets[name] ?? []).filter(
        ({ value, count }) => value in values && count < props.answer.total,
      );
      return counts.length === 0 ? [] : [{ name, label, values, counts: counts.slice(0, MOST) }];
    });
  return (
    <Show when={facets().length > 0}>
      <details class="search-facets">
        <summary>{props.words.narrow}</summary>
        <dl>
          <For each={facets()}>
            {({ name, label, values, counts }) => (
              <div>
                <dt>{label}</dt>
                <For each={counts}>
                  {({ value, count }) => (
                    <dd>
                      <a
                        href={searchHref(
                          props.locale,
                          `${props.answer.query} ${name}:${value}`,
                          props.answer.noun,
                        )}
                      >
                        {values[value]}
                      </a>{" "}
                      <span class="count">{count}</span>
                    </dd>
                  )}
                </For>
              </div>
            )}
          </For>
        </dl>
      </details>
    </Show>
  );
}
