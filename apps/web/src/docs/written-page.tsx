import { For, Show } from "solid-js";
import assistants from "../../../../docs/mcp.md?raw";
import serving from "../../../../docs/serving.md?raw";
import terminal from "../../../../docs/terminal.md?raw";
import { Block } from "../components/block.tsx";
import { docsPage } from "./docs-page.tsx";
import { partsOf } from "./written.ts";

const TEXTS = { assistants, serving, terminal };

/** A page that is written, or generated, as Markdown in the repository: the same words as there, in English. */
export const writtenPage = (page: keyof typeof TEXTS) =>
  docsPage(page, () => (
    <div lang="en">
      <For each={partsOf(TEXTS[page])}>
        {({ heading, id, html }) => (
          <Show
            when={heading !== ""}
            fallback={<div class="docs-before written" innerHTML={html} />}
          >
            <Block heading={heading} id={id}>
              <div class="written" innerHTML={html} />
            </Block>
          </Show>
        )}
      </For>
    </div>
  ));
