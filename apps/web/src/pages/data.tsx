import { NOUNS } from "@peakline/core";
import { datasetJsonLd, NOUN_EXPLANATIONS, NOUN_LABELS, say } from "@peakline/core/view";
import { For } from "solid-js";
import { Block } from "../components/block.tsx";
import { Code } from "../components/code.tsx";
import { PageHead } from "../components/page-head.tsx";
import { localHref } from "../site/href.ts";
import type { PageOf } from "../site/site.ts";

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

const ASSISTANTS = `{
  "mcpServers": {
    "peakline": {
      "command": "node",
      "args": ["/path/to/peakline/apps/tui/dist/peakline.mjs", "mcp"]
    }
  }
}`;

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
    jsonLd: datasetJsonLd(dataset, locale),
    body: () => (
      <div class="record">
        <PageHead title={words.title} lead={words.lead} />
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
                        <a href={`/v1/${noun}.csv?excel=1`}>{words.excel}</a>
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
            <a href={localHref(locale, "/api")}>{messages.reference.title}</a>
            <a href="/v1/openapi.json">{words.apiDocs}</a>
          </p>
          <p class="more">
            <a href="/v1/datapackage.json">{words.tables}</a>
          </p>
          <p class="more">
            <a href={`/v1/changes.atom${locale === "zh" ? "?lang=zh" : ""}`}>{words.feed}</a>
          </p>
        </Block>
        <Block heading={words.package} note={words.packageNote}>
          <Code label={words.package}>{PACKAGE}</Code>
        </Block>
        <Block heading={words.terminal} note={words.terminalNote}>
          <Code label={words.terminal}>{TERMINAL}</Code>
        </Block>
        <Block heading={words.assistants} note={words.assistantsNote}>
          <Code label={words.assistants}>{ASSISTANTS}</Code>
        </Block>
        <Block heading={words.licence}>
          <p class="prose">{words.licenceText}</p>
        </Block>
      </div>
    ),
  };
};
