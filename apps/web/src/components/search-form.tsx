import { type Bilingual, facetOf, SEARCH_FACETS } from "@peakline/core";
import {
  FIELD_LABELS,
  filterValueLabel,
  NOUN_LABEL,
  NOUN_LABELS,
  QUERY_ISSUE_LABELS,
  say,
} from "@peakline/core/view";
import type { Messages } from "../messages.ts";
import { localHref } from "../site/href.ts";
import { type Site, useSite } from "../site/site.ts";

/** What the search island says: the words of the search, what each noun is called, and what can be wrong with a query. */
export interface SearchWords extends Record<keyof Messages["search"], string> {
  readonly nouns: Readonly<Record<string, string>>;
  readonly plurals: Readonly<Record<string, string>>;
  readonly issues: Readonly<Record<string, string>>;
  /** The facets of the full page, and what each of their values is called. */
  readonly facets: Readonly<
    Record<string, { readonly label: string; readonly values: Readonly<Record<string, string>> }>
  >;
}

/** What the facets of a search and their values are called. Every value that claims and commitments carry is there. */
function facetWords({ dataset, locale }: Site): SearchWords["facets"] {
  return Object.fromEntries(
    SEARCH_FACETS.map((name) => {
      const values = (["claims", "commitments", "plans", "mechanisms", "indicators"] as const)
        .flatMap((noun) => facetOf(dataset, noun, name, dataset[noun]))
        .map(({ value }) => [value, filterValueLabel(dataset, "claims", name, value, locale)]);
      return [name, { label: say(FIELD_LABELS[name], locale), values: Object.fromEntries(values) }];
    }),
  );
}

function wordsOf(site: Site, full: boolean): SearchWords {
  const { locale, messages } = site;
  const inWords = (labels: Readonly<Record<string, Bilingual>>) =>
    Object.fromEntries(Object.entries(labels).map(([key, text]) => [key, say(text, locale)]));
  return {
    ...messages.search,
    nouns: inWords(NOUN_LABEL),
    plurals: inWords(NOUN_LABELS),
    issues: inWords(QUERY_ISSUE_LABELS),
    facets: full ? facetWords(site) : {},
  };
}

/** The search field: a plain form, which the search island answers as you type; on the page of the search with facets. */
export function SearchForm(props: { full?: boolean }) {
  const { locale, messages } = useSite();
  return (
    <search
      class="search"
      data-search={locale}
      data-words={JSON.stringify(wordsOf(useSite(), props.full ?? false))}
    >
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
