import type { SearchHit } from "@peakline/core";
import type { Locale, Target } from "@peakline/core/view";
import { For, Match, Show, Switch } from "solid-js";
import type { SearchWords } from "../components/search-form.tsx";
import { fill } from "../fill.ts";
import { LANG, otherLocale } from "../site/href.ts";
import { searchHref } from "./href.ts";
import { IssueHint, issueText, type QueryProblem } from "./issue.tsx";
import { NounCounts } from "./noun-counts.tsx";
import { SearchFacets } from "./search-facets.tsx";
import { WordsAlone } from "./words-alone.tsx";

/** What the API found for a query. */
export interface Answer {
  readonly query: string;
  readonly hits: readonly Pick<SearchHit, "noun" | "id" | "title">[];
  readonly total: number;
  /** How many each noun has, whatever noun was asked for. */
  readonly nouns: readonly { readonly value: string; readonly count: number }[];
  readonly noun: string | undefined;
  /** How many results carry each value, by name. */
  readonly facets: Readonly<
    Record<string, readonly { readonly value: string; readonly count: number }[]>
  >;
  /** What is wrong with the query; then nothing was found. */
  readonly problem?: QueryProblem | undefined;
}

/** How much was found, in words. */
export function countText(answer: Answer, words: SearchWords): string {
  const { hits, total, problem } = answer;
  if (problem !== undefined) return issueText(problem, words);
  if (total === 0) return fill(words.none, { query: answer.query });
  if (total === 1) return words.one;
  return fill(hits.length < total ? words.more : words.count, { shown: hits.length, total });
}

/** The answer of a search: how much was found, and the records, each in both languages. */
export function Results(props: {
  query: string;
  answer: Answer | undefined;
  failed: boolean;
  words: SearchWords;
  locale: Locale;
  full: boolean;
  hrefOf: (target: Target) => string;
}) {
  const other = () => otherLocale(props.locale);
  const shown = () => (props.query === "" ? undefined : props.answer);
  const status = () => {
    const answer = shown();
    if (props.failed) return props.words.failed;
    return answer === undefined ? "" : countText(answer, props.words);
  };
  return (
    <>
      <p class="search-status" role="status">
        {status()}
      </p>
      <Switch>
        <Match when={props.failed}>
          <p class="search-hint">
            <a href={searchHref(props.locale, props.query)}>{props.words.again}</a>
          </p>
        </Match>
        <Match when={shown()?.problem}>
          {(problem) => (
            <IssueHint
              problem={problem()}
              query={props.query}
              words={props.words}
              locale={props.locale}
            />
          )}
        </Match>
        <Match when={shown()?.total === 0}>
          <p class="search-hint">{props.words.hint}</p>
          <WordsAlone query={props.query} words={props.words} locale={props.locale} />
        </Match>
        <Match when={shown()}>
          {(answer) => (
            <>
              <Show when={props.full}>
                <NounCounts answer={answer()} words={props.words} locale={props.locale} />
                <SearchFacets answer={answer()} words={props.words} locale={props.locale} />
              </Show>
              <ul class="results">
                <For each={answer().hits}>
                  {(hit) => (
                    <li>
                      <a href={props.hrefOf(hit)}>
                        <span class="result-kind">{props.words.nouns[hit.noun]}</span>{" "}
                        <span class="result-title">{hit.title[props.locale]}</span>{" "}
                        <span class="result-other" lang={LANG[other()]}>
                          {hit.title[other()]}
                        </span>
                      </a>
                    </li>
                  )}
                </For>
              </ul>
              <Show when={!props.full && answer().hits.length < answer().total}>
                <p class="more">
                  <a href={searchHref(props.locale, answer().query)}>
                    {fill(props.words.all, { query: answer().query })}
                  </a>
                </p>
              </Show>
            </>
          )}
        </Match>
      </Switch>
    </>
  );
}
