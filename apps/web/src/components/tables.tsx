import type { TableView } from "@peakline/core/view";
import { For, Show } from "solid-js";
import { Block } from "./block.tsx";
import { Text } from "./text.tsx";
import { Linked } from "./text-link.tsx";

/** Values and steps as tables; what is only assumed is marked as such. */
export function Tables(props: { tables: readonly TableView[] }) {
  return (
    <For each={props.tables}>
      {(table) => (
        <Block heading={table.heading}>
          <div class="steps" data-basis={table.basis}>
            <Show when={table.note}>
              <p class="steps-note">
                <Text>{table.note}</Text>
              </p>
            </Show>
            <table class="table steps-table">
              <thead>
                <tr>
                  <For each={table.columns}>{(column) => <th scope="col">{column}</th>}</For>
                </tr>
              </thead>
              <tbody>
                <For each={table.rows}>
                  {(row) => (
                    <tr>
                      <For each={row}>
                        {(cell) => (
                          <td>
                            <Linked link={cell} />
                          </td>
                        )}
                      </For>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
          </div>
        </Block>
      )}
    </For>
  );
}
