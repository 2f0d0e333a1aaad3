import {
  COMPUTED_EXPLANATIONS,
  COMPUTED_LABELS,
  computedSections,
  computedSummary,
  joinParts,
  type Section,
  say,
  type Tag,
} from "@peakline/core/view";
import { chartBlock } from "../components/chart.ts";
import { sectionBlocks } from "../components/section.ts";
import type { Context } from "../context.ts";
import { type Cursor, START } from "../cursor.ts";
import type { Layout } from "../frame.ts";
import { type Block, linesOf, text } from "../layout/block.ts";
import { blocksContent, GUTTER } from "../layout/content.ts";
import { BLANK, line } from "../layout/line.ts";
import { wrap } from "../layout/wrap.ts";
import type { AnswersPlace, ChartsPlace } from "../place.ts";
import { chartsAt, sharedRoom } from "./charts.ts";

/** Lines longer than this are hard to read on. */
const READABLE = 110;

/** An overview of many groups would push the first of them from the screen. */
const OVERVIEW_LINES = 2;

/** The groups with their numbers, so that a reader knows what comes far below; where they are too many, what they come to. */
function overview(sections: readonly Section[], summary: readonly Tag[], width: number): Block[] {
  if (sections.length < 2) return [];
  const groups = sections.map(({ heading, rows }) => `${heading} ${rows.length}`);
  const told = [groups, summary.map((tag) => tag.text)]
    .map((parts) => wrap(joinParts(parts), width))
    .find((lines) => lines.length <= OVERVIEW_LINES);
  return told === undefined ? [] : [text(BLANK, ...told.map((each) => line(each)))];
}

/** The chart of the list, where it leaves half of the screen to the list itself. */
function listChart(context: Context, charts: ChartsPlace): Block[] {
  const { size, words } = context;
  const room = sharedRoom(context, size.columns - GUTTER);
  const tallest = { lines: Math.floor(size.rows / 2), instead: words.drawnAlone };
  return chartsAt(context, charts).map((spec) => chartBlock(spec, { ...room, tallest }));
}

/** Where each group begins, below so many lines. */
function groupsOf(groups: readonly (readonly Block[])[], above: number): Cursor[] {
  let [stop, top] = [0, above];
  return groups.map((blocks, index) => {
    // The first group is seen with what stands above all groups, the others from the line below their blank one.
    const head = index === 0 ? START : { stop, top: top + 1 };
    stop += blocks.filter((block) => block.stop !== undefined).length;
    top += linesOf(blocks).length;
    return head;
  });
}

/** The list of what the engine answers: targets by where they stand, series by theme, checks by verdict. */
export function answersLayout(context: Context, { noun }: AnswersPlace): Layout {
  const { dataset, locale, size, words, once } = context;
  const width = Math.min(READABLE, size.columns - GUTTER);
  const name = say(COMPUTED_LABELS[noun], locale);
  const sections = once(`sections ${noun}`, () => computedSections(dataset, noun, locale));
  const about = wrap(say(COMPUTED_EXPLANATIONS[noun], locale), width);
  const charts = { kind: "charts", noun, id: null } as const;
  const chart = listChart(context, charts);
  const above = [
    text(...about.map((each) => line(each, "faint"))),
    ...(sections.length === 0
      ? [text(BLANK, line(words.empty))]
      : overview(sections, computedSummary(dataset, noun, locale), width)),
    ...chart,
  ];
  const groups = sections.map((section) => sectionBlocks(section, width));
  const content = blocksContent([...above, ...groups.flat()]);
  return {
    crumbs: ["Peakline", name],
    head: [],
    panes: [{ title: "", width: size.columns, content }],
    ...(chart.length > 0 && { charts }),
    groups: groupsOf(groups, linesOf(above).length),
    beside: false,
  };
}
