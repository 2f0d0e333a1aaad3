import { publicationDay } from "@peakline/core";
import {
  COMPUTED_LABELS,
  type ComputedNoun,
  formatDate,
  type Row,
  rowView,
  say,
} from "@peakline/core/view";
import { type Board, boardChanges, boardOn } from "../board.ts";
import { dayTrack } from "../components/day-track.ts";
import { rowBlocks } from "../components/row.ts";
import { sectionBlocks } from "../components/section.ts";
import { tagsLine } from "../components/tags.ts";
import type { Context } from "../context.ts";
import { dayIndex, publicationDays } from "../days.ts";
import type { Layout } from "../frame.ts";
import { type Block, text } from "../layout/block.ts";
import { blocksContent, GUTTER } from "../layout/content.ts";
import { BLANK, type Line, line, segment } from "../layout/line.ts";
import { wrap, wrapLine } from "../layout/wrap.ts";
import type { TimelinePlace } from "../place.ts";

/** Lines longer than this are hard to read on. */
const READABLE = 110;
/** The lists whose answers differ from day to day. */
const ANSWERS: readonly ComputedNoun[] = ["targets", "series", "checks", "promises"];

const heading = (name: string, count: number, width: number): Block =>
  text(BLANK, ...wrapLine([segment(name, "title"), segment(`  ${count}`, "faint")], width));

/** The documents of a day, and how much each of them states. */
function publishedBlocks({ dataset, locale, words }: Context, day: string, width: number): Block[] {
  const rows = dataset.documents
    .filter(({ published }) => publicationDay(published) === day)
    .map((document): Row => rowView(dataset, "documents", document, locale));
  return [heading(words.publishedThen, rows.length, width), ...rowBlocks(rows, width)];
}

/** The targets that a day brought or moved: what they say, and where they stood before and stand since. */
function changedBlocks(
  { words }: Context,
  before: Board | null,
  now: Board,
  width: number,
): Block[] {
  const changes = boardChanges(before, now);
  const rows = changes.map(({ row, before: was, now: is }) => ({
    ...row,
    detail: was === null ? `${words.newTarget} ${is}` : `${was} → ${is}`,
  }));
  return [
    heading(words.changedTargets, rows.length, width),
    ...(rows.length === 0 ? [text(line(words.changedNothing, "faint"))] : rowBlocks(rows, width)),
  ];
}

function boardBlocks({ words }: Context, { summary, sections }: Board, width: number): Block[] {
  return [
    text(
      BLANK,
      ...wrapLine([segment(words.boardThen, "title")], width),
      ...wrapLine(tagsLine(summary), width),
    ),
    ...sections.flatMap((section) => sectionBlocks(section, width)),
  ];
}

function answerBlocks({ locale, words }: Context): Block[] {
  return [
    text(BLANK, line(words.answersThen, "title")),
    ...ANSWERS.map(
      (noun): Block => ({
        stop: { kind: "answers", noun },
        lines: [[{ ...segment(say(COMPUTED_LABELS[noun], locale), "link"), selectable: true }]],
      }),
    ),
  ];
}

/** The days on which something was published, one at a time: what it was, what it changed, and where all targets stood then. */
export function timelineLayout(context: Context, place: TimelinePlace): Layout {
  const { dataset, locale, size, words, drawings, later } = context;
  const width = Math.min(READABLE, size.columns - GUTTER);
  const days = publicationDays(dataset);
  const at = dayIndex(days, place.asOf);
  const day = days[at] ?? place.asOf ?? "";
  const previous = days[at - 1];
  const board = (of: string) => later(`board ${of} ${locale}`, () => boardOn(dataset, of, locale));
  // The day in view first: what stood before it is only needed to say what changed.
  const now = board(day);
  const before = previous === undefined ? null : now === null ? null : board(previous);
  const isKnown = now !== null && (previous === undefined || before !== null);
  const computing = text(BLANK, line(words.computing, "faint"));
  const blocks = [
    ...publishedBlocks(context, day, width),
    ...(isKnown ? changedBlocks(context, before, now, width) : [computing]),
    ...(now === null ? [] : boardBlocks(context, now, width)),
    ...answerBlocks(context),
  ];
  const told: Line = [
    segment("  "),
    segment(day === "" ? words.nothingKnown : formatDate(day, locale), "value"),
    segment(`  ${words.of(at + 1, days.length)}`, "faint"),
  ];
  const track = [segment("  "), ...dayTrack(days, at, size.columns - 2 * GUTTER)];
  const about = size.rows < 20 ? [] : wrap(words.aboutTimeline, width);
  return {
    crumbs: ["Peakline", words.timeline],
    head: [...(drawings ? [track] : []), told],
    panes: [
      {
        title: "",
        width: size.columns,
        content: blocksContent([...about.map((each) => text(line(each, "faint"))), ...blocks]),
      },
    ],
    beside: false,
  };
}
