import type { Locale } from "@peakline/core/view";
import { For, Show } from "solid-js";
import type { SearchWords } from "../components/search-form.tsx";
import { searchHref } from "./href.ts";
import type { Answer } from "./results.tsx";

/** How many results each noun has, each leading to its own; nothing where all are of one noun. */
export function NounCounts(props: { answer: Answer; words: SearchWords; locale: Locale }) {
  const counts = () => [
    {
      value: undefined,
      label: props.words.everything,
      count: props.answer.nouns.reduce((sum, { count }) => sum + count, 0),
    },
    ...props.answer.nouns.map(({ value, count }) => {
      return { value, label: props.words.plurals[value] ?? value, count };
    }),
  ];
  return (
    <Show when={props.answer.nouns.length > 1}>
      <ul class="noun-counts">
        <For each={counts()}>
          {({ value, label, count }) => (
            <li>
              <a
                href={searchHref(props.locale, props.answer.query, value)}
                aria-current={value === props.answer.noun ? "true" : undefined}
              >
                {label} <span class="count">{count}</span>
              </a>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
