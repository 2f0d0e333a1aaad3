import type { Noun, Nouns } from "@peakline/core";
import { recordView } from "@peakline/core/view";
import { Show } from "solid-js";
import { Block } from "../components/block.tsx";
import { Derived } from "../components/derived.tsx";
import { Facts } from "../components/facts.tsx";
import { AsData, Notes, RecordHead, Sections } from "../components/record-parts.tsx";
import { Tables } from "../components/tables.tsx";
import { Text } from "../components/text.tsx";
import type { PageOf } from "../site/site.ts";

/** The page of a record that has a name and no value: indicator, plan, mechanism, sector, actor, commitment. */
export const recordPage =
  <N extends Noun>(noun: N, record: Nouns[N]): PageOf =>
  ({ dataset, locale, messages }) => {
    const view = recordView(dataset, noun, record, locale);
    const counts = view.sections
      .map(({ heading, rows }) => `${heading} ${rows.length}`)
      .join(" · ");
    const said = view.facts.flatMap(({ label, values }) =>
      values.slice(0, 1).map(({ text }) => `${label}: ${text}`),
    );
    return {
      title: view.title,
      description: [view.kind, view.lead, counts || said.slice(0, 4).join("; ")]
        .filter((part) => part !== "")
        .join(". "),
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
          </RecordHead>
          <Notes notes={view.notes} />
          <Block heading={messages.record.facts}>
            <Facts facts={view.facts} />
          </Block>
          <Show when={view.derived}>{(section) => <Derived section={section()} />}</Show>
          <Tables tables={view.tables ?? []} />
          <Sections sections={view.sections} />
          <AsData path={`/v1/${noun}/${record.id}`} />
        </article>
      ),
    };
  };
