import {
  COMPUTED_EXPLANATIONS,
  COMPUTED_LABELS,
  type ComputedNoun,
  computedSections,
  computedSummary,
  say,
} from "@peakline/core/view";
import { AsData, Sections } from "../components/record-parts.tsx";
import { Tags } from "../components/tags.tsx";
import type { PageOf } from "../site/site.ts";

/** The list of what the engine answers: targets by where they stand, series by theme, checks by verdict. */
export const computedListPage =
  (noun: ComputedNoun): PageOf =>
  ({ dataset, locale }) => ({
    title: say(COMPUTED_LABELS[noun], locale),
    description: say(COMPUTED_EXPLANATIONS[noun], locale),
    data: `/v1/${noun}`,
    body: () => (
      <div class="record">
        <header class="head">
          <div class="head-body">
            <h1>{say(COMPUTED_LABELS[noun], locale)}</h1>
            <p class="lead">{say(COMPUTED_EXPLANATIONS[noun], locale)}</p>
            <p class="row-meta">
              <Tags tags={computedSummary(dataset, noun, locale)} />
            </p>
          </div>
        </header>
        <Sections sections={computedSections(dataset, noun, locale)} />
        <AsData path={`/v1/${noun}`} csv />
      </div>
    ),
  });
