import { FILTERS, facetOf, filterRecords, type Noun, verdictsOf } from "@peakline/core";
import { FIELD_LABELS, filterValueLabel, say } from "@peakline/core/view";
import type { Context } from "../context.ts";
import { type Block, text } from "../layout/block.ts";
import { cellsOf, pad } from "../layout/cells.ts";
import { BLANK, line, segment } from "../layout/line.ts";
import type { Place } from "../place.ts";

type ListPlace = Extract<Place, { kind: "list" }>;

const FOLDED = 6;

/** The label of a filter. */
export function filterLabel(filter: string, context: Pick<Context, "locale">): string {
  const label = FIELD_LABELS[filter as keyof typeof FIELD_LABELS];
  return label === undefined ? filter : say(label, context.locale);
}

/** One value of a filter with its number, to be chosen or taken back. */
export function valueBlock(
  context: Context,
  noun: Noun,
  filter: string,
  entry: { value: string; count: number; chosen: boolean },
  width: number,
): Block {
  const count = ` ${entry.count}`;
  const mark = entry.chosen ? "[x] " : "[ ] ";
  const label = filterValueLabel(context.dataset, noun, filter, entry.value, context.locale);
  const room = width - cellsOf(mark) - cellsOf(count);
  return {
    stop: { kind: "filter", filter, value: entry.value },
    lines: [
      [
        segment(mark, entry.chosen ? "accent" : "faint"),
        { ...segment(pad(label, room)), selectable: true },
        segment(count, "faint"),
      ],
    ],
  };
}

/** The values of one filter with their numbers among what the other filters leave. */
function filterBlocks(context: Context, place: ListPlace, filter: string, width: number): Block[] {
  const { dataset, words } = context;
  const chosen = place.filters[filter] ?? [];
  const { [filter]: _, ...others } = place.filters;
  const records = filterRecords(dataset, place.noun, others);
  const found = facetOf(dataset, place.noun, filter, records);
  const gone = chosen
    .filter((value) => found.every((entry) => entry.value !== value))
    .map((value) => ({ value, count: 0 }));
  const entries = [...found, ...gone].map((entry) => ({
    ...entry,
    chosen: chosen.includes(entry.value),
  }));
  if (entries.length < 2 && chosen.length === 0) return [];
  const folded = !place.unfolded.includes(filter) && entries.length > FOLDED + 1;
  const shown = folded ? entries.filter((entry, index) => index < FOLDED || entry.chosen) : entries;
  const more = {
    ...segment(`    ${words.more(entries.length - shown.length)}`, "link"),
    selectable: true,
  };
  return [
    text(line(filterLabel(filter, context), "label")),
    ...shown.map((entry) => valueBlock(context, place.noun, filter, entry, width)),
    ...(folded ? [{ stop: { kind: "unfold", filter } as const, lines: [[more]] }] : []),
    text(BLANK),
  ];
}

/** The filters of a list, each with its values. That of the verdicts waits for every check, and the list does not. */
export function facetBlocks(context: Context, place: ListPlace, width: number): Block[] {
  const { dataset, words, later } = context;
  return Object.keys(FILTERS[place.noun]).flatMap((filter) => {
    const isThere = filter !== "verdict" || later("verdicts", () => verdictsOf(dataset)) !== null;
    if (isThere) return filterBlocks(context, place, filter, width);
    const label = line(filterLabel(filter, context), "label");
    return [text(label, line(words.computing, "faint"), BLANK)];
  });
}
