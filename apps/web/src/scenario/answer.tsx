import { drawnSpec, type Locale, type ScenarioView } from "@peakline/core/view";
import { For, Show } from "solid-js";
import { Chart } from "../components/chart.tsx";
import { DataTable } from "../components/tables.tsx";
import { Text } from "../components/text.tsx";
import type { Messages } from "../messages.ts";

/** What a scenario comes to: the sentence, what cannot be with its picture and its circle, and every answer that changes. */
export function ScenarioAnswer(props: {
  view: ScenarioView;
  /** Sets the names of its drawings apart from others on the page. */
  id: string;
  words: Messages["scenario"];
  locale: Locale;
}) {
  return (
    <>
      <p class="answer-sentence" data-tone={props.view.tone === "warning" ? "bad" : undefined}>
        <Text>{props.view.sentence}</Text>
      </p>
      <For each={props.view.conflicts}>
        {(conflict, index) => (
          <section class="steps" data-basis="derived">
            <h3 class="steps-title">
              <Text>{conflict.title}</Text>
            </h3>
            <Show when={conflict.drawing}>
              {(drawing) => (
                <Chart
                  spec={drawnSpec(drawing(), props.locale)}
                  id={`${props.id}-conflict-${index() + 1}`}
                />
              )}
            </Show>
            <p class="steps-note">
              <Text>{conflict.table.note}</Text>
            </p>
            <DataTable table={conflict.table} />
          </section>
        )}
      </For>
      <Show when={props.view.changed}>
        {(table) => (
          <section class="steps" data-basis="assumed">
            <h3 class="steps-title">{table().heading}</h3>
            <DataTable table={table()} />
          </section>
        )}
      </Show>
    </>
  );
}
