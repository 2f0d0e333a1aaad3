import { For, type JSX, Show } from "solid-js";
import { Text } from "../components/text.tsx";
import type { Messages } from "../messages.ts";
import type { Field } from "./state.ts";

type Words = Messages["scenario"];

/** What every field of a hypothesis has: its name, what to enter, and what is wrong with it. */
export interface FieldProps {
  readonly field: Field;
  /** Sets its id apart from the same field of another hypothesis. */
  readonly id: string;
  readonly value: string;
  /** What is wrong; empty where nothing is. */
  readonly issue: string;
  readonly words: Words;
  readonly onChange: (value: string) => void;
}

const aboutOf = (field: Field, { about }: Words): string =>
  Object.hasOwn(about, field) ? about[field as keyof Words["about"]] : "";

/** The frame of a field: label above it, what to enter and what is wrong below it. */
function FieldFrame(props: { of: FieldProps & { optional?: boolean }; children: JSX.Element }) {
  return (
    <div class="field" data-field={props.of.field}>
      <label for={props.of.id}>
        {props.of.words.fields[props.of.field]}
        <Show when={props.of.optional}>
          {" "}
          <small>{props.of.words.optional}</small>
        </Show>
      </label>
      <p class="field-control">{props.children}</p>
      <Show when={aboutOf(props.of.field, props.of.words)}>
        {(about) => (
          <p class="field-about" id={`${props.of.id}-about`}>
            <Text>{about()}</Text>
          </p>
        )}
      </Show>
      <p class="field-issue" id={`${props.of.id}-issue`} hidden={props.of.issue === ""}>
        {props.of.issue}
      </p>
    </div>
  );
}

const describedBy = ({ id, field, words }: FieldProps) =>
  `${aboutOf(field, words) === "" ? "" : `${id}-about `}${id}-issue`;

/** A field for a text or a number. */
export function TextField(props: FieldProps & { optional?: boolean; mode?: "decimal" | "text" }) {
  return (
    <FieldFrame of={props}>
      <input
        id={props.id}
        type="text"
        inputmode={props.mode ?? "text"}
        value={props.value}
        maxlength={30}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={describedBy(props)}
        aria-invalid={props.issue === "" ? undefined : "true"}
        onChange={(event) => props.onChange(event.currentTarget.value.trim())}
      />
    </FieldFrame>
  );
}

/** A field for one of a few. */
export function ChoiceField(
  props: FieldProps & {
    choices: readonly { readonly id: string; readonly name: string }[];
    blank?: boolean;
  },
) {
  return (
    <FieldFrame of={props}>
      <select
        id={props.id}
        aria-describedby={describedBy(props)}
        aria-invalid={props.issue === "" ? undefined : "true"}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        <Show when={props.blank}>
          <option value="" selected={props.value === ""} />
        </Show>
        <For each={props.choices}>
          {({ id, name }) => (
            <option value={id} selected={id === props.value}>
              {name}
            </option>
          )}
        </For>
      </select>
    </FieldFrame>
  );
}
