import { chartSvg, type Chart as Drawing } from "@peakline/core/view";
import { useSite } from "../site/site.ts";
import { Block } from "./block.tsx";

/** Values over time, every one with the range that its statement allows; the statements themselves stand below it. */
export function Chart(props: { chart: Drawing }) {
  const { messages } = useSite();
  return (
    <Block heading={messages.overTime}>
      <figure class="figure">
        <section
          class="figure-scroll"
          aria-label={messages.overTime}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it scrolls sideways, by keys too
          tabIndex={0}
          innerHTML={chartSvg(props.chart, "chart")}
        />
        <figcaption class="figure-about">{messages.chartAbout}</figcaption>
      </figure>
    </Block>
  );
}
