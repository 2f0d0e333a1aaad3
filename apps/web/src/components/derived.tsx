import type { DerivedSection } from "@peakline/core/view";
import { For } from "solid-js";
import { Block } from "./block.tsx";
import { Rows } from "./rows.tsx";
import { Text } from "./text.tsx";

/** Values that nobody printed: what follows, the arithmetic of both ends, and the claims it rests on. */
export function Derived(props: { section: DerivedSection }) {
  return (
    <Block
      heading={props.section.heading}
      count={props.section.values.length}
      note={props.section.note}
      id="derived"
    >
      <For each={props.section.values}>
        {(value) => (
          <article class="derived">
            <h3>
              <Text>{value.title}</Text>
            </h3>
            <p class="derived-value">
              <Text>{value.value}</Text>
            </p>
            <p class="derived-series">
              <Text>{value.series}</Text>
            </p>
            <For each={value.arithmetic}>{(line) => <p class="derived-line">{line}</p>}</For>
            <Rows rows={value.rests} />
          </article>
        )}
      </For>
    </Block>
  );
}
