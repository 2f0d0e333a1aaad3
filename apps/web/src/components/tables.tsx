import type { TableView } from "@peakline/core/view";
import { For, Show } from "solid-js";
import { Block } from "./block.tsx";
import { Facts } from "./facts.tsx";
import { type Cut, cut, Fold } from "./fold.tsx";
import { Text } from "./text.tsx";
import { Linked } from "./text-link.tsx";

/** So many columns fit a phone; where there are more, each row becomes a card. */
const NARROW = 2;

/** Steps are read to their result; other rows beyond these fold away. */
const ROWS: Cut = { first: 12, most: 18 };

/** Values or steps in rows; the first cell heads its row. What is too many to take in folds away. */
export function DataTable(props: { table: TableView; cut?: Cut }) {
  const { hasResult, rows } = props.table;
  const [first, rest] = hasResult === true ? [rows, []] : cut(rows, props.cut ?? ROWS);
  return (
    <>
      <WholeTable table={{ ...props.table, rows: first }} />
      <Fold count={rest.length}>
        <WholeTable table={{ ...props.table, rows: rest }} />
      </Fold>
    </>
  );
}

function WholeTable(props: { table: TableView }) {
  const { columns, rows, hasResult } = props.table;
  return (
    <div class="steps-frame">
      <table
        class="steps-table"
        data-result={hasResult === true ? "" : undefined}
        data-cards={columns.length > NARROW ? "" : undefined}
      >
        <thead>
          <tr>
            <For each={columns}>{(column) => <th scope="col">{column}</th>}</For>
          </tr>
        </thead>
        <tbody>
          <For each={rows}>
            {([head, ...cells]) => (
              <tr>
                <th scope="row">
                  <Show when={head}>{(cell) => <Linked link={cell()} />}</Show>
                </th>
                <For each={cells}>
                  {(cell, index) => (
                    <td data-column={columns[index() + 1]}>
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
  );
}

/** Values and steps, table by table; what is only assumed is marked as such. */
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
            <DataTable table={table} />
            <Show when={table.rests}>{(rests) => <Facts facts={[rests()]} />}</Show>
          </div>
        </Block>
      )}
    </For>
  );
}
