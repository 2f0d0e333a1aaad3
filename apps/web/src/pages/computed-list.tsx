import {
  COMPUTED_EXPLANATIONS,
  COMPUTED_LABELS,
  type ComputedNoun,
  computedSections,
  computedSummary,
  say,
  type Tag,
} from "@peakline/core/view";
import { Show } from "solid-js";
import { ListChart } from "../components/chart.tsx";
import { Contents, type Entry, entriesOf } from "../components/contents.tsx";
import { AsData, Sections } from "../components/record-parts.tsx";
import { Tags } from "../components/tags.tsx";
import type { PageOf } from "../site/site.ts";
import { AsOfForm } from "../targets/as-of-form.tsx";

/** What the list of contents does not say already: it counts its sections itself. */
function unsaid(summary: readonly Tag[], entries: readonly Entry[]): Tag[] {
  const said = entries.map(({ name }) => name.toLowerCase());
  return summary.filter(({ text }) => !said.some((name) => text.toLowerCase().includes(name)));
}

/** The list of what the engine answers: targets by where they stand, series by theme, checks by verdict. */
export const computedListPage =
  (noun: ComputedNoun): PageOf =>
  ({ dataset, locale }) => {
    const sections = computedSections(dataset, noun, locale);
    const entries = entriesOf(sections);
    const summary = computedSummary(dataset, noun, locale);
    const tags = unsaid(summary, entries);
    return {
      title: say(COMPUTED_LABELS[noun], locale),
      description: [
        say(COMPUTED_EXPLANATIONS[noun], locale),
        summary.map(({ text }) => text).join(locale === "zh" ? "，" : ", "),
      ].join(locale === "zh" ? "" : " "),
      data: `/v1/${noun}`,
      ...(noun === "targets" && { island: "targets" as const }),
      body: () => (
        <div class="record">
          <header class="head">
            <div class="head-body">
              <h1>{say(COMPUTED_LABELS[noun], locale)}</h1>
              <p class="lead">{say(COMPUTED_EXPLANATIONS[noun], locale)}</p>
              <div data-now>
                <Show when={tags.length > 0}>
                  <p class="row-meta">
                    <Tags tags={tags} />
                  </p>
                </Show>
                <Contents entries={entries} />
              </div>
              <Show when={noun === "targets"}>
                <AsOfForm />
                <div class="as-of-then" data-then />
              </Show>
            </div>
          </header>
          <div data-board>
            <ListChart noun={noun} />
            <Sections sections={sections} />
          </div>
          <AsData path={`/v1/${noun}`} csv />
        </div>
      ),
    };
  };
