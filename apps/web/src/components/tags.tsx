import type { Tag } from "@peakline/core/view";
import { For } from "solid-js";

/** The marks of a record; the shape before the word says the same as its colour. */
export function Tags(props: { tags: readonly Tag[] }) {
  return (
    <For each={props.tags}>
      {(tag) => (
        <span class="tag" data-tone={tag.tone}>
          {tag.text}
        </span>
      )}
    </For>
  );
}
