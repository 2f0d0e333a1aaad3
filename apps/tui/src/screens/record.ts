import { COMPUTED_LABELS, NOUN_LABELS, say } from "@peakline/core/view";
import { recordBlocks, relatedBlocks } from "../components/record.ts";
import type { Context } from "../context.ts";
import { type Layout, shareColumns } from "../frame.ts";
import { text } from "../layout/block.ts";
import { blocksContent, GUTTER } from "../layout/content.ts";
import { line } from "../layout/line.ts";
import { pageOf } from "../page.ts";
import type { Place } from "../place.ts";

type RecordPlace = Extract<Place, { kind: "record" }>;

const LABELS = { ...NOUN_LABELS, ...COMPUTED_LABELS };
const BESIDE_FROM = 110;
/** Lines longer than this are hard to read on. */
const READABLE = 96;

/** The screen of any record: what it says of itself, and beside or below that what hangs on it. */
export function recordLayout(context: Context, place: RecordPlace): Layout {
  const { dataset, locale, size, words } = context;
  const view = pageOf(dataset, place.noun, place.id, locale);
  const crumbs = ["Peakline", say(LABELS[place.noun], locale), place.id];
  if (view === undefined) {
    const content = blocksContent([text(line(words.missing(place.id), "warning"))]);
    return {
      crumbs,
      head: [],
      panes: [{ title: "", width: size.columns, content }],
      beside: false,
    };
  }
  const hasParagraphs = "paragraphs" in view && view.paragraphs.length > 0;
  const hasMore =
    "paragraphs" in view ||
    view.sections.length > 0 ||
    view.derived !== undefined ||
    (view.tables ?? []).length > 0;
  const beside = hasMore && size.columns >= BESIDE_FROM;
  const [left = size.columns, right = size.columns] = beside
    ? shareColumns(size.columns, [5, 6])
    : [size.columns, size.columns];
  const room = (width: number) => Math.min(READABLE, width - GUTTER);
  const own = recordBlocks(view, room(left), words);
  const more = relatedBlocks(view, room(right));
  if (!beside) {
    const content = blocksContent([...own, ...more]);
    return { crumbs, head: [], panes: [{ title: "", width: left, content }], beside };
  }
  return {
    crumbs,
    head: [],
    panes: [
      { title: words.record, width: left, content: blocksContent(own) },
      {
        title: hasParagraphs ? words.paragraphs : words.related,
        width: right,
        content: blocksContent(more),
      },
    ],
    beside,
  };
}
