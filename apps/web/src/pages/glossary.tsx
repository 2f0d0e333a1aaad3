import { type GlossaryEntry, glossaryView } from "@peakline/core/view";
import { For, Show } from "solid-js";
import { Block } from "../components/block.tsx";
import { Contents } from "../components/contents.tsx";
import { PageHead } from "../components/page-head.tsx";
import { Text } from "../components/text.tsx";
import { LANG, localHref, otherLocale } from "../site/href.ts";
import { type PageOf, useSite } from "../site/site.ts";

/** One word: in the language of the page, in the other one, and what it means. */
function Entry(props: { entry: GlossaryEntry }) {
  const { locale } = useSite();
  const other = otherLocale(locale);
  const { id, term, meaning, list } = props.entry;
  return (
    <div class="term" id={id}>
      <dt>
        <a class="term-name" href={`#${id}`}>
          <Text>{term[locale]}</Text>
        </a>{" "}
        <span class="term-other" lang={LANG[other]}>
          {term[other]}
        </span>
      </dt>
      <dd>
        <Text>{meaning}</Text>
        <Show when={list}>
          {(noun) => (
            <>
              {" "}
              <a href={localHref(locale, `/${noun()}`)}>{useSite().messages.glossary.list}</a>
            </>
          )}
        </Show>
      </dd>
    </div>
  );
}

/** Every word of the record, with its term in the other language. */
export const glossaryPage: PageOf = ({ dataset, locale, messages }) => {
  const words = messages.glossary;
  const sections = glossaryView(dataset, locale);
  return {
    title: words.title,
    description: words.description,
    body: () => (
      <div class="record">
        <PageHead title={words.title} lead={words.lead}>
          <Contents
            entries={sections.map(({ id, heading, entries }) => ({
              id,
              name: heading,
              count: entries.length,
            }))}
          />
        </PageHead>
        <For each={sections}>
          {(section) => (
            <Block heading={section.heading} id={section.id} count={section.entries.length}>
              <dl class="terms">
                <For each={section.entries}>{(entry) => <Entry entry={entry} />}</For>
              </dl>
            </Block>
          )}
        </For>
      </div>
    ),
  };
};
