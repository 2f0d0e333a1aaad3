import { For } from "solid-js";
import { Block } from "../components/block.tsx";
import { Contents } from "../components/contents.tsx";
import { PageHead } from "../components/page-head.tsx";
import { CONTRACT, commonReplies, groupsOf } from "../reference/contract.ts";
import { inChinese } from "../reference/contract-zh.ts";
import { Example, OperationItem, Replies } from "../reference/operation.tsx";
import { REFUSED } from "../reference/requests.ts";
import type { PageOf } from "../site/site.ts";

/** Every address of the API, from its contract: what it takes, an example with its answer, what can go wrong. */
export const referencePage: PageOf = ({ answers, locale, messages }) => {
  const words = messages.reference;
  const groups = groupsOf(CONTRACT);
  const nameOf = (tag: string) => words.tags[tag] ?? tag;
  const entries = groups.map(({ tag, operations }) => ({
    id: `tag-${tag}`,
    name: nameOf(tag),
    count: operations.length,
  }));
  const noteOf = (text: string) => (locale === "zh" ? (inChinese(text) ?? "") : text);
  return {
    title: words.title,
    description: words.description,
    data: "/v1/openapi.json",
    body: () => (
      <div class="record reference">
        <PageHead title={words.title} lead={words.lead}>
          <Contents entries={entries} />
        </PageHead>
        <Block heading={words.rules} id="rules">
          <For each={words.rulesText}>{(text) => <p class="prose">{text}</p>}</For>
          <p class="more">
            <a href="/v1/openapi.json">{messages.data.apiDocs}</a>
          </p>
        </Block>
        <Block heading={words.errors} id="errors">
          <p class="prose">{words.errorsText}</p>
          <dl class="operation-facts">
            <dt>{words.example}</dt>
            <dd>
              <Example address={REFUSED} answer={answers?.[REFUSED]} />
            </dd>
            <dt>{words.everywhere}</dt>
            <dd>
              <Replies replies={commonReplies(CONTRACT)} />
            </dd>
          </dl>
          <p class="more">
            <a href="/v1/problems">{words.problems}</a>
          </p>
        </Block>
        <For each={groups}>
          {({ tag, description, operations }) => (
            <Block heading={nameOf(tag)} id={`tag-${tag}`} note={noteOf(description)}>
              <For each={operations}>{(operation) => <OperationItem operation={operation} />}</For>
            </Block>
          )}
        </For>
      </div>
    ),
  };
};
