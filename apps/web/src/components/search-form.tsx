import type { Bilingual } from "@peakline/core";
import { NOUN_LABEL, NOUN_LABELS, QUERY_ISSUE_LABELS, say } from "@peakline/core/view";
import type { Messages } from "../messages.ts";
import { localHref } from "../site/href.ts";
import { type Site, useSite } from "../site/site.ts";

/** What the search island says: the words of the search, what each noun is called, and what can be wrong with a query. */
export interface SearchWords extends Record<keyof Messages["search"], string> {
  readonly nouns: Readonly<Record<string, string>>;
  readonly plurals: Readonly<Record<string, string>>;
  readonly issues: Readonly<Record<string, string>>;
}

function wordsOf({ locale, messages }: Site): SearchWords {
  const inWords = (labels: Readonly<Record<string, Bilingual>>) =>
    Object.fromEntries(Object.entries(labels).map(([key, text]) => [key, say(text, locale)]));
  return {
    ...messages.search,
    nouns: inWords(NOUN_LABEL),
    plurals: inWords(NOUN_LABELS),
    issues: inWords(QUERY_ISSUE_LABELS),
  };
}

/** The search field: a plain form, which the search island answers as you type. */
export function SearchForm() {
  const { locale, messages } = useSite();
  return (
    <search class="search" data-search={locale} data-words={JSON.stringify(wordsOf(useSite()))}>
      <form class="search-form" action={localHref(locale, "/search")}>
        <label class="visually-hidden" for="q">
          {messages.search.label}
        </label>
        <input
          id="q"
          name="q"
          type="search"
          placeholder={messages.search.placeholder}
          autocomplete="off"
          spellcheck={false}
          maxlength={200}
        />
        <button type="submit">{messages.search.submit}</button>
      </form>
      <div class="search-answer" data-answer />
    </search>
  );
}
