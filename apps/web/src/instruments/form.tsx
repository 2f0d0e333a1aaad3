import {
  askedInputs,
  type Given,
  type InstrumentInput,
  LONGEST_INPUT,
} from "@peakline/core/instruments";
import { say } from "@peakline/core/view";
import { For, Show } from "solid-js";
import { Text } from "../components/text.tsx";
import { localHref } from "../site/href.ts";
import { useSite } from "../site/site.ts";

const MODES = { number: "decimal", year: "numeric", values: "text", text: "text" } as const;

function Control(props: { input: InstrumentInput; value: string; describedBy: string }) {
  const { locale } = useSite();
  const { id, kind, choices } = props.input;
  const common = { id: `input-${id}`, name: id, "aria-describedby": props.describedBy };
  if (kind === "choice")
    return (
      <select {...common}>
        <Show when={!props.input.required || props.value === ""}>
          <option value="" />
        </Show>
        <For each={choices}>
          {(choice) => (
            <option value={choice.id} selected={choice.id === props.value}>
              {say(choice.name, locale)}
            </option>
          )}
        </For>
      </select>
    );
  return (
    <input
      {...common}
      type="text"
      inputmode={MODES[kind]}
      value={props.value}
      maxlength={LONGEST_INPUT}
      autocomplete="off"
      spellcheck={false}
      data-kind={kind}
    />
  );
}

/** One input with its name, unit and what to enter; what is wrong with it will stand below it. */
function Field(props: { input: InstrumentInput; example: Given; asked: boolean }) {
  const { locale, messages } = useSite();
  const { id, name, description, required, unit } = props.input;
  const about = description === null ? "" : `input-${id}-about `;
  return (
    <div class="field" data-field={id} data-off={props.asked ? undefined : ""}>
      <label for={`input-${id}`}>
        <Text>{say(name, locale)}</Text>
        <Show when={!required}>
          {" "}
          <small>{messages.instruments.optional}</small>
        </Show>
      </label>
      <p class="field-control">
        <Control
          input={props.input}
          value={props.example[id] ?? ""}
          describedBy={`${about}input-${id}-issue`}
        />
        <Show when={unit}>
          {(text) => (
            <span class="field-unit">
              <Text>{say(text(), locale)}</Text>
            </span>
          )}
        </Show>
      </p>
      <Show when={description}>
        {(text) => (
          <p class="field-about" id={`input-${id}-about`}>
            <Text>{say(text(), locale)}</Text>
          </p>
        )}
      </Show>
      <p class="field-issue" id={`input-${id}-issue`} hidden />
    </div>
  );
}

/** What an instrument asks for, filled in with its example; without JavaScript it asks the API. */
export function InstrumentForm(props: {
  id: string;
  inputs: readonly InstrumentInput[];
  example: Given;
}) {
  const { locale, messages } = useSite();
  const words = messages.instruments;
  const asked = askedInputs(props.inputs, props.example);
  return (
    <form class="fields" action={`/v1/instruments/${props.id}/answer`}>
      <For each={props.inputs}>
        {(input) => <Field input={input} example={props.example} asked={asked.includes(input)} />}
      </For>
      <noscript>
        <p class="field-about">{words.noScript}</p>
        <button type="submit">{words.noScriptSubmit}</button>
      </noscript>
      <p class="more" data-reset hidden>
        <a href={localHref(locale, `/instruments/${props.id}`)}>{words.example}</a>
      </p>
    </form>
  );
}
