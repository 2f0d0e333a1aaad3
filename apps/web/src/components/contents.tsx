import type { Section, Tone } from "@peakline/core/view";
import { For, Show } from "solid-js";
import { useSite } from "../site/site.ts";

/** A part of a page that can be gone to. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly tone?: Tone | undefined;
}

/** The sections of a page that have an id to go to. */
export function entriesOf(sections: readonly Section[]): Entry[] {
  return sections.flatMap(({ id, heading, rows }) =>
    id === undefined ? [] : [{ id, name: heading, count: rows.length, tone: rows[0]?.tone }],
  );
}

/** The parts of a long page with how much each holds, each a link to it; nothing where there is one. `page` is where they are, if not here. */
export function Contents(props: { entries: readonly Entry[]; page?: string; label?: string }) {
  const { messages } = useSite();
  return (
    <Show when={props.entries.length > 1}>
      <nav class="contents" aria-label={props.label ?? messages.list.contents}>
        <ul>
          <For each={props.entries}>
            {(entry) => (
              <li>
                <a href={`${props.page ?? ""}#${entry.id}`} data-tone={entry.tone}>
                  {entry.name}
                </a>{" "}
                <span class="count">{entry.count}</span>
              </li>
            )}
          </For>
        </ul>
      </nav>
    </Show>
  );
}
