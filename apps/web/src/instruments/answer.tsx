import { type InstrumentResult, type ResolvedSource, valueText } from "@peakline/core/instruments";
import { type Locale, say } from "@peakline/core/view";
import { For, type JSX, Show } from "solid-js";
import { Marked } from "../components/text.tsx";
import type { Messages } from "../messages.ts";
import { localHref } from "../site/href.ts";

/** What the words around an answer are; the island has them from the page. */
export type AnswerWords = Messages["answer"];

/** An answer as it is shown: drawn into the page for the example, and by the island for what is entered. */
export interface ShownAnswer
  extends Pick<InstrumentResult, "tone" | "sentence" | "values" | "steps" | "notes"> {
  readonly sources: readonly ResolvedSource[];
}

/** A section as the pages have it, without the site around it. */
function Part(props: { heading: string; children: JSX.Element }) {
  return (
    <section class="block">
      <div class="block-head">
        <h2>{props.heading}</h2>
      </div>
      <div class="block-body">{props.children}</div>
    </section>
  );
}

function Source(props: { source: ResolvedSource; locale: Locale }) {
  const { claim, document, title, statement, role } = props.source;
  const path = claim === null ? `/documents/${document}` : `/claims/${claim}`;
  return (
    <li class="row">
      <div class="row-body">
        <p class="row-detail">
          <Marked locale={props.locale}>{say(role, props.locale)}</Marked>
        </p>
        <a class="row-title" href={localHref(props.locale, path)}>
          <Marked locale={props.locale}>{say(statement ?? title, props.locale)}</Marked>
        </a>
        <Show when={statement}>
          <p class="row-meta">
            <span>
              <Marked locale={props.locale}>{say(title, props.locale)}</Marked>
            </span>
          </p>
        </Show>
      </div>
    </li>
  );
}

/** The answer of an instrument: the sentence, its values, how it was computed, what to keep in mind, what it rests on. */
export function AnswerView(props: { answer: ShownAnswer; words: AnswerWords; locale: Locale }) {
  const text = (of: InstrumentResult["sentence"]) => (
    <Marked locale={props.locale}>{say(of, props.locale)}</Marked>
  );
  return (
    <>
      <Part heading={props.words.title}>
        <div class="steps">
          <p class="answer-sentence" data-tone={props.answer.tone}>
            {text(props.answer.sentence)}
          </p>
          <dl class="facts answer-values">
            <For each={props.answer.values}>
              {(value) => (
                <div class="fact">
                  <dt>{text(value.name)}</dt>
                  <dd>{text(valueText(value))}</dd>
                </div>
              )}
            </For>
          </dl>
        </div>
      </Part>
      <Show when={props.answer.notes.length > 0}>
        <section class="note">
          <h2>{props.words.notes}</h2>
          <div class="answer-notes">
            <For each={props.answer.notes}>{(note) => <p>{text(note)}</p>}</For>
          </div>
        </section>
      </Show>
      <Show when={props.answer.steps.length > 0}>
        <Part heading={props.words.steps}>
          <ol class="steps answer-steps">
            <For each={props.answer.steps}>{(step) => <li>{text(step)}</li>}</For>
          </ol>
        </Part>
      </Show>
      <Show when={props.answer.sources.length > 0}>
        <Part heading={props.words.sources}>
          <ul class="rows">
            <For each={props.answer.sources}>
              {(source) => <Source source={source} locale={props.locale} />}
            </For>
          </ul>
        </Part>
      </Show>
    </>
  );
}
