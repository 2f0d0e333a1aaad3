import { NOUNS } from "@peakline/core";
import { NOUN_EXPLANATIONS, NOUN_LABELS, recordView, say } from "@peakline/core/view";
import { Block } from "../components/block.tsx";
import { Facts } from "../components/facts.tsx";
import { RowItem } from "../components/rows.tsx";
import { DOCS } from "../messages/docs.ts";
import { localHref } from "../site/href.ts";
import { Diagram } from "./diagram.tsx";
import { docsPage } from "./docs-page.tsx";
import { exampleRow, theClaim } from "./examples.ts";
import { modelScene } from "./model-graph.ts";
import { Terms } from "./terms.tsx";

/** What the record holds, what refers to what, and one claim with all its fields. */
export const modelPage = docsPage("model", ({ site: { dataset, locale } }) => {
  const words = DOCS[locale].model;
  const claim = theClaim(dataset);
  return (
    <>
      <Block heading={words.drawing} note={words.drawingNote} id="drawing">
        <Diagram
          id="model"
          sceneIn={(medium) => modelScene(dataset, locale, medium)}
          hrefOf={({ noun }) => localHref(locale, `/${noun}`)}
        />
      </Block>
      <Block heading={words.nouns} id="nouns">
        <Terms
          terms={NOUNS.map((noun) => ({
            name: say(NOUN_LABELS[noun], locale),
            meaning: say(NOUN_EXPLANATIONS[noun], locale),
            href: localHref(locale, `/${noun}`),
          }))}
        />
      </Block>
      <Block heading={words.claim} note={words.claimNote} id="claim">
        <ul class="rows">
          <RowItem row={exampleRow(dataset, claim, locale)} />
        </ul>
        <Facts facts={recordView(dataset, "claims", claim, locale).facts} />
        <p class="more">
          <a href={localHref(locale, "/glossary")}>{words.more}</a>
        </p>
      </Block>
    </>
  );
});
