import type { Document } from "@peakline/core";
import { documentView, headlineOf, joinParts, rowView } from "@peakline/core/view";
import { Show } from "solid-js";
import { Block } from "../components/block.tsx";
import { Coverage } from "../components/coverage.tsx";
import { Facts } from "../components/facts.tsx";
import { OwnCopy } from "../components/own-copy.tsx";
import { Paragraphs } from "../components/paragraphs.tsx";
import { Notes, RecordHead, Sections } from "../components/record-parts.tsx";
import { Text } from "../components/text.tsx";
import { UseThis } from "../components/use-this.tsx";
import type { PageOf } from "../site/site.ts";

/** The page of a document: what it is, how its numbers are accounted for, and what stands where in it. */
export const documentPage =
  (document: Document): PageOf =>
  ({ dataset, locale, messages }) => {
    const view = documentView(dataset, document, locale);
    const row = rowView(dataset, "documents", document, locale);
    return {
      title: view.title,
      description: headlineOf(dataset, view.to, locale) ?? view.title,
      data: `/v1/documents/${document.id}`,
      ...(document.source.sha256 !== null && { island: "verify" as const }),
      body: () => (
        <article class="record">
          <RecordHead view={view}>
            <h1>
              <Text>{view.title}</Text>
            </h1>
            <p class="lead">
              <Text>{joinParts([row.source, row.period])}</Text>
            </p>
            <p class="when">{view.lead}</p>
            <Show when={view.coverage}>{(coverage) => <Coverage coverage={coverage()} />}</Show>
          </RecordHead>
          <Notes notes={view.notes} />
          <Show when={view.paragraphs.length > 0}>
            <Block heading={messages.document.text}>
              <p class="prose">{messages.document.textNote}</p>
              <p class="inferred-note">{messages.inferredNote}</p>
            </Block>
            <Paragraphs paragraphs={view.paragraphs} />
          </Show>
          <Sections sections={view.sections} source={false} />
          <Show when={document.source.sha256}>
            {(sha256) => <OwnCopy document={document} sha256={sha256()} />}
          </Show>
          <Block heading={messages.document.about}>
            <Facts facts={view.facts} />
          </Block>
          <UseThis view={view} />
        </article>
      ),
    };
  };
