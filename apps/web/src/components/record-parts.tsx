import type { Note, RecordView, Section } from "@peakline/core/view";
import { For, type JSX, Show } from "solid-js";
import { localHref } from "../site/href.ts";
import { useSite } from "../site/site.ts";
import { Block } from "./block.tsx";
import { Rows } from "./rows.tsx";
import { Tags } from "./tags.tsx";
import { Text } from "./text.tsx";

/** The head of a record: its kind and marks in the margin, what it says in the column. */
export function RecordHead(props: { view: RecordView; children: JSX.Element }) {
  const { locale } = useSite();
  return (
    <header class="head">
      <p class="head-margin">
        <a class="kind" href={localHref(locale, `/${props.view.to.noun}`)}>
          {props.view.kind}
        </a>
        <Tags tags={props.view.tags} />
      </p>
      <div class="head-body">{props.children}</div>
    </header>
  );
}

/** What a reader must know: readings, traps, corrections. */
export function Notes(props: { notes: readonly Note[] }) {
  return (
    <For each={props.notes}>
      {(note) => (
        <section class="note" data-tone={note.tone}>
          <h2>{note.heading}</h2>
          <p>
            <Text>{note.text}</Text>
          </p>
        </section>
      )}
    </For>
  );
}

/** The records that hang on a record, section by section. */
export function Sections(props: { sections: readonly Section[]; source?: boolean }) {
  return (
    <For each={props.sections}>
      {(section) => (
        <Block heading={section.heading} count={section.rows.length} id={section.id}>
          <Rows
            rows={section.rows}
            heading={section.heading}
            saysValue={section.saysValue}
            source={props.source ?? true}
          />
        </Block>
      )}
    </For>
  );
}

/** Where the same record is served as data. */
export function AsData(props: { path: string; csv?: boolean }) {
  const { locale, messages } = useSite();
  return (
    <Block heading={messages.record.asData}>
      <p class="as-data">
        <a href={props.path}>JSON</a>
        <Show when={props.csv}>
          <a href={`${props.path}.csv`}>CSV</a>
        </Show>
        <a href={`${props.path}.md${locale === "zh" ? "?lang=zh" : ""}`}>Markdown</a>
        <code>GET {props.path}</code>
      </p>
    </Block>
  );
}
