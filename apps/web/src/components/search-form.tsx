import { NOUNS } from "@peakline/core";
import { NOUN_LABEL, say } from "@peakline/core/view";
import type { Messages } from "../messages.ts";
import { localHref } from "../site/href.ts";
import { type Site, useSite } from "../site/site.ts";

/** What the search island says: the words of the search, and what each noun is called. */
export interface SearchWords extends Record<keyof Messages["search"], string> {
  readonly nouns: Readonly<Record<string, string>>;
}

function wordsOf({ locale, messages }: Site): SearchWords {
  const nouns = NOUNS.map((noun) => [noun, say(NOUN_LABEL[noun], locale)] as const);
  return { ...messages.search, nouns: Object.fromEntries(nouns) };
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
