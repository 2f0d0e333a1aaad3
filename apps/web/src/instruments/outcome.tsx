import { type Locale, say } from "@peakline/core/view";
import { For, Match, Switch } from "solid-js";
import { fill } from "../fill.ts";
import { AnswerView, type AnswerWords } from "./answer.tsx";
import type { EntryIssue, Outcome } from "./ask.ts";

/** What came of asking, in one sentence: what a screen reader is told. */
export function outcomeText(outcome: Outcome, words: AnswerWords, locale: Locale): string {
  if (outcome.kind === "answer") return say(outcome.answer.sentence, locale);
  if (outcome.kind === "failed") return words.failed;
  const count = outcome.issues.length;
  return count === 1 ? words.refusedOne : fill(words.refused, { count });
}

/** The answer, or why there is none; issues that no field can show stand here, the others beside their field. */
export function OutcomeView(props: {
  outcome: Outcome;
  homeless: readonly EntryIssue[];
  words: AnswerWords;
  locale: Locale;
}) {
  const answer = () => (props.outcome.kind === "answer" ? props.outcome.answer : undefined);
  return (
    <Switch
      fallback={
        <section class="note" data-tone="warning">
          <h2>{props.words.title}</h2>
          <div class="answer-notes">
            <p>{outcomeText(props.outcome, props.words, props.locale)}</p>
            <For each={props.homeless}>
              {({ sentence }) => <p>{say(sentence, props.locale)}</p>}
            </For>
          </div>
        </section>
      }
    >
      <Match when={answer()}>
        {(shown) => <AnswerView answer={shown()} words={props.words} locale={props.locale} />}
      </Match>
    </Switch>
  );
}
