import { type ComputedNoun, computedView, type Locale } from "@peakline/core/view";
import { Show } from "solid-js";
import { Block } from "../components/block.tsx";
import { Derived } from "../components/derived.tsx";
import { Facts } from "../components/facts.tsx";
import { AsData, Notes, RecordHead, Sections } from "../components/record-parts.tsx";
import { Tables } from "../components/tables.tsx";
import { Text } from "../components/text.tsx";
import type { PageOf } from "../site/site.ts";

const sentence = (text: string, locale: Locale) =>
  locale === "en" ? text.charAt(0).toUpperCase() + text.slice(1) : text;

/** The page of an answer of the engine: the verdict first, then what it rests on, step by step. */
export const computedPage =
  (noun: ComputedNoun, id: string): PageOf =>
  ({ dataset, locale, messages }) => {
    const view = computedView(dataset, noun, id, locale);
    if (view === null) throw new Error(`no answer ${id} among the ${noun}`);
    const data = `/v1/${noun}/${id}`;
    return {
      title:
        view.headline === "" ? view.title : `${sentence(view.headline, locale)}: ${view.title}`,
      description: [view.kind, view.headline, view.lead].filter((part) => part !== "").join(". "),
      data,
      body: () => (
        <article class="record">
          <RecordHead view={view}>
            <h1 classList={{ statement: noun === "targets" }}>
              <Text>{view.title}</Text>
            </h1>
            <Show when={view.headline}>
              <p class="verdict" data-tone={view.tags[0]?.tone}>
                {sentence(view.headline, locale)}
              </p>
            </Show>
            <p class="lead">
              <Text>{view.lead}</Text>
            </p>
          </RecordHead>
          <Notes notes={view.notes} />
          <Block heading={messages.record.facts}>
            <Facts facts={view.facts} />
          </Block>
          <Show when={view.derived}>{(section) => <Derived section={section()} />}</Show>
          <Tables tables={view.tables ?? []} />
          <Sections sections={view.sections} />
          <AsData path={data} />
        </article>
      ),
    };
  };
