import {
  COMPUTED_LABELS,
  chartOfList,
  chartsOf,
  NOUN_LABELS,
  type Spec,
  say,
} from "@peakline/core/view";
import { type ChartRoom, chartWithTable } from "../components/chart.ts";
import type { Context } from "../context.ts";
import type { Layout, Size } from "../frame.ts";
import { text } from "../layout/block.ts";
import { blocksContent, GUTTER } from "../layout/content.ts";
import { line } from "../layout/line.ts";
import type { ChartsPlace } from "../place.ts";

const LABELS = { ...NOUN_LABELS, ...COMPUTED_LABELS };
/** A chart over time has at most and at least so many lines. */
const [MOST, LEAST] = [16, 8];
/** The lines that header, footer, title, sentence and the air between them take. */
const AROUND = 12;

/** The room for charts in so many cells of a screen. */
const chartRoom = ({ drawings, size }: Context, width: number): ChartRoom => ({
  width,
  lines: Math.min(MOST, Math.max(LEAST, size.rows - AROUND)),
  drawings,
});

/** The same where other things stand beside the charts: what is higher than the screen only says what it shows. */
export const sharedRoom = (context: Context, width: number): ChartRoom => ({
  ...chartRoom(context, width),
  tallest: { lines: heightOf(context.size), instead: context.words.drawnAlone },
});

const heightOf = ({ rows }: Size) => rows - AROUND / 2;

/** What a list or a record can show: its own charts, the most telling first. */
export function chartsAt({ dataset, locale, once }: Context, { noun, id }: ChartsPlace): Spec[] {
  return once(`charts ${noun} ${id ?? ""}`, () => {
    if (id !== null) return chartsOf(dataset, { noun, id }, locale);
    const chart = chartOfList(dataset, noun, locale);
    return chart === null ? [] : [chart];
  });
}

/** The charts of a list or a record by themselves, at the width of the terminal, each with its table. */
export function chartsLayout(context: Context, place: ChartsPlace): Layout {
  const { locale, size, words } = context;
  const specs = chartsAt(context, place);
  const room = chartRoom(context, size.columns - GUTTER);
  const blocks =
    specs.length === 0
      ? [text(line(words.noCharts))]
      : specs.flatMap((spec) => chartWithTable(spec, room));
  const name = say(LABELS[place.noun], locale);
  return {
    crumbs: ["Peakline", name, ...(place.id === null ? [] : [place.id]), words.charts],
    head: [],
    panes: [{ title: "", width: size.columns, content: blocksContent(blocks) }],
    beside: false,
  };
}
