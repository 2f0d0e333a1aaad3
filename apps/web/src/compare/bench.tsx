import type { Client } from "@peakline/api/client";
import type { Locale } from "@peakline/core/view";
import { createResource, For, Show } from "solid-js";
import { createAddress } from "../address.ts";
import { Block } from "../components/block.tsx";
import { Chart } from "../components/chart.tsx";
import { Text } from "../components/text.tsx";
import { fill } from "../fill.ts";
import type { Messages } from "../messages.ts";
import { askCompare, type Outcome } from "./ask.ts";
import type { Choice } from "./choice.ts";
import { SeriesPicker } from "./series-picker.tsx";
import { type Compare, compareQuery, readCompare, toggled } from "./state.ts";

type Words = Messages["compare"];
type Change = (next: Partial<Compare>) => void;

/** Which series are chosen, each to be taken away. */
function Chosen(props: {
  state: Compare;
  nameOf: (id: string) => string;
  words: Words;
  change: Change;
}) {
  return (
    <ul class="chips" aria-label={props.words.chosen}>
      <For each={props.state.series}>
        {(id) => (
          <li>
            <button
              type="button"
              aria-label={fill(props.words.remove, { name: props.nameOf(id) })}
              onClick={() => props.change({ series: toggled(props.state.series, id) })}
            >
              <Text>{props.nameOf(id)}</Text>
              <span aria-hidden="true"> ×</span>
            </button>
          </li>
        )}
      </For>
      <li>
        <button
          type="button"
          class="chip-clear"
          onClick={() => props.change({ series: [], periods: [], vintages: false })}
        >
          {props.words.clear}
        </button>
      </li>
    </ul>
  );
}

/** Of which dates the values are, among those that one of the series reports. */
function Dates(props: {
  state: Compare;
  periods: readonly { readonly id: string; readonly name: string }[];
  words: Words;
  change: Change;
}) {
  return (
    <fieldset class="dates">
      <legend>{props.words.periods}</legend>
      <label>
        <input
          type="checkbox"
          checked={props.state.periods.length === 0}
          disabled={props.state.periods.length === 0}
          onChange={() => props.change({ periods: [] })}
        />
        <span>{props.words.latest}</span>
      </label>
      <For each={props.periods}>
        {({ id, name }) => (
          <label>
            <input
              type="checkbox"
              name="periods"
              value={id}
              checked={props.state.periods.includes(id)}
              onChange={() => props.change({ periods: toggled(props.state.periods, id) })}
            />
            <span>{name}</span>
          </label>
        )}
      </For>
      <label>
        <input
          type="checkbox"
          name="vintages"
          checked={props.state.vintages}
          onChange={() => props.change({ vintages: !props.state.vintages })}
        />
        <span>{props.words.vintages}</span>
      </label>
    </fieldset>
  );
}

const textOf = (outcome: Outcome, words: Words) =>
  outcome.kind === "refused"
    ? outcome.sentence
    : outcome.kind === "shown"
      ? ""
      : words[outcome.kind];

/** The bench on which series are put beside each other. The address is the state. */
export function CompareBench(props: {
  client: Client;
  choices: readonly Choice[];
  words: Words;
  locale: Locale;
}) {
  const { choices, client, locale, words } = props;
  const [state, go] = createAddress(readCompare, compareQuery);
  const change: Change = (next) => go({ ...state(), ...next });
  const byId = new Map(choices.map((choice) => [choice.id, choice]));
  const nameOf = (id: string) => byId.get(id)?.name ?? id;
  const [outcome] = createResource(
    () => state().series.length > 0 && state(),
    (asked) => askCompare(client, asked, locale),
  );
  const last = () => (state().series.length > 0 ? outcome.latest : undefined);
  const shown = () => {
    const now = last();
    return now?.kind === "shown" ? now : undefined;
  };
  const query = () => `${compareQuery(state())}${locale === "zh" ? "&lang=zh" : ""}`;
  return (
    <>
      <Block heading={words.choose}>
        <div class="bench">
          <SeriesPicker
            id="compare-series"
            choices={choices.filter(({ id, base }) => base !== "" && !state().series.includes(id))}
            base={byId.get(state().series[0] ?? "")?.base}
            words={words}
            onPick={({ id }) => change({ series: [...state().series, id] })}
          />
          <Show when={state().series.length > 0} fallback={<p class="bench-none">{words.none}</p>}>
            <Chosen state={state()} nameOf={nameOf} words={words} change={change} />
          </Show>
          <Show when={shown()}>
            {(now) => (
              <Dates state={state()} periods={now().periods} words={words} change={change} />
            )}
          </Show>
        </div>
      </Block>
      <div aria-live="polite" aria-busy={outcome.loading}>
        <Show when={last()}>
          {(now) => (
            <Show when={textOf(now(), words)}>
              {(text) => (
                <section class="note" data-tone="warning">
                  <h2>{words.heading}</h2>
                  <p>{text()}</p>
                </section>
              )}
            </Show>
          )}
        </Show>
        <Show when={shown()} keyed>
          {(now) => (
            <Block heading={words.heading}>
              <p class="prose">
                <Text>{now.spec.title}</Text>
              </p>
              <Chart spec={now.spec} id="chart-compare" table />
              <Show when={now.missing.length > 0}>
                <p class="field-about">
                  <Text>
                    {fill(words.missing, {
                      names: now.missing.map(nameOf).join(locale === "zh" ? "；" : "; "),
                    })}
                  </Text>
                </p>
              </Show>
              <p class="as-data">
                <a href={`/v1/compare.svg${query()}`}>{words.picture}</a>
                <a href={`/v1/compare${query()}`}>{words.json}</a>
              </p>
            </Block>
          )}
        </Show>
      </div>
    </>
  );
}
