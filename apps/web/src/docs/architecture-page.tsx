import { For } from "solid-js";
import { Block } from "../components/block.tsx";
import { Code } from "../components/code.tsx";
import { DataTable } from "../components/tables.tsx";
import { DOCS } from "../messages/docs.ts";
import rings from "./architecture.json" with { type: "json" };
import { architectureScene } from "./architecture-graph.ts";
import { Diagram } from "./diagram.tsx";
import { docsPage } from "./docs-page.tsx";

const RULE = "quantity <- schema <- extract <- engine <- view <- apps";

/** The rule of imports, the drawing and the table made from the code, and the reasons. */
export const architecturePage = docsPage("architecture", ({ site: { locale } }) => {
  const words = DOCS[locale].architecture;
  const table = {
    heading: words.drawing,
    note: "",
    basis: "stated",
    columns: [words.ring, words.uses],
    rows: rings.map(({ id, uses }) => [{ text: id }, { text: uses.join(" · ") }]),
  } as const;
  return (
    <>
      <Block heading={words.rule} id="rule">
        <Code label={words.rule}>{RULE}</Code>
      </Block>
      <Block heading={words.drawing} note={words.drawingNote} id="drawing">
        <Diagram id="architecture" sceneIn={(medium) => architectureScene(rings, locale, medium)} />
        <div lang="en">
          <DataTable table={table} />
        </div>
      </Block>
      <Block heading={words.why} id="why">
        <For each={words.whyText}>{(text) => <p class="prose">{text}</p>}</For>
      </Block>
    </>
  );
});
