import type { AnchorState } from "@peakline/core";
import type { Locale } from "@peakline/core/view";
import { For, Show } from "solid-js";
import { fill } from "../fill.ts";
import type { Messages } from "../messages.ts";
import type { Compared, Comparison, Stretch } from "./compare-copy.ts";

/** What a document page says of a reader's copy. */
export type VerifyWords = Messages["verify"];

const STATES = [
  "ok",
  "moved",
  "text-differs",
  "not-found",
] as const satisfies readonly AnchorState[];
/** Short names of the states, as their words have them. */
const WORD = { ok: "ok", moved: "moved", "text-differs": "differs", "not-found": "lost" } as const;

const hrefOf = (locale: Locale, { noun, id }: Compared) => `/${locale}/${noun}/${id}`;

/** One stretch of the reader's text: a record's place leads to the record. */
function Piece(props: { stretch: Stretch; locale: Locale; words: VerifyWords }) {
  const { records, number, text } = props.stretch;
  const [first] = records;
  if (first === undefined) {
    return number ? <span class="copy-number">{text}</span> : text;
  }
  const title = records
    .map((record) => `${record.title} (${props.words[WORD[record.state]]})`)
    .join("\n");
  return (
    <mark class="copy-mark" data-state={first.state} data-noun={first.noun}>
      <a href={hrefOf(props.locale, first)} title={title}>
        {text}
      </a>
    </mark>
  );
}

/** The result of comparing a copy: whether it is the text of the record, what of it stands, and the copy with every place marked. */
export function Report(props: {
  comparison: Comparison;
  same: boolean;
  name: string;
  language: string;
  locale: Locale;
  words: VerifyWords;
}) {
  const { words, comparison } = props;
  const { counts, records, numbers, claimed, paragraphs } = comparison;
  const astray = records.filter(({ state }) => state !== "ok");
  const unclaimed = numbers - claimed;
  return (
    <>
      <p class="copy-verdict" data-tone={props.same ? "good" : "warning"}>
        {fill(props.same ? words.same : words.other, { name: props.name })}
      </p>
      <dl class="copy-counts">
        <For each={STATES.filter((state) => counts[state] > 0)}>
          {(state) => (
            <div data-state={state}>
              <dt>{words[WORD[state]]}</dt>
              <dd>{fill(words.ofRecords, { count: counts[state], total: records.length })}</dd>
            </div>
          )}
        </For>
        <div>
          <dt>{words.numbers}</dt>
          <dd>
            {fill(props.same ? words.covered : words.counted, { numbers, claimed, unclaimed })}
          </dd>
        </div>
      </dl>
      <Show when={astray.length > 0}>
        <details class="copy-astray">
          <summary>{fill(words.astray, { count: astray.length })}</summary>
          <ul>
            <For each={astray}>
              {(record) => (
                <li>
                  <a href={hrefOf(props.locale, record)}>{record.title}</a>{" "}
                  <small>
                    {words[WORD[record.state]]} · “{record.anchor.token}”
                  </small>
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
      <p class="copy-key">{words.key}</p>
      <section class="copy-text" lang={props.language} aria-label={words.text} tabindex={0}>
        <For each={paragraphs}>
          {(stretches, at) => (
            <p>
              <span class="copy-at">{at() + 1}</span>
              <For each={stretches}>
                {(stretch) => <Piece stretch={stretch} locale={props.locale} words={words} />}
              </For>
            </p>
          )}
        </For>
      </section>
    </>
  );
}
