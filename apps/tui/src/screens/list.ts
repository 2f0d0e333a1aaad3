import { filterRecords, type Nouns } from "@peakline/core";
import { filterValueLabel, NOUN_LABELS, type Row, say } from "@peakline/core/view";
import { listRow } from "../components/lead.ts";
import { PREVIEW_HEIGHT, previewLines } from "../components/preview.ts";
import { columnsOf, tableRow } from "../components/table-row.ts";
import type { Context } from "../context.ts";
import { type Layout, shareColumns } from "../frame.ts";
import { text } from "../layout/block.ts";
import { blocksContent, type Content, GUTTER, rowsContent } from "../layout/content.ts";
import { BLANK, type Line, line, segment } from "../layout/line.ts";
import type { Place } from "../place.ts";
import { chartsAt } from "./charts.ts";
import { facetBlocks, filterLabel } from "./facets.ts";

type ListPlace = Extract<Place, { kind: "list" }>;

const FACETS_FROM = 110;
const PREVIEW_FROM_ROWS = 20;
const SAMPLE = 100;
const KEPT_ROWS = 2000;

function chosenLine(context: Context, place: ListPlace): Line[] {
  const chosen = Object.entries(place.filters).flatMap(([filter, values]) =>
    values.map((value) => {
      const name = filterValueLabel(context.dataset, place.noun, filter, value, context.locale);
      return [segment(`  ${filterLabel(filter, context)} `, "faint"), segment(name, "accent")];
    }),
  );
  return chosen.length === 0 ? [] : [chosen.flat(), BLANK];
}

function rowsOf(context: Context, place: ListPlace, width: number) {
  const { dataset, locale } = context;
  const records: readonly Nouns[typeof place.noun][] = filterRecords(
    dataset,
    place.noun,
    place.filters,
  );
  // A row that was in view is in view again after most keys.
  const made = new Map<number, Row>();
  const rowAt = (index: number) => {
    const record = records[index];
    if (record === undefined) return undefined;
    const row = made.get(index) ?? listRow(dataset, place.noun, record, locale);
    if (made.size > KEPT_ROWS) made.clear();
    made.set(index, row);
    return row;
  };
  const sample = records
    .slice(0, SAMPLE)
    .map((record) => listRow(dataset, place.noun, record, locale));
  const columns = columnsOf(sample, context.whole ? Number.POSITIVE_INFINITY : width - GUTTER);
  const content: Content =
    records.length === 0
      ? blocksContent([text(line(context.words.nothing, "faint"))])
      : rowsContent(
          records.length,
          (index) => ({ kind: "record", to: { noun: place.noun, id: records[index]?.id ?? "" } }),
          (index) => {
            const row = rowAt(index);
            return row === undefined ? BLANK : tableRow(row, columns);
          },
        );
  return { content, rowAt, found: records.length };
}

/** A list of one noun, with its filters beside it where there is room, and the selected row in full below. */
export function listLayout(context: Context, place: ListPlace): Layout {
  const { dataset, locale, size, words } = context;
  const beside = size.columns >= FACETS_FROM;
  const [left = size.columns, right = size.columns] = beside
    ? shareColumns(size.columns, [3, 1])
    : [size.columns, size.columns];
  const { content, rowAt, found } = rowsOf(context, place, left);
  const facets = facetBlocks(context, place, right - GUTTER);
  const name = say(NOUN_LABELS[place.noun], locale);
  const title = `${name} ${words.count(found, dataset[place.noun].length)}`;
  const charts = { kind: "charts", noun: place.noun, id: null } as const;
  const panes = [{ title, width: left, content }];
  const filters = { title: words.filters, width: right, content: blocksContent(facets) };
  return {
    crumbs: ["Peakline", name],
    head: chosenLine(context, place),
    panes: facets.length === 0 ? panes : [...panes, filters],
    ...(chartsAt(context, charts).length > 0 && { charts }),
    beside: beside && facets.length > 0,
    ...(size.rows >= PREVIEW_FROM_ROWS && {
      preview: {
        height: PREVIEW_HEIGHT,
        linesOf: (stop: number) => {
          const row = rowAt(stop);
          return row === undefined ? [] : previewLines(row, size.columns);
        },
      },
    }),
  };
}
