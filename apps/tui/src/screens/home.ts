import { NOUNS } from "@peakline/core";
import {
  COMPUTED_EXPLANATIONS,
  COMPUTED_LABELS,
  COMPUTED_NOUNS,
  NOUN_EXPLANATIONS,
  NOUN_LABELS,
  say,
} from "@peakline/core/view";
import { columnsOf, tableRow } from "../components/table-row.ts";
import { tagsLine } from "../components/tags.ts";
import type { Context } from "../context.ts";
import type { Layout } from "../frame.ts";
import type { Front } from "../front.ts";
import { ANSWER_KEYS } from "../keymap.ts";
import { type Block, text } from "../layout/block.ts";
import { pad } from "../layout/cells.ts";
import { blocksContent, GUTTER } from "../layout/content.ts";
import { BLANK, line, segment, truncateLine } from "../layout/line.ts";
import { wrap } from "../layout/wrap.ts";

/** On a lower terminal all fits without scrolling with one document less and no air between. */
const ROOMY_ROWS = 28;
const EXPLAINED_FROM = 60;

/** What the first screen is made from: not the record itself, which may still be on its way. */
export interface HomeContext
  extends Pick<Context, "locale" | "words" | "size" | "whole" | "summary"> {
  readonly front: Front;
}

function nounBlocks({ front, locale }: HomeContext, width: number): Block[] {
  return NOUNS.map((noun, index) => {
    const name = { ...segment(pad(say(NOUN_LABELS[noun], locale), 12)), selectable: true };
    const count = { ...segment(`${front.counts[noun]}`.padStart(7), "value"), selectable: true };
    const about = segment(`   ${say(NOUN_EXPLANATIONS[noun], locale)}`, "faint");
    const parts = [segment(`${index + 1}  `, "key"), name, count];
    return {
      stop: { kind: "noun", noun },
      lines: [truncateLine(width < EXPLAINED_FROM ? parts : [...parts, about], width)],
    };
  });
}

/** What is computed from the record, and what it comes to. */
function answerBlocks({ locale, summary }: HomeContext, width: number): Block[] {
  return COMPUTED_NOUNS.map((noun, index) => {
    const name = { ...segment(pad(say(COMPUTED_LABELS[noun], locale), 16)), selectable: true };
    const parts = [segment(`${ANSWER_KEYS[index]}  `, "key"), name, segment("  ")];
    const about = segment(say(COMPUTED_EXPLANATIONS[noun], locale), "faint");
    const tags = summary(noun);
    const comes = tags === null ? [about] : tagsLine(tags);
    return {
      stop: { kind: "answers", noun },
      lines: [truncateLine([...parts, ...comes], width)],
    };
  });
}

/** The calculators over published rules. */
function instrumentsBlock({ words }: HomeContext, width: number): Block {
  const name = { ...segment(pad(words.instruments, 16)), selectable: true };
  const about = segment(words.aboutInstruments, "faint");
  return {
    stop: { kind: "instruments" },
    lines: [truncateLine([segment("i  ", "key"), name, segment("  "), about], width)],
  };
}

function newestBlocks({ front, size }: HomeContext, width: number): Block[] {
  const rows = size.rows < ROOMY_ROWS ? front.newest.slice(0, -1) : front.newest;
  const columns = columnsOf(rows, width);
  return rows.map((row) => ({
    stop: { kind: "record", to: row.to },
    lines: [tableRow(row, columns)],
  }));
}

/** The first screen: the nouns of the record with their numbers, what is computed from them, and the newest documents. */
export function homeLayout(context: HomeContext): Layout {
  const { columns } = context.size;
  const width = context.whole ? Number.POSITIVE_INFINITY : columns - GUTTER;
  const { words } = context;
  const air = context.size.rows < ROOMY_ROWS ? [] : [BLANK];
  const blocks = [
    text(...wrap(words.tagline, width).map((each) => line(each, "title")), BLANK),
    ...nounBlocks(context, width),
    text(...air, line(words.computed, "title")),
    ...answerBlocks(context, width),
    instrumentsBlock(context, width),
    text(...air, line(words.newest, "title")),
    ...newestBlocks(context, width),
  ];
  return {
    crumbs: ["Peakline"],
    head: [],
    panes: [{ title: "", width: columns, content: blocksContent(blocks) }],
    beside: false,
  };
}
