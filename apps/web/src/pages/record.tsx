import type { Noun, Nouns } from "@peakline/core";
import { headlineOf, recordView } from "@peakline/core/view";
import { Show } from "solid-js";
import { CompareLink } from "../compare/compare-link.tsx";
import { Block } from "../components/block.tsx";
import { Charts } from "../components/chart.tsx";
import { Derived } from "../components/derived.tsx";
import { Facts } from "../components/facts.tsx";
import { Notes, RecordHead, Sections } from "../components/record-parts.tsx";
import { Tables } from "../components/tables.tsx";
import { Text } from "../components/text.tsx";
import { UseThis } from "../components/use-this.tsx";
import type { PageOf } from "../site/site.ts";

/** The page of a record that has a name and no value: indicator, plan, mechanism, sector, actor, commitment. */
export const recordPage =
  <N extends Noun>(noun: N, record: Nouns[N]): PageOf =>
  ({ dataset, locale, messages }) => {
    const view = recordView(dataset, noun, record, locale);
    return {
      title: view.title,
      description: headlineOf(dataset, view.to, locale) ?? view.title,
      data: `/v1/${noun}/${record.id}`,
      body: () => (
        <article class="record">
          <RecordHead view={view}>
            <h1 classList={{ statement: noun === "commitments" }}>
              <Text>{view.title}</Text>
            </h1>
            <Show when={view.lead}>
              <p class="lead">
                <Text>{view.lead}</Text>
              </p>
            </Show>
            <CompareLink of={view.to} />
          </RecordHead>
          <Charts of={view.to} />
          <Notes notes={view.notes} />
          <Block heading={messages.record.facts}>
            <Facts facts={view.facts} />
          </Block>
          <Show when={view.derived}>{(section) => <Derived section={section()} />}</Show>
          <Tables tables={view.tables ?? []} />
          <Sections sections={view.sections} />
          <UseThis view={view} />
        </article>
      ),
    };
  };
