import type { Client } from "@peakline/api/client";
import type { Locale } from "@peakline/core/view";
import {
  createEffect,
  createMemo,
  createResource,
  createSignal,
  For,
  onCleanup,
  Show,
} from "solid-js";
import { fill } from "../fill.ts";
import { searchHref } from "../search/href.ts";
import { type Command, matching } from "./commands.ts";
import { findRecords } from "./records.ts";
import type { PaletteWords } from "./words.ts";

/** How long typing may pause before the question is sent. */
const PAUSE = 120;
const RECORDS_FIRST = ["records", "pages", "actions"] as const;
const PAGES_FIRST = ["pages", "records", "actions"] as const;

/** What is typed, once typing pauses. */
function createPaused(text: () => string): () => string {
  const [paused, setPaused] = createSignal("");
  createEffect(() => {
    const now = text();
    const timer = setTimeout(() => setPaused(now), PAUSE);
    onCleanup(() => clearTimeout(timer));
  });
  return paused;
}

/** Goes to a page as a link would, or in a tab of its own. */
function go(href: string, apart: boolean): void {
  if (apart) window.open(href, "_blank", "noopener");
  else location.assign(href);
}

/** The palette inside its dialog: a field and the list of what it leads to, a combobox as WAI-ARIA describes it. */
export function Palette(props: {
  commands: readonly Command[];
  client: Client;
  words: PaletteWords;
  locale: Locale;
  close: () => void;
}) {
  const { words, locale } = props;
  const [typed, setTyped] = createSignal("");
  const [chosen, setChosen] = createSignal(0);
  const [said, setSaid] = createSignal("");
  const query = () => typed().trim();
  const paused = createPaused(query);
  const [records] = createResource(
    () => paused() !== "" && paused(),
    (text) => findRecords(props.client, text, locale),
  );
  const found = () => (query() === "" || records.error !== undefined ? [] : (records.latest ?? []));
  const everything = (): Command[] => [
    {
      group: "records",
      label: fill(words.all, { query: query() }),
      href: searchHref(locale, query()),
    },
  ];
  // Who begins to write the name of a page means the page; the records come later, and would push it away.
  const groups = () => {
    const begun = matching(props.commands, query())[0]?.label.toLowerCase() ?? "";
    return query() === "" || begun.startsWith(query().toLowerCase()) ? PAGES_FIRST : RECORDS_FIRST;
  };
  const shown = createMemo(() => {
    const all = [
      ...found(),
      ...(query() === "" ? [] : everything()),
      ...matching(props.commands, query()),
    ];
    return groups().flatMap((group) => all.filter((command) => command.group === group));
  });
  const current = () => Math.min(chosen(), shown().length - 1);
  createEffect(() => {
    document.getElementById(`palette-${current()}`)?.scrollIntoView({ block: "nearest" });
  });

  async function activate(command: Command | undefined, apart: boolean): Promise<void> {
    if (command?.href !== undefined) {
      if (!apart) props.close();
      go(command.href, apart);
    } else if (command?.run !== undefined) setSaid(await command.run());
  }

  function onKeyDown(event: KeyboardEvent): void {
    // The keys of an input method choose among its own suggestions.
    if (event.isComposing) return;
    const count = shown().length;
    if (event.key === "ArrowDown") setChosen((current() + 1) % count);
    else if (event.key === "ArrowUp") setChosen((current() - 1 + count) % count);
    else if (event.key === "Enter")
      void activate(shown()[current()], event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
  }

  const status = () => {
    if (said() !== "") return said();
    if (records.error !== undefined) return words.failed;
    if (records.loading) return words.searching;
    return fill(words.found, { count: shown().length });
  };
  return (
    <>
      <input
        class="palette-field"
        type="text"
        role="combobox"
        aria-label={words.label}
        aria-expanded="true"
        aria-controls="palette-list"
        aria-autocomplete="list"
        aria-activedescendant={`palette-${current()}`}
        placeholder={words.placeholder}
        autocomplete="off"
        spellcheck={false}
        maxlength={200}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setChosen(0);
          setSaid("");
        }}
        onKeyDown={onKeyDown}
      />
      <div id="palette-list" class="palette-list" role="listbox" aria-label={words.title}>
        <For each={groups()}>
          {(group) => (
            <Show when={shown().some((command) => command.group === group)}>
              {/* biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox. */}
              <div role="group" aria-labelledby={`palette-${group}`}>
                <p id={`palette-${group}`} class="palette-group" role="presentation">
                  {words[group]}
                </p>
                <For each={shown()}>
                  {(command, at) => (
                    <Show when={command.group === group}>
                      {/* biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the field keeps the focus and has the keys. */}
                      <div
                        id={`palette-${at()}`}
                        class="palette-option"
                        role="option"
                        aria-selected={at() === current()}
                        onClick={(event) => void activate(command, event.ctrlKey || event.metaKey)}
                      >
                        <span>{command.label}</span>
                        <Show when={command.note}>
                          <small>{command.note}</small>
                        </Show>
                      </div>
                    </Show>
                  )}
                </For>
              </div>
            </Show>
          )}
        </For>
      </div>
      <p class="palette-status" role="status">
        {status()}
      </p>
    </>
  );
}
