import type { DerivedSection, DerivedView } from "@peakline/core/view";
import { For, Show } from "solid-js";
import { Block } from "./block.tsx";
import { type Cut, cut, Fold } from "./fold.tsx";
import { DataTable } from "./tables.tsx";
import { Text } from "./text.tsx";

const OPEN = 2;
const VALUES: Cut = { first: 8, most: 12 };

/** One value with its steps; among many it is a line that unfolds. */
function Value(props: { value: DerivedView; series: boolean; open: boolean }) {
  return (
    <details class="derived" open={props.open}>
      <summary>
        <h3>
          <Text>{props.value.title}</Text>
        </h3>{" "}
        <span class="derived-value">
          <Text>{props.value.value}</Text>
        </span>
      </summary>
      <Show when={props.series}>
        <p class="derived-line">
          <Text>{props.value.series}</Text>
        </p>
      </Show>
      <For each={props.value.steps}>{(table) => <DataTable table={table} />}</For>
      <For each={props.value.remarks}>
        {(remark) => (
          <p class="derived-line">
            <Text>{remark}</Text>
          </p>
        )}
      </For>
    </details>
  );
}

/** Values that nobody printed: what follows, step by step, every number with the claim that it comes from. */
export function Derived(props: { section: DerivedSection; series?: boolean }) {
  const parts = () => cut(props.section.values, VALUES);
  const List = (list: { values: readonly DerivedView[] }) => (
    <For each={list.values}>
      {(value) => (
        <Value
          value={value}
          series={props.series ?? true}
          open={props.section.values.length <= OPEN}
        />
      )}
    </For>
  );
  return (
    <Block
      heading={props.section.heading}
      count={props.section.values.length}
      note={props.section.note}
      id="derived"
    >
      <List values={parts()[0]} />
      <Fold count={parts()[1].length}>
        <List values={parts()[1]} />
      </Fold>
    </Block>
  );
}
