import type { ParagraphView } from "@peakline/core/view";
import { For, Show } from "solid-js";
import { useSite } from "../site/site.ts";
import { WHOLE } from "./fold.tsx";
import { Rows } from "./rows.tsx";
import { Text } from "./text.tsx";
import { Linked } from "./text-link.tsx";

/** Neighbouring paragraphs that are shown as one: page furniture folds away. */
function foldFurniture(paragraphs: readonly ParagraphView[]): ParagraphView[][] {
  const runs: ParagraphView[][] = [];
  for (const paragraph of paragraphs) {
    const run = runs.at(-1);
    if (run?.[0]?.furniture && paragraph.furniture) run.push(paragraph);
    else runs.push([paragraph]);
  }
  return runs;
}

/** One paragraph: its number and speaker in the margin, its gist, and what stands in it. */
function Paragraph(props: { paragraph: ParagraphView; changed: boolean }) {
  const { messages } = useSite();
  return (
    <article
      class="paragraph"
      id={`p${props.paragraph.number}`}
      aria-label={messages.document.paragraph(props.paragraph.number)}
    >
      <div class="paragraph-margin">
        <a
          class="paragraph-number"
          href={`#p${props.paragraph.number}`}
          aria-label={messages.document.paragraph(props.paragraph.number)}
        >
          {props.paragraph.number}
        </a>
        <Show when={props.changed}>
          <p class="paragraph-kind">
            <Show when={props.paragraph.speaker} fallback={props.paragraph.kind}>
              {(speaker) => <Linked link={speaker()} />}
            </Show>
          </p>
        </Show>
      </div>
      <div class="paragraph-body">
        <p class="gist" classList={{ "gist-heading": props.paragraph.heading }}>
          <Text>{props.paragraph.gist}</Text>
        </p>
        <Show when={props.paragraph.rows.length > 0}>
          <Rows rows={props.paragraph.rows} source={false} cut={WHOLE} />
        </Show>
      </div>
    </article>
  );
}

/** A document paragraph by paragraph, numbered in the margin like a critical edition. */
export function Paragraphs(props: { paragraphs: readonly ParagraphView[] }) {
  const { messages } = useSite();
  // Who speaks, or what kind of text it is, is printed where it changes.
  const voice = (paragraph?: ParagraphView) => paragraph?.speaker?.text ?? paragraph?.kind;
  const changes = (paragraph: ParagraphView) =>
    voice(props.paragraphs[paragraph.number - 2]) !== voice(paragraph);
  const numberAt = (run: readonly ParagraphView[], index: number) => run.at(index)?.number ?? 0;
  return (
    <div class="paragraphs">
      <For each={foldFurniture(props.paragraphs)}>
        {(run) => (
          <Show
            when={run[0]?.furniture}
            fallback={
              <For each={run}>
                {(paragraph) => <Paragraph paragraph={paragraph} changed={changes(paragraph)} />}
              </For>
            }
          >
            <details class="furniture">
              <summary>{messages.document.furniture(numberAt(run, 0), numberAt(run, -1))}</summary>
              <For each={run}>
                {(paragraph) => <Paragraph paragraph={paragraph} changed={false} />}
              </For>
            </details>
          </Show>
        )}
      </For>
    </div>
  );
}
