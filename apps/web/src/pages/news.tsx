import {
  COMPUTED_EXPLANATIONS,
  computedSections,
  computedSummary,
  type Row,
  say,
} from "@peakline/core/view";
import { For, Show } from "solid-js";
import { Block } from "../components/block.tsx";
import { Glance } from "../components/chart.tsx";
import { Contents, entriesOf } from "../components/contents.tsx";
import { RowItem } from "../components/rows.tsx";
import { Tags } from "../components/tags.tsx";
import { localHref } from "../site/href.ts";
import { useSite } from "../site/site.ts";

/** What the home page tells of what was computed. */
export type NewsNoun = "findings" | "targets" | "checks";

/** How many rows of each the home page shows. */
const SHOWN = 5;

/** The sections of an answer that are news, in the order in which they are told; of findings all are. */
const NEWS: Readonly<Record<NewsNoun, readonly string[] | null>> = {
  targets: ["missed", "behind", "met"],
  checks: ["inconsistent"],
  findings: null,
};

/** One of several statements that say the same in the same words: a target is set by more documents than one. */
function distinct(rows: readonly Row[]): Row[] {
  const titles = new Set<string>();
  return rows.filter(({ title }) => !titles.has(title) && titles.add(title));
}

/** The news under a noun, the worst first, with the way to all of it. Nothing where there is none. */
export function News(props: { noun: NewsNoun }) {
  const { dataset, locale, messages } = useSite();
  const { noun } = props;
  const { heading, all } = messages.news[noun];
  const page = localHref(locale, `/${noun}`);
  const sections = computedSections(dataset, noun, locale);
  const wanted = NEWS[noun]?.flatMap((id) => sections.filter((section) => section.id === id));
  const rows = (wanted ?? sections).flatMap((section) => section.rows);
  const count = sections.reduce((sum, section) => sum + section.rows.length, 0);
  return (
    <Show when={count > 0}>
      <Block heading={heading} note={say(COMPUTED_EXPLANATIONS[noun], locale)}>
        <Show when={noun === "targets"}>
          <Contents entries={entriesOf(sections)} page={page} label={heading} />
          <Glance noun={noun} />
        </Show>
        <Show when={noun === "checks"}>
          <p class="row-meta">
            <Tags tags={computedSummary(dataset, noun, locale)} />
          </p>
        </Show>
        <ul class="rows">
          <For each={distinct(rows).slice(0, SHOWN)}>{(row) => <RowItem row={row} />}</For>
        </ul>
        <p class="more">
          <a href={page}>{all(count)}</a>
        </p>
      </Block>
    </Show>
  );
}
