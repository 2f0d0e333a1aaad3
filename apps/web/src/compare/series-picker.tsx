import { createMemo, createSignal, For, Show } from "solid-js";
import { Text } from "../components/text.tsx";
import { fill } from "../fill.ts";
import { type Choice, matching } from "./choice.ts";

/** So many are offered at once; more words make them fewer. */
const OFFERED = 8;

/** What the field says. */
export interface PickerWords {
  readonly search: string;
  readonly placeholder: string;
  readonly found: string;
  readonly foundOne: string;
  readonly foundNone: string;
  readonly add: string;
  readonly otherUnit: string;
}

/** A field that offers series as one types: each offer is a button. Those measured like `base` come first. */
export function SeriesPicker(props: {
  id: string;
  choices: readonly Choice[];
  base?: string | undefined;
  words: PickerWords;
  describedBy?: string;
  isInvalid?: boolean;
  onPick: (choice: Choice) => void;
}) {
  const [query, setQuery] = createSignal("");
  const found = createMemo(() => {
    if (query().trim() === "") return [];
    const fits = ({ base }: Choice) => props.base === undefined || base === props.base;
    const all = matching(props.choices, query());
    return [...all.filter(fits), ...all.filter((choice) => !fits(choice))];
  });
  const told = () => {
    if (query().trim() === "") return "";
    const { foundNone, foundOne, found: many } = props.words;
    const count = found().length;
    return count === 0 ? foundNone : count === 1 ? foundOne : fill(many, { count });
  };
  return (
    <div class="picker">
      <label for={props.id}>{props.words.search}</label>
      <p class="field-control">
        <input
          id={props.id}
          type="search"
          value={query()}
          placeholder={props.words.placeholder}
          autocomplete="off"
          spellcheck={false}
          maxlength={200}
          aria-describedby={props.describedBy}
          aria-invalid={props.isInvalid ? "true" : undefined}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </p>
      <p class="field-about" role="status">
        {told()}
      </p>
      <Show when={found().length > 0}>
        <ul class="picker-offers">
          <For each={found().slice(0, OFFERED)}>
            {(choice) => (
              <li>
                <button
                  type="button"
                  aria-label={fill(props.words.add, { name: choice.name })}
                  onClick={() => {
                    setQuery("");
                    props.onPick(choice);
                  }}
                >
                  <Text>{choice.name}</Text>
                  <Show when={props.base !== undefined && choice.base !== props.base}>
                    {" "}
                    <small>{props.words.otherUnit}</small>
                  </Show>
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  );
}
