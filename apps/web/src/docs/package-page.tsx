import { For } from "solid-js";
import manifest from "../../../../packages/core/package.json?raw";
import readme from "../../../../packages/core/README.md?raw";
import { Block } from "../components/block.tsx";
import { Code } from "../components/code.tsx";
import { DOCS } from "../messages/docs.ts";
import { docsPage } from "./docs-page.tsx";
import { Terms } from "./terms.tsx";

/** The doors that the package has now. */
const doors = Object.keys((JSON.parse(manifest) as { exports: object }).exports);

/** The examples of its README, which its tests run. */
const examples = [...readme.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = ""]) =>
  code.trimEnd(),
);

/** What can be imported, and examples of it. */
export const packagePage = docsPage("package", ({ site: { locale } }) => {
  const words = DOCS[locale].package;
  const terms = doors
    .filter((door) => door in words.behind)
    .map((door) => ({
      name: `@peakline/core${door.slice(1)}`,
      meaning: words.behind[door] ?? "",
    }));
  return (
    <>
      <Block heading={words.doors} note={words.doorsNote} id="doors">
        <Terms terms={terms} />
      </Block>
      <Block heading={words.examples} note={words.examplesNote} id="examples">
        <For each={examples}>
          {(code, index) => <Code label={`${words.examples} ${index() + 1}`}>{code}</Code>}
        </For>
      </Block>
    </>
  );
});
