import { COMPUTED_LABELS, NOUN_LABELS, say } from "@peakline/core/view";
import { chartBlocks } from "../components/chart.ts";
import { recordBlocks, relatedBlocks } from "../components/record.ts";
import type { Context } from "../context.ts";
import { type Layout, shareColumns } from "../frame.ts";
import { text } from "../layout/block.ts";
import { blocksContent, GUTTER } from "../layout/content.ts";
import { line } from "../layout/line.ts";
import { wrap } from "../layout/wrap.ts";
import { pageOf } from "../page.ts";
import type { RecordPlace } from "../place.ts";
import { chartsAt, sharedRoom } from "./charts.ts";

const LABELS = { ...NOUN_LABELS, ...COMPUTED_LABELS };
const BESIDE_FROM = 110;
/** Lines longer than this are hard to read on. */
const READABLE = 96;

/** The screen of any record: what it says of itself, and beside or below that what hangs on it. */
export function recordLayout(context: Context, place: RecordPlace): Layout {
  const { dataset, locale, size, words, once } = context;
  const view = once(`page ${place.noun} ${place.id}`, () =>
    pageOf(dataset, place.noun, place.id, locale),
  );
  const crumbs = ["Peakline", say(LABELS[place.noun], locale), place.id];
  if (view === undefined) {
    const isThen = place.asOf !== undefined;
    const told = wrap(
      isThen ? words.notYetKnown : words.missing(place.id),
      size.columns - GUTTER,
    ).map((each) => line(each, isThen ? "faint" : "warning"));
    const content = blocksContent([text(...told)]);
    return {
      crumbs,
      head: [],
      panes: [{ title: "", width: size.columns, content }],
      beside: false,
    };
  }
  const charts = { kind: "charts", noun: place.noun, id: place.id } as const;
  const specs = chartsAt(context, charts);
  const hasParagraphs = "paragraphs" in view && view.paragraphs.length > 0;
  const hasMore =
    "paragraphs" in view ||
    specs.length > 0 ||
    view.sections.length > 0 ||
    view.derived !== undefined ||
    (view.tables ?? []).length > 0;
  const beside = hasMore && size.columns >= BESIDE_FROM;
  const [left = size.columns, right = size.columns] = beside
    ? shareColumns(size.columns, [5, 6])
    : [size.columns, size.columns];
  const room = (width: number) => Math.min(READABLE, width - GUTTER);
  const own = recordBlocks(view, room(left), words);
  const more = [
    ...chartBlocks(specs, sharedRoom(context, right - GUTTER), view.title),
    ...relatedBlocks(view, room(right)),
  ];
  const common = { crumbs, head: [], beside, ...(specs.length > 0 && { charts }) };
  if (!beside) {
    const content = blocksContent([...own, ...more]);
    return { ...common, panes: [{ title: "", width: left, content }] };
  }
  return {
    ...common,
    panes: [
      { title: words.record, width: left, content: blocksContent(own) },
      {
        title: hasParagraphs ? words.paragraphs : words.related,
        width: right,
        content: blocksContent(more),
      },
    ],
  };
}
