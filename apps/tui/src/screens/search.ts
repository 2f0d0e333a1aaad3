import { NOUNS, type Noun, type QueryAnswer, type SearchHit } from "@peakline/core";
import { NOUN_LABEL, NOUN_LABELS, queryIssueText, type Row, say } from "@peakline/core/view";
import { listRow } from "../components/lead.ts";
import { nothingFound } from "../components/nothing-found.ts";
import { PREVIEW_HEIGHT, previewLines } from "../components/preview.ts";
import { columnsOf, tableRow } from "../components/table-row.ts";
import type { Context } from "../context.ts";
import { type Layout, shareColumns } from "../frame.ts";
import { type Block, text } from "../layout/block.ts";
import { cellsOf, graphemesOf } from "../layout/cells.ts";
import { blocksContent, type Content, GUTTER, rowsContent } from "../layout/content.ts";
import { BLANK, type Line, line, segment, truncateLine } from "../layout/line.ts";
import { wrap } from "../layout/wrap.ts";
import { findRecord } from "../page.ts";
import type { Place } from "../place.ts";
import { facetsLine, searchFacets } from "./search-facets.ts";

type SearchPlace = Extract<Place, { kind: "search" }>;

const PREVIEW_FROM_ROWS = 20;
/** From here on there is room for the facets beside the hits; in fewer columns their terms stand in a line. */
const FACETS_FROM = 110;
const SHARES = [3, 1] as const;
/** The cells of the input line around what is typed. */
const PROMPT = 6;

/** The end of a text that is too long: what is being typed stays in view. */
export function endOf(query: string, width: number): string {
  const typed = graphemesOf(query);
  while (cellsOf(typed.join("")) > width) typed.shift();
  return typed.join("");
}

/** The nouns among the hits, in the order of the record: what Tab steps through. */
export function nounsFound(hits: readonly SearchHit[]): Noun[] {
  return NOUNS.filter((noun) => hits.some((hit) => hit.noun === noun));
}

// A word's first letters find nothing yet: until there are three of them the search takes them for a whole word.
const BEGUN = /(?:^|[^\p{L}\p{N}])[\p{Script=Latin}\p{N}]{1,2}$/u;

/** All that a query finds, of any noun; while its last word is only begun, what the words before it find. */
export function answerOf({ search }: Pick<Context, "search">, query: string): QueryAnswer {
  const answer = search(query);
  const found = answer.hits.length > 0 || answer.issues.length > 0;
  return found ? answer : search(query.replace(BEGUN, ""));
}

function tabsLine(context: Context, place: SearchPlace, hits: readonly SearchHit[]): Line {
  const tab = (name: string, count: number, chosen: boolean) => [
    segment("  "),
    { ...segment(name, chosen ? "accent" : "neutral") },
    segment(` ${count}`, "faint"),
  ];
  const nouns = nounsFound(hits).flatMap((noun) =>
    tab(
      say(NOUN_LABELS[noun], context.locale),
      hits.filter((hit) => hit.noun === noun).length,
      place.noun === noun,
    ),
  );
  return hits.length === 0
    ? BLANK
    : [...tab(context.words.all, hits.length, place.noun === null), ...nouns];
}

function emptyBlocks(context: Context, place: SearchPlace, { issues }: QueryAnswer): Block[] {
  const { words, size, locale } = context;
  const nothing = place.query.trim() === "" ? words.searchHint : nothingFound(place.query, words);
  const said = issues.length === 0 ? [nothing] : issues.map((each) => queryIssueText(each, locale));
  return said.map((each) =>
    text(...wrap(each, size.columns - GUTTER).map((part) => line(part, "faint"))),
  );
}

function resultsContent(
  context: Context,
  hits: readonly SearchHit[],
  rowAt: (index: number) => Row | undefined,
  width: number,
): Content {
  const { locale, size } = context;
  const kind = (index: number) => {
    const hit = hits[index];
    return hit === undefined ? "" : say(NOUN_LABEL[hit.noun], locale);
  };
  const lead = Math.max(...hits.map((_, index) => cellsOf(kind(index))));
  const sample = hits.slice(0, size.rows).flatMap((_, index) => rowAt(index) ?? []);
  const columns = columnsOf(
    sample,
    context.whole ? Number.POSITIVE_INFINITY : width - GUTTER,
    size.columns < 60 ? 0 : lead,
  );
  return rowsContent(
    hits.length,
    (index) => {
      const { noun = "claims", id = "" } = hits[index] ?? {};
      return { kind: "record", to: { noun, id } };
    },
    (index) => {
      const row = rowAt(index);
      return row === undefined ? BLANK : tableRow(row, columns, kind(index));
    },
  );
}

/** The search: words at the top, what they find below, as they are typed. */
export function searchLayout(context: Context, place: SearchPlace): Layout {
  const { dataset, locale, size, words } = context;
  const answer = answerOf(context, place.query);
  const all = answer.hits;
  const hits = place.noun === null ? all : all.filter((hit) => hit.noun === place.noun);
  const rowAt = (index: number) => {
    const hit = hits[index];
    const record = hit === undefined ? undefined : findRecord(dataset, hit.noun, hit.id);
    return hit === undefined || record === undefined
      ? undefined
      : listRow(dataset, hit.noun, record, locale);
  };
  const isWide = size.columns >= FACETS_FROM && hits.length > 0;
  const [left = size.columns, right = 0] = isWide ? shareColumns(size.columns, SHARES) : [];
  const content =
    hits.length === 0
      ? blocksContent(emptyBlocks(context, place, answer))
      : resultsContent(context, hits, rowAt, left);
  const facets = isWide ? searchFacets(context, place.query, answer, right - GUTTER) : [];
  const pane = { title: "", width: facets.length > 0 ? left : size.columns, content };
  const input = [
    segment("  / ", "accent"),
    segment(endOf(place.query, size.columns - PROMPT), "value"),
    { ...segment(" "), inverse: true },
  ];
  return {
    crumbs: ["Peakline", words.search],
    head: [
      input,
      tabsLine(context, place, all),
      ...(isWide || all.length === 0
        ? []
        : [truncateLine(facetsLine(context, answer), size.columns)]),
      BLANK,
    ],
    panes:
      facets.length === 0
        ? [pane]
        : [
            {
              ...pane,
              title: place.noun === null ? words.all : say(NOUN_LABELS[place.noun], locale),
            },
            { title: `→ ${words.filters}`, width: right, content: blocksContent(facets) },
          ],
    beside: facets.length > 0,
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
