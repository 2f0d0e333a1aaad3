import { gallery } from "@peakline/core/view";
import { For } from "solid-js";
import { Block } from "../components/block.tsx";
import { Chart } from "../components/chart.tsx";
import { PageHead } from "../components/page-head.tsx";
import type { PageOf } from "../site/site.ts";

/** Every kind of chart, on the record and on what is hard to draw: how one looks at the drawing. */
export const galleryPage: PageOf = ({ dataset, locale, messages }) => {
  const words = messages.gallery;
  return {
    title: words.title,
    description: words.description,
    unlisted: true,
    body: () => (
      <div class="record gallery">
        <PageHead title={words.title} lead={words.lead} />
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
