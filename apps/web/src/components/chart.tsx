import { chartSvg, type RecordView } from "@peakline/core/view";
import { useSite } from "../site/site.ts";
import { Block } from "./block.tsx";

/**
 * Values over time, every one with the range that its statement allows; the statements themselves stand below it. It is
 * drawn twice, and the page shows the one that fits: shrunk to a phone its numbers could not be read.
 */
export function Chart(props: { chart: NonNullable<RecordView["chart"]> }) {
  const { messages } = useSite();
  return (
    <Block heading={messages.overTime}>
      <figure class="figure">
        <div class="figure-wide" innerHTML={chartSvg(props.chart.wide, "chart")} />
        <div class="figure-narrow" innerHTML={chartSvg(props.chart.narrow, "chart-narrow")} />
        <figcaption class="figure-about">{messages.chartAbout}</figcaption>
      </figure>
    </Block>
  );
}
