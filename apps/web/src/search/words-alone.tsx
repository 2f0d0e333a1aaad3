import type { Locale } from "@peakline/core/view";
import { For, Show } from "solid-js";
import type { SearchWords } from "../components/search-form.tsx";
import { searchHref } from "./href.ts";

/** Where several words find nothing together, each leads to what it finds alone. */
export function WordsAlone(props: { query: string; words: SearchWords; locale: Locale }) {
  const alone = () =>
    [...new Set(props.query.split(/\s+/))].filter((word) => /[\p{L}\p{N}]/u.test(word));
  return (
    <Show when={alone().length > 1}>
      <p class="search-alone">
        {props.words.alone}{" "}
        <For each={alone()}>{(word) => <a href={searchHref(props.locale, word)}>{word}</a>}</For>
      </p>
    </Show>
  );
}
