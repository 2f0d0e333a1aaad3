import { type Dataset, newestFirst } from "@peakline/core";
import {
  COMPUTED_EXPLANATIONS,
  COMPUTED_LABELS,
  type ComputedNoun,
  computedSummary,
  formatNumber,
  NOUN_LABELS,
  say,
} from "@peakline/core/view";
import { For } from "solid-js";
import { Block } from "../components/block.tsx";
import { SearchForm } from "../components/search-form.tsx";
import { Tags } from "../components/tags.tsx";
import { localHref } from "../site/href.ts";
import { type PageOf, type Site, useSite } from "../site/site.ts";
import { DocumentList } from "./documents.tsx";
import { handOfClaims } from "./hand.ts";
import { News } from "./news.tsx";

const NEWEST = 6;
/** What is computed and is no news by itself. */
const FURTHER: readonly ComputedNoun[] = ["series", "promises"];

interface Figure {
  readonly value: string;
  readonly label: string;
  readonly path: string;
}

function coveredShare({ documents }: Dataset): { numbers: number; texts: number; share: number } {
  const counted = documents.flatMap(({ coverage }) => coverage ?? []);
  const numbers = counted.reduce((sum, coverage) => sum + coverage.numbers, 0);
  const covered = counted.reduce((sum, { claimed, excluded }) => sum + claimed + excluded, 0);
  return { numbers, texts: counted.length, share: numbers === 0 ? 1 : covered / numbers };
}

function figuresOf({ dataset, locale, messages }: Site): Figure[] {
  const { numbers, texts, share } = coveredShare(dataset);
  const percent = formatNumber(Math.floor(share * 1000) / 10, locale);
  const counts = (["documents", "claims", "commitments", "indicators"] as const).map((noun) => ({
    value: formatNumber(dataset[noun].length, locale),
    label: say(NOUN_LABELS[noun], locale),
    path: `/${noun}`,
  }));
  return [
    ...counts,
    {
      value: locale === "zh" ? `${percent}%` : `${percent} %`,
      label: messages.numbers.covered(formatNumber(numbers, locale), formatNumber(texts, locale)),
      path: "/method#coverage",
    },
  ];
}

/** The numbers of the record, set like the head of a yearbook table. */
function Numbers() {
  const site = useSite();
  return (
    <section class="numbers" aria-label={site.messages.numbers.title}>
      <dl>
        <For each={figuresOf(site)}>
          {(figure) => (
            <div class="number">
              <dt>
                <a href={localHref(site.locale, figure.path)}>{figure.label}</a>
              </dt>
              <dd>{figure.value}</dd>
            </div>
          )}
        </For>
      </dl>
    </section>
  );
}

/** The ways to the same record for people who want it as data. */
function Doors() {
  const { locale, messages } = useSite();
  const { doors } = messages;
  const cards = [
    [doors.api, doors.apiText, 'curl "http://localhost:4180/v1/claims?modality=target"'],
    [doors.terminal, doors.terminalText, "npx -y pnpm@12 tui"],
    [doors.package, doors.packageText, 'import { dataset } from "@peakline/core/data"'],
  ] as const;
  return (
    <Block heading={doors.title} note={doors.dataText}>
      <ul class="doors">
        <For each={cards}>
          {([name, text, code]) => (
            <li>
              <h3>{name}</h3>
              <p>{text}</p>
              <code data-commands>{code}</code>
            </li>
          )}
        </For>
      </ul>
      <p class="more">
        <a href={localHref(locale, "/data")}>{doors.data}</a>
      </p>
    </Block>
  );
}

/** The newest documents, each with one of its claims. */
function Newest() {
  const { dataset, locale, messages } = useSite();
  const claims = handOfClaims(dataset, NEWEST);
  const shown = new Set(claims.map(({ document }) => document));
  return (
    <Block heading={messages.byDate} note={messages.hand.rule}>
      <DocumentList
        documents={newestFirst(dataset.documents).filter(({ id }) => shown.has(id))}
        claims={claims}
      />
      <p class="more">
        <a href={localHref(locale, "/documents")}>
          {messages.allOf(dataset.documents.length, say(NOUN_LABELS.documents, locale))}
        </a>
        <a href={localHref(locale, "/claims")}>
          {messages.allOf(dataset.claims.length, say(NOUN_LABELS.claims, locale))}
        </a>
      </p>
    </Block>
  );
}

/** The home page: what this is, a search, how the targets stand, what does not add up, what is most telling, the newest documents, doors. */
export const homePage: PageOf = ({ dataset, locale, messages }) => ({
  title: messages.tagline,
  description: messages.lead,
  island: "search",
  body: () => (
    <div class="record home">
      <header class="hero">
        <h1>{messages.tagline}</h1>
        <p class="lead">{messages.lead}</p>
        <SearchForm />
      </header>
      <Numbers />
      <News noun="targets" />
      <News noun="checks" />
      <News noun="findings" />
      <Newest />
      <Block heading={messages.computed}>
        <ul class="doors">
          <For each={FURTHER}>
            {(noun) => (
              <li>
                <h3>
                  <a href={localHref(locale, `/${noun}`)}>{say(COMPUTED_LABELS[noun], locale)}</a>
                </h3>
                <p>{say(COMPUTED_EXPLANATIONS[noun], locale)}</p>
                <p class="row-meta">
                  <Tags tags={computedSummary(dataset, noun, locale)} />
                </p>
              </li>
            )}
          </For>
          <For each={["compare", "scenario", "instruments"] as const}>
            {(tool) => (
              <li>
                <h3>
                  <a href={localHref(locale, `/${tool}`)}>{messages[tool].title}</a>
                </h3>
                <p>{messages[tool].description}</p>
              </li>
            )}
          </For>
        </ul>
      </Block>
      <Doors />
    </div>
  ),
});
