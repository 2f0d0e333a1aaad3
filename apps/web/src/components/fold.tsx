import { type JSX, Show } from "solid-js";
import { fill } from "../fill.ts";
import { useSite } from "../site/site.ts";

/** A list is cut where it is longer than `most`, and shows `first` then: to hide two or three is not worth a click. */
export interface Cut {
  readonly first: number;
  readonly most: number;
}

/** Where all is read from beginning to end. */
export const WHOLE: Cut = { first: 0, most: Number.POSITIVE_INFINITY };

/** The part of a list that is shown at once, and the part that folds away. */
export function cut<T>(items: readonly T[], { first, most }: Cut): [readonly T[], readonly T[]] {
  return items.length > most ? [items.slice(0, first), items.slice(first)] : [items, []];
}

/**
 * What is left of a long list, or under a label of its own what says the same in another way, folded away without a script:
 * it prints, and the browser finds words in it.
 */
export function Fold(props: { count: number; label?: string; children: JSX.Element }) {
  const { messages } = useSite();
  return (
    <Show when={props.count > 0}>
      <details class="fold">
        <summary>{props.label ?? fill(messages.list.more, { count: props.count })}</summary>
        {props.children}
      </details>
    </Show>
  );
}
