import type { QueryIssueKind } from "@peakline/core";
import type { Locale } from "@peakline/core/view";
import { Show } from "solid-js";
import type { SearchWords } from "../components/search-form.tsx";
import { fill } from "../fill.ts";
import { searchHref } from "./href.ts";

/** What the API says is wrong with a query. */
export interface QueryProblem {
  readonly issue: {
    readonly kind: QueryIssueKind;
    readonly name: string;
    readonly value: string;
    readonly at: number;
    readonly end: number;
  };
  readonly didYouMean?: string | undefined;
}

/** What is wrong with a query, in a sentence of the page's language. */
export function issueText({ issue }: QueryProblem, words: SearchWords): string {
  const { kind, name, value } = issue;
  return fill(words.issues[kind] ?? "", { name, value });
}

/** The query with what was probably meant in the place of what is wrong. */
function mended(query: string, { issue, didYouMean = "" }: QueryProblem): string {
  return query.slice(0, issue.at) + didYouMean + query.slice(issue.end);
}

/** A link to what was probably meant, where there is something. */
export function IssueHint(props: {
  problem: QueryProblem;
  query: string;
  words: SearchWords;
  locale: Locale;
}) {
  return (
    <Show when={props.problem.didYouMean}>
      {(value) => (
        <p class="search-hint">
          <a href={searchHref(props.locale, mended(props.query, props.problem))}>
            {fill(props.words.issues["did-you-mean"] ?? "", { value: value() })}
          </a>
        </p>
      )}
    </Show>
  );
}
