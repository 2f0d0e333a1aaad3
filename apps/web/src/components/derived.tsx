import type { DerivedSection } from "@peakline/core/view";
import { For, Show } from "solid-js";
import { Block } from "./block.tsx";
import { DataTable } from "./tables.tsx";
import { Text } from "./text.tsx";

/** Values that nobody printed: what follows, step by step, every number with the claim that it comes from. */
export function Derived(props: { section: DerivedSection; series?: boolean }) {
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
            <Show when={props.series ?? true}>
              <p class="derived-line">
                <Text>{value.series}</Text>
              </p>
            </Show>
            <For each={value.steps}>{(table) => <DataTable table={table} />}</For>
            <For each={value.remarks}>
              {(remark) => (
                <p class="derived-line">
                  <Text>{remark}</Text>
                </p>
              )}
            </For>
          </article>
        )}
      </For>
    </Block>
  );
}
