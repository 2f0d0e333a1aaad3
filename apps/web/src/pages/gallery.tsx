import { gallery } from "@peakline/core/view";
import { For } from "solid-js";
import { Block } from "../components/block.tsx";
import { Chart } from "../components/chart.tsx";
import type { PageOf } from "../site/site.ts";

/** Every kind of chart, on the record and on what is hard to draw: how one looks at the drawing. */
export const galleryPage: PageOf = ({ dataset, locale, messages }) => {
  const words = messages.gallery;
  return {
    title: words.title,
    description: words.description,
    unlisted: true,
    body: () => (
      <div class="record">
        <header class="head">
          <div class="head-body">
            <h1>{words.title}</h1>
            <p class="lead">{words.lead}</p>
          </div>
        </header>
        <For each={gallery(dataset, locale)}>
          {({ id, name, spec }) => (
            <Block heading={name} note={messages.chart.headings[spec.kind]} id={id}>
              <Chart spec={spec} id={`chart-${id}`} table />
            </Block>
          )}
        </For>
      </div>
    ),
  };
};
