import { For, Show } from "solid-js";
import { type Ready, readyCompared, readyMade, readyName } from "../compare/ready.ts";
import { levelChoices } from "../compare/series-list.ts";
import { compareQuery } from "../compare/state.ts";
import { BenchHead } from "../components/bench-head.tsx";
import { Block } from "../components/block.tsx";
import { Chart } from "../components/chart.tsx";
import { Text } from "../components/text.tsx";
import { fill } from "../fill.ts";
import { localHref } from "../site/href.ts";
import { inScript } from "../site/in-script.ts";
import { partWords } from "../site/island-site.ts";
import { type PageOf, useSite } from "../site/site.ts";

/** The comparisons that have pages of their own. */
function ReadyList() {
  const { dataset, locale, messages } = useSite();
  const { compare: words } = messages;
  return (
    <ul class="rows">
      <For each={readyMade(dataset)}>
        {(ready) => (
          <li class="row">
            <div class="row-body">
              <a class="row-title" href={localHref(locale, `/compare/${ready.id}`)}>
                <Text>{readyName(dataset, ready, messages, locale)}</Text>
              </a>
              <p class="row-meta">
                <span>
                  {fill(ready.vintages ? words.publications : words.rows, { count: ready.size })}
                </span>
              </p>
            </div>
          </li>
        )}
      </For>
    </ul>
  );
}

/** The page on which series are chosen; without JavaScript, the comparisons that are ready. */
export const comparePage: PageOf = ({ dataset, locale, messages }) => {
  const words = messages.compare;
  return {
    title: words.title,
    description: words.description,
    island: "compare",
    body: () => (
      <div class="record">
        <BenchHead bench="compare" />
        <div
          data-compare={locale}
          data-words={JSON.stringify(words)}
          data-parts={JSON.stringify(partWords(messages))}
        />
        <script
          type="application/json"
          data-choices
          innerHTML={inScript(
            levelChoices(dataset, locale).map(({ id, name, base }) => [id, name, base]),
          )}
        />
        <Block heading={words.ready} note={words.readyNote} id="ready">
          <ReadyList />
        </Block>
      </div>
    ),
  };
};

/** A comparison that is ready: drawn, as a sentence, and as a table. */
export const readyPage =
  (ready: Ready): PageOf =>
  ({ dataset, locale, messages }) => {
    const words = messages.compare;
    const { spec } = readyCompared(dataset, ready, locale);
    const query = compareQuery(ready);
    const name = readyName(dataset, ready, messages, locale);
    const indicator = readyName(dataset, { ...ready, vintages: false }, messages, locale);
    // What the series have in common besides the indicator, which the heading names.
    const common = spec.title.replace(indicator, "").replace(/^ · /, "");
    const lang = locale === "zh" ? "&lang=zh" : "";
    return {
      title: `${words.title} · ${name}`,
      description: `${words.title} · ${spec.title}`,
      body: () => (
        <div class="record">
          <header class="head">
            <p class="head-margin">
              <a class="kind" href={localHref(locale, "/compare")}>
                {words.title}
              </a>
            </p>
            <div class="head-body">
              <h1>
                <Text>{name}</Text>
              </h1>
              <Show when={common !== ""}>
                <p class="lead">
                  <Text>{common}</Text>
                </p>
              </Show>
            </div>
          </header>
          <Block heading={words.heading} note={messages.chart.extents}>
            <Chart spec={spec} id="chart-compare" table />
            <p class="more">
              <a href={localHref(locale, `/compare${query}`)}>{words.change}</a>
              <a href={localHref(locale, `/indicators/${ready.indicator}`)}>
                <Text>{indicator}</Text>
              </a>
            </p>
          </Block>
          <Block heading={messages.record.asData}>
            <p class="as-data">
              <a href={`/v1/compare${query}${lang}`}>JSON</a>
              <a href={`/v1/compare.svg${query}${lang}`}>SVG</a>
            </p>
          </Block>
        </div>
      ),
    };
  };
