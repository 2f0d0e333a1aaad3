import {
  chartOfList,
  dataOf,
  NARROW,
  type Spec,
  scene,
  sceneSvg,
  type Target,
  tableOf,
  WIDE,
} from "@peakline/core/view";
import { For, Show } from "solid-js";
import { drawnOf } from "../site/drawn.ts";
import { recordHref } from "../site/href.ts";
import { useSite } from "../site/site.ts";
import { Block } from "./block.tsx";
import { Fold, WHOLE } from "./fold.tsx";
import { DataTable } from "./tables.tsx";
import { Text } from "./text.tsx";

/** More marks than these that lead somewhere are tedious to pass with the keyboard. */
const MANY = 20;

/**
 * A chart as a figure: the drawing, the same as a sentence, and folded under it as a table. It is drawn twice, and the page
 * shows the one that fits: shrunk to a phone its numbers could not be read. Its marks lead to their pages, unless it is
 * only a `glance` at what stands elsewhere: then it is one image, with the sentence for whoever does not see it.
 */
export function Chart(props: { spec: Spec; id: string; table?: boolean; glance?: boolean }) {
  const { locale, messages, path } = useSite();
  const { spec, id } = props;
  // On the page of a series, a mark that stands for the series is a value that follows: it leads to how.
  const hrefOf = (to: Target) =>
    `${recordHref(locale, to)}${`/series/${to.id}` === path ? "#derived" : ""}`;
  const options = props.glance ? {} : { hrefOf };
  const wide = scene(spec, WIDE);
  const passes = () => !props.glance && dataOf(spec).filter(({ to }) => to).length > MANY;
  return (
    <figure class="picture">
      <Show when={passes()}>
        <a class="skip-picture" href={`#${id}-says`}>
          {messages.chart.pass}
        </a>
      </Show>
      <div class="picture-wide" innerHTML={sceneSvg(wide, { id, ...options })} />
      <div
        class="picture-narrow"
        innerHTML={sceneSvg(scene(spec, NARROW), { id: `${id}-narrow`, ...options })}
      />
      <Show when={!props.glance}>
        <figcaption id={`${id}-says`} tabindex={passes() ? -1 : undefined}>
          <Text>{wide.sentence}</Text>
        </figcaption>
      </Show>
      <Show when={props.table}>
        <Fold count={dataOf(spec).length} label={messages.chart.table}>
          <DataTable table={tableOf(spec)} cut={WHOLE} />
        </Fold>
      </Show>
    </figure>
  );
}

/** The kinds whose marks reach over all that a statement allows. */
const EXTENTS: ReadonlySet<Spec["kind"]> = new Set([
  "series",
  "index",
  "path",
  "compare",
  "conflict",
]);

/** The kinds whose steps stand on the same page as tables. */
const TOLD: ReadonlySet<Spec["kind"]> = new Set(["derivation"]);

/** The charts of a record or an answer, the most telling first; nothing where a picture would tell nothing more. */
export function Charts(props: { of: Target }) {
  const { dataset, locale, messages } = useSite();
  const specs = drawnOf(dataset, props.of, locale);
  const { headings, extents } = messages.chart;
  return (
    <For each={specs}>
      {(spec) => (
        <Block heading={headings[spec.kind]} note={EXTENTS.has(spec.kind) ? extents : ""}>
          <Chart spec={spec} id={`chart-${spec.kind}`} table={!TOLD.has(spec.kind)} />
        </Block>
      )}
    </For>
  );
}

/** The chart over the list of a noun, whose rows are its table; nothing where there is none. */
export function ListChart(props: { noun: Target["noun"] }) {
  const { dataset, locale } = useSite();
  const spec = chartOfList(dataset, props.noun, locale);
  return (
    <Show when={spec}>
      {(shown) => (
        <Block heading={shown().title}>
          <Chart spec={shown()} id={`chart-${shown().kind}`} />
        </Block>
      )}
    </Show>
  );
}

/** The same at a glance, where what it shows is only touched upon. */
export function Glance(props: { noun: Target["noun"] }) {
  const { dataset, locale } = useSite();
  const spec = chartOfList(dataset, props.noun, locale);
  return (
    <Show when={spec}>
      {(shown) => <Chart spec={shown()} id={`chart-${shown().kind}`} glance />}
    </Show>
  );
}
