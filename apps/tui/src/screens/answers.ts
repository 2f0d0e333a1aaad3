import { COMPUTED_EXPLANATIONS, COMPUTED_LABELS, computedSections, say } from "@peakline/core/view";
import { sectionBlocks } from "../components/section.ts";
import type { Context } from "../context.ts";
import type { Layout } from "../frame.ts";
import { text } from "../layout/block.ts";
import { blocksContent, GUTTER } from "../layout/content.ts";
import { line } from "../layout/line.ts";
import { wrap } from "../layout/wrap.ts";
import type { Place } from "../place.ts";

type AnswersPlace = Extract<Place, { kind: "answers" }>;

/** Lines longer than this are hard to read on. */
const READABLE = 110;

/** The list of what the engine answers: targets by where they stand, series by theme, checks by verdict. */
export function answersLayout({ dataset, locale, size }: Context, { noun }: AnswersPlace): Layout {
  const width = Math.min(READABLE, size.columns - GUTTER);
  const name = say(COMPUTED_LABELS[noun], locale);
  const blocks = [
    text(
      ...wrap(say(COMPUTED_EXPLANATIONS[noun], locale), width).map((each) => line(each, "faint")),
    ),
    ...computedSections(dataset, noun, locale).flatMap((section) => sectionBlocks(section, width)),
  ];
  return {
    crumbs: ["Peakline", name],
    head: [],
    panes: [{ title: "", width: size.columns, content: blocksContent(blocks) }],
    beside: false,
  };
}
