import { NOUNS } from "@peakline/core";
import { NOUN_EXPLANATIONS, NOUN_LABELS, say } from "@peakline/core/view";
import { For } from "solid-js";
import { Coded } from "../components/coded.tsx";
import { SearchForm } from "../components/search-form.tsx";
import { localHref } from "../site/href.ts";
import type { PageOf } from "../site/site.ts";

/** The search page; without JavaScript it hands the question to the API and offers the lists. */
export const searchPage: PageOf = ({ locale, messages }) => ({
  title: messages.search.title,
  description: messages.search.description,
  island: "search",
  body: () => (
    <div class="record search-page">
      <header class="head">
        <div class="head-body">
          <h1>{messages.search.title}</h1>
          <p class="lead">{messages.search.description}</p>
          <p class="search-hint">
            <Coded>{messages.search.grammar}</Coded>
          </p>
          <SearchForm full />
          <noscript>
            <form class="search-form" action="/v1/search">
              <label for="q-api">{messages.search.noScript}</label>
              <input id="q-api" name="q" type="search" />
              <button type="submit">{messages.search.noScriptSubmit}</button>
            </form>
          </noscript>
        </div>
      </header>
      <section class="block" data-browse>
        <div class="block-head">
          <h2>{messages.search.browse}</h2>
        </div>
        <dl class="block-body browse">
          <For each={NOUNS}>
            {(noun) => (
              <div>
                <dt>
                  <a href={localHref(locale, `/${noun}`)}>{say(NOUN_LABELS[noun], locale)}</a>
                </dt>
                <dd>{say(NOUN_EXPLANATIONS[noun], locale)}</dd>
              </div>
            )}
          </For>
        </dl>
      </section>
    </div>
  ),
});
