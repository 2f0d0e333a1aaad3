import { type Locale, MODALITY_LABELS, say } from "@peakline/core/view";
import { For, Show } from "solid-js";
import { choicesOf } from "../compare/series-list.ts";
import { BenchHead } from "../components/bench-head.tsx";
import { Block } from "../components/block.tsx";
import { Fold } from "../components/fold.tsx";
import { Text } from "../components/text.tsx";
import { ScenarioAnswer } from "../scenario/answer.tsx";
import { exampleAnswer, examplesOf } from "../scenario/examples.ts";
import type { UnitChoice } from "../scenario/input.ts";
import { labQuery } from "../scenario/state.ts";
import { localHref } from "../site/href.ts";
import { inScript } from "../site/in-script.ts";
import { partWords } from "../site/island-site.ts";
import { type PageOf, type Site, useSite } from "../site/site.ts";

/** The units that a hypothesis can be in, in order of name; a rank is nothing to compute with. */
function unitsOf({ dataset, locale }: { dataset: Site["dataset"]; locale: Locale }): UnitChoice[] {
  return dataset.units
    .filter(({ dimension }) => dimension !== "rank")
    .map(({ id, name, base }) => ({ id, name: say(name, locale), base }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}

/** The examples, each with what it comes to. */
function Examples() {
  const site = useSite();
  const { dataset, locale, messages } = site;
  const words = messages.scenario;
  const units = unitsOf(site);
  return (
    <ul class="rows">
      <For each={examplesOf(dataset)}>
        {(example) => {
          const view = exampleAnswer(dataset, example, units, locale);
          return (
            <li class="row">
              <div class="row-body">
                <a
                  class="row-title"
                  href={localHref(locale, `/scenario${labQuery(example.lab)}`)}
                  data-example={example.id}
                >
                  <Text>{example.title[locale]}</Text>
                </a>
                <Show when={view}>
                  {(shown) => (
                    <Fold count={1} label={shown().sentence}>
                      <ScenarioAnswer
                        view={shown()}
                        id={example.id}
                        words={words}
                        locale={locale}
                      />
                    </Fold>
                  )}
                </Show>
              </div>
            </li>
          );
        }}
      </For>
    </ul>
  );
}

/** The scenario lab; without JavaScript, the examples with what they come to. */
export const scenarioPage: PageOf = (site) => {
  const { dataset, locale, messages } = site;
  const words = messages.scenario;
  const modalities = Object.entries(MODALITY_LABELS).map(([id, label]) => ({
    id,
    name: say(label, locale),
  }));
  const lists = {
    series: choicesOf(dataset, locale).map(({ id, name, base }) => [id, name, base]),
    units: unitsOf(site),
    modalities,
  };
  return {
    title: words.title,
    description: words.description,
    island: "scenario",
    body: () => (
      <div class="record">
        <BenchHead bench="scenario" />
        <div
          data-lab={locale}
          data-words={JSON.stringify(words)}
          data-parts={JSON.stringify(partWords(messages))}
        />
        <script type="application/json" data-lists innerHTML={inScript(lists)} />
        <Block heading={words.examples} note={words.examplesNote} id="examples">
          <Examples />
        </Block>
      </div>
    ),
  };
};
