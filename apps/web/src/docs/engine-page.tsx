import {
  type ComputedNoun,
  claimValue,
  computedView,
  derivationView,
  formatInterval,
  NO_ANSWER_LABELS,
  say,
} from "@peakline/core/view";
import { For } from "solid-js";
import { Block } from "../components/block.tsx";
import { DataTable } from "../components/tables.tsx";
import { Text } from "../components/text.tsx";
import { DOCS } from "../messages/docs.ts";
import { localHref, recordHref } from "../site/href.ts";
import { type Site, useSite } from "../site/site.ts";
import { docsPage } from "./docs-page.tsx";
import {
  hedgedClaims,
  theContradiction,
  theDerivation,
  theSilence,
  theTarget,
} from "./examples.ts";

/** An answer of the engine: what it is about, the verdict, its steps. */
function Answer(props: { noun: ComputedNoun; id: string }) {
  const { dataset, locale } = useSite();
  const view = computedView(dataset, props.noun, props.id, locale);
  if (view === null) throw new Error(`no answer ${props.id} among the ${props.noun}`);
  return (
    <>
      <h3>
        <Text>{view.title}</Text>
      </h3>
      <p class="prose">
        <strong class="docs-verdict" data-tone={view.tone}>
          {`${view.headline.charAt(0).toUpperCase()}${view.headline.slice(1)}${locale === "zh" ? "：" : ": "}`}
        </strong>
        <Text>{view.lead}</Text>
      </p>
      <For each={view.tables ?? []}>{(table) => <DataTable table={table} />}</For>
      <p class="more">
        <a href={recordHref(locale, view.to)}>{DOCS[locale].engine.whole}</a>
      </p>
    </>
  );
}

/** Printed digits with a hedge, and what they allow, on claims of the record. */
function Readings({ site: { dataset, locale } }: { site: Site }) {
  const words = DOCS[locale].engine;
  const rows = hedgedClaims(dataset).flatMap((claim) => {
    const { quantity } = claim;
    if (quantity === null) return [];
    const to = { noun: "claims", id: claim.id } as const;
    return [
      [
        { text: quantity.printed },
        { text: claimValue(dataset, claim, locale), to },
        { text: formatInterval(quantity, dataset.units, locale) },
      ],
    ];
  });
  const columns = [words.printed, words.says, words.allows];
  return <DataTable table={{ heading: words.read, note: "", basis: "stated", columns, rows }} />;
}

/** What the engine does, each part worked out on the record. */
export const enginePage = docsPage("engine", ({ site }) => {
  const { dataset, locale } = site;
  const words = DOCS[locale].engine;
  const derived = derivationView(dataset, theDerivation(dataset), locale);
  const silence = theSilence(dataset);
  return (
    <>
      <Block heading={words.read} id="read">
        <p class="prose">{words.readText}</p>
        <Readings site={site} />
        <p class="more">
          <a href={localHref(locale, "/method")}>{words.method}</a>
        </p>
      </Block>
      <Block heading={words.follow} id="follow">
        <p class="prose">{words.followText}</p>
        <h3>
          <Text>{`${derived.title}: ${derived.value}`}</Text>
        </h3>
        <p class="prose">
          <Text>{derived.series}</Text>
        </p>
        <div class="steps" data-basis="derived">
          <For each={derived.steps}>{(table) => <DataTable table={table} />}</For>
        </div>
        <p class="more">
          <a href={recordHref(locale, { noun: "series", id: silence.question.series })}>
            {words.whole}
          </a>
        </p>
      </Block>
      <Block heading={words.unknown} id="unknown">
        <p class="prose">{words.unknownText}</p>
        <p class="prose">
          <strong>{say(NO_ANSWER_LABELS[silence.reason], locale)}</strong>
        </p>
      </Block>
      <Block heading={words.contradict} id="contradict">
        <p class="prose">{words.contradictText}</p>
        <Answer noun="checks" id={theContradiction(dataset)} />
      </Block>
      <Block heading={words.judge} id="judge">
        <p class="prose">{words.judgeText}</p>
        <Answer noun="targets" id={theTarget(dataset)} />
      </Block>
    </>
  );
});
