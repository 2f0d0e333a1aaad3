import { NOUNS } from "@peakline/core";
import { NOUN_EXPLANATIONS, NOUN_LABELS, say } from "@peakline/core/view";
import { For } from "solid-js";
import { Block } from "../components/block.tsx";
import type { PageOf } from "../site/site.ts";

/** A command or a piece of code, set to be copied; it scrolls by itself where it is long. */
function Code(props: { children: string; label: string }) {
  return (
    <section class="code" aria-label={props.label}>
      <pre tabindex={0}>
        <code data-commands>{props.children}</code>
      </pre>
    </section>
  );
}

const PACKAGE = `import { filterRecords } from "@peakline/core";
import { dataset } from "@peakline/core/data";
import { recordView } from "@peakline/core/view";

const targets = filterRecords(dataset, "claims", { modality: ["target"] });
for (const claim of targets) {
  const { headline, title } = recordView(dataset, "claims", claim, "en");
  console.log(headline, title);
}`;

const TERMINAL = `npx -y pnpm@12 tui
npx -y pnpm@12 -s tui search 能耗
npx -y pnpm@12 -s tui list claims --modality target --json`;

/** How to take the record away, and how to ask for parts of it. */
export const dataPage: PageOf = ({ dataset, locale, messages }) => {
  const words = messages.data;
  const example = dataset.claims.find(({ quantity }) => quantity !== null)?.id ?? "";
  const api = [
    "PEAKLINE=http://localhost:4180",
    "",
    `# ${words.one}`,
    `curl $PEAKLINE/v1/claims/${example}`,
    "",
    `# ${words.filtered}`,
    'curl "$PEAKLINE/v1/claims.csv?modality=target"',
    "",
    `# ${words.searching}`,
    "curl --get $PEAKLINE/v1/search --data-urlencode q=能耗",
  ].join("\n");
  return {
    title: words.title,
    description: words.description,
    body: () => (
      <div class="record">
        <header class="head">
          <div class="head-body">
            <h1>{words.title}</h1>
            <p class="lead">{words.lead}</p>
          </div>
        </header>
        <Block heading={words.files} note={words.filesNote}>
          <table class="table table-plain">
            <tbody>
              <tr>
                <th scope="row">{words.whole}</th>
                <td>
                  <span class="as-data">
                    <a href="/v1/dataset">JSON</a>
                  </span>
                </td>
                <td class="cell-note">{messages.footer.version(dataset.version)}</td>
              </tr>
              <For each={NOUNS}>
                {(noun) => (
                  <tr>
                    <th scope="row">{say(NOUN_LABELS[noun], locale)}</th>
                    <td>
                      <span class="as-data">
                        <a href={`/v1/${noun}.csv`}>CSV</a>
                        <a href={`/v1/${noun}`}>JSON</a>
                      </span>
                    </td>
                    <td class="cell-note">{say(NOUN_EXPLANATIONS[noun], locale)}</td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </Block>
        <Block heading={words.api} note={words.apiNote}>
          <Code label={words.api}>{api}</Code>
          <p class="more">
            <a href="/v1/openapi.json">{words.apiDocs}</a>
          </p>
        </Block>
        <Block heading={words.package} note={words.packageNote}>
          <Code label={words.package}>{PACKAGE}</Code>
        </Block>
        <Block heading={words.terminal} note={words.terminalNote}>
          <Code label={words.terminal}>{TERMINAL}</Code>
        </Block>
        <Block heading={words.licence}>
          <p class="prose">{words.licenceText}</p>
        </Block>
      </div>
    ),
  };
};
