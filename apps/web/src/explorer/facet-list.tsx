import { createMemo, createSignal, For, Show } from "solid-js";
import { fill } from "../fill.ts";
import type { Messages } from "../messages.ts";
import type { PageFacet } from "./read-page.ts";

/** How many values a facet shows before the rest folds away. */
const SHORT = 6;

/** One facet as check boxes, the chosen and the frequent first, each with the number of records that choosing it would show. */
export function FacetList(props: {
  facet: PageFacet;
  chosen: readonly string[];
  counts: ReadonlyMap<string, number>;
  words: Messages["explorer"];
  onToggle: (value: string) => void;
}) {
  const [open, setOpen] = createSignal(false);
  const isChosen = (value: string) => props.chosen.includes(value);
  const values = createMemo(() =>
    open() || props.facet.values.length <= SHORT + 1
      ? props.facet.values
      : props.facet.values.filter(({ value }, index) => index < SHORT || isChosen(value)),
  );
  const hidden = () => props.facet.values.length - values().length;
  return (
    <fieldset>
      <legend>{props.facet.label}</legend>
      <ul>
        <For each={values()}>
          {({ value, label }) => (
            <li>
              <label classList={{ "facet-none": !props.counts.get(value) && !isChosen(value) }}>
                <input
                  type="checkbox"
                  name={props.facet.name}
                  value={value}
                  checked={isChosen(value)}
                  onChange={() => props.onToggle(value)}
                />
                <span>{label}</span>
                <span class="count">{props.counts.get(value) ?? 0}</span>
              </label>
            </li>
          )}
        </For>
      </ul>
      <Show when={hidden() > 0}>
        <button type="button" class="facet-more" onClick={() => setOpen(true)}>
          {fill(props.words.more, { count: hidden() })}
        </button>
      </Show>
    </fieldset>
  );
}
