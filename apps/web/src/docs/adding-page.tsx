import { For, Show } from "solid-js";
import { Block } from "../components/block.tsx";
import { DOCS } from "../messages/docs.ts";
import { localHref } from "../site/href.ts";
import { docsPage } from "./docs-page.tsx";

/** How a document comes into the record, step by step. */
export const addingPage = docsPage("adding", ({ site: { locale } }) => {
  const docs = DOCS[locale];
  const words = docs.adding;
  return (
    <>
      <Block heading={words.steps} id="steps">
        <ol class="docs-steps">
          <For each={words.stepsText}>
            {([name, text, command]) => (
              <li>
                <h3>{name}</h3>
                <p>{text}</p>
                <Show when={command !== ""}>
                  <code data-commands>{command}</code>
                </Show>
              </li>
            )}
          </For>
        </ol>
        <p class="prose">{words.full}</p>
      </Block>
      <Block heading={words.correct} id="correct">
        <p class="prose">{words.correctText}</p>
        <p class="more">
          <a href={localHref(locale, "/docs/errata")}>{docs.errata.title}</a>
        </p>
      </Block>
    </>
  );
});
