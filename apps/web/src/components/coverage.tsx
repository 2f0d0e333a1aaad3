import type { CoverageView } from "@peakline/core/view";
import { For } from "solid-js";

const WIDTH = 1000;

/** Number coverage as a bar; the sentence below it says the same. */
export function Coverage(props: { coverage: CoverageView }) {
  // Drawn with attributes: a style attribute would need a looser content security policy.
  const bars = () => {
    let x = 0;
    return props.coverage.parts
      .filter(({ count }) => count > 0)
      .map(({ share, tone }) => {
        const bar = { x, width: share * WIDTH, tone };
        x += bar.width;
        return bar;
      });
  };
  return (
    <div class="coverage">
      <svg
        class="coverage-bar"
        viewBox={`0 0 ${WIDTH} 6`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <For each={bars()}>
          {(bar) => <rect x={bar.x} width={bar.width} height={6} data-tone={bar.tone} />}
        </For>
      </svg>
      <p class="coverage-text">{props.coverage.text}</p>
    </div>
  );
}
