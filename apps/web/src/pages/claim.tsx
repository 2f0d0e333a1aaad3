import type { Claim } from "@peakline/core";
import { type Field, headlineOf, recordView, rowView } from "@peakline/core/view";
import { Show } from "solid-js";
import { Block } from "../components/block.tsx";
import { Facts } from "../components/facts.tsx";
import { Figure } from "../components/figure.tsx";
import { Inferred } from "../components/inferred.tsx";
import { pick } from "../components/pick.ts";
import { Notes, RecordHead, Sections } from "../components/record-parts.tsx";
import { Tables } from "../components/tables.tsx";
import { Tags } from "../components/tags.tsx";
import { Text } from "../components/text.tsx";
import { UseThis } from "../components/use-this.tsx";
import { When } from "../components/when.tsx";
import { recordHref } from "../site/href.ts";
import type { PageOf } from "../site/site.ts";

/** The facts that answer "how sure", and those that answer "where from", in the order of the question. */
const SURE: readonly Field[] = [
  "threshold",
  "tracking",
  "interval",
  "qualifier",
  "normalized",
  "standing",
  "reviewed",
];
/** Those of them that say which values the statement allows. */
const ALLOWED: readonly Field[] = ["threshold", "interval"];
const FROM: readonly Field[] = ["document", "speaker", "printed", "anchor", "verified"];

/** The page of a claim: what was claimed, how sure, where from, in that order. */
export const claimPage =
  (claim: Claim): PageOf =>
  (site) => {
    const { dataset, locale, messages } = site;
    const view = recordView(dataset, "claims", claim, locale);
    const row = rowView(dataset, "claims", claim, locale);
    const facts = pick(view.facts, SURE);
    // What a status in words allows is no range, and what comes next says nothing of its values.
    const allowed = facts.find(({ field }) => ALLOWED.includes(field));
    const sure = facts.filter((fact) => fact !== allowed);
    const from = pick(view.facts, FROM);
    const known = new Set([...facts, ...from]);
    const about = view.facts.filter((fact) => !known.has(fact));
    const isInferred = (...fields: Claim["inferred"][number][]) =>
      fields.some((field) => claim.inferred.includes(field));
    const source = dataset.documents.find(({ id }) => id === claim.document);
    const authority =
      source === undefined ? [] : rowView(dataset, "documents", source, locale).tags;
    const { paragraph } = claim.anchor;
    const place = recordHref(locale, { noun: "documents", id: claim.document, paragraph });
    return {
      title: `${view.headline}: ${view.title}`,
      description: headlineOf(dataset, view.to, locale) ?? view.title,
      data: `/v1/claims/${claim.id}`,
      body: () => (
        <article class="record">
          <RecordHead view={view}>
            <hgroup>
              <p>
                <Figure
                  value={view.headline}
                  hedgeInferred={isInferred("qualifier", "direction", "status")}
                />
              </p>
              <h1 class="statement">
                <Text>{view.title}</Text>
              </h1>
            </hgroup>
            <p class="when">
              <When claim={claim} />
            </p>
          </RecordHead>
          <div class="pair">
            <section>
              <h2>{messages.claim.sure}</h2>
              <Show when={allowed} fallback={<p class="allowed">{messages.claim.noInterval}</p>}>
                {(fact) => (
                  <p class="allowed">
                    <span class="allowed-label">{fact().label}</span>{" "}
                    <span class="allowed-values">
                      <Inferred when={fact().inferred}>{fact().values[0]?.text}</Inferred>
                    </span>
                  </p>
                )}
              </Show>
              <Facts facts={sure} />
            </section>
            <section>
              <h2>{messages.claim.from}</h2>
              <div class="allowed">
                <p>
                  <a class="source-line" href={place}>
                    <Text>{row.source}</Text>
                  </a>
                </p>
                <p>
                  <Tags tags={authority} />
                </p>
              </div>
              <Facts facts={from} />
            </section>
          </div>
          <Notes notes={view.notes} />
          <Block heading={messages.claim.about}>
            <Facts facts={about} />
          </Block>
          <Tables tables={view.tables ?? []} />
          <Sections sections={view.sections} />
          <UseThis view={view} />
        </article>
      ),
    };
  };
