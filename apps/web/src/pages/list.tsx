import { FILTERS, type Noun, type Nouns } from "@peakline/core";
import {
  filterValueLabel,
  type Locale,
  NOUN_EXPLANATIONS,
  NOUN_LABELS,
  type Row,
  rowView,
  say,
} from "@peakline/core/view";
import { For } from "solid-js";
import { Block } from "../components/block.tsx";
import { ListChart } from "../components/chart.tsx";
import { Contents } from "../components/contents.tsx";
import type { Cut } from "../components/fold.tsx";
import { Rows } from "../components/rows.tsx";
import type { PageOf, Site } from "../site/site.ts";

/** By which filter a list is divided; a record with several values stands under the first. */
const DIVIDED_BY = {
  indicators: "theme",
  plans: "kind",
  mechanisms: "kind",
  sectors: "parent",
  actors: "kind",
} as const;

/** Names are looked through for the one that is wanted: few fold away. */
const NAMES: Cut = { first: 30, most: 40 };

/** The nouns whose lists are divided under headings. */
export type DividedNoun = keyof typeof DIVIDED_BY;

/** Rows under a heading. */
interface Division {
  readonly id: string;
  readonly heading: string;
  readonly rows: readonly Row[];
}

function divisionsOf<N extends DividedNoun>(site: Site, noun: N): Division[] {
  const { dataset, locale, messages } = site;
  const filter = DIVIDED_BY[noun];
  const field = (
    FILTERS[noun] as Readonly<
      Record<string, (record: Nouns[N], all: typeof dataset) => readonly (string | null)[]>
    >
  )[filter];
  const divisions = new Map<string, Row[]>();
  for (const record of dataset[noun] as Nouns[N][]) {
    const value = field?.(record, dataset)[0] ?? "";
    const rows = divisions.get(value) ?? [];
    rows.push(rowView(dataset, noun, record, locale));
    divisions.set(value, rows);
  }
  // Of a tree, what has no parent comes first; of kinds and themes, what has none comes last.
  const rank = (value: string) => (value !== "" ? 0 : filter === "parent" ? -1 : 1);
  const without = filter === "parent" ? messages.list.top : messages.list.other;
  return [...divisions]
    .sort(([a, rowsA], [b, rowsB]) => rank(a) - rank(b) || rowsB.length - rowsA.length)
    .map(([value, rows]) => {
      const heading =
        value === "" ? without : filterValueLabel(dataset, noun, filter, value, locale);
      return {
        id: value === "" ? "other" : value,
        heading,
        rows: sortedByTitle(rows, locale).map((row) => under(heading, row)),
      };
    });
}

/** A row without what the heading above it says already. */
function under(heading: string, row: Row): Row {
  return {
    ...row,
    source: row.source === heading ? "" : row.source,
    tags: row.tags.filter(({ text }) => text !== heading),
  };
}

function sortedByTitle(rows: readonly Row[], locale: Locale): Row[] {
  return [...rows].sort((a, b) => a.title.localeCompare(b.title, locale));
}

/** The list of a noun, divided under headings in the margin. */
export const listPage =
  (noun: DividedNoun & Noun): PageOf =>
  (site) => {
    const { locale } = site;
    const divisions = divisionsOf(site, noun);
    return {
      title: say(NOUN_LABELS[noun], locale),
      description: say(NOUN_EXPLANATIONS[noun], locale),
      data: `/v1/${noun}`,
      body: () => (
        <div class="record">
          <header class="head">
            <div class="head-body">
              <h1>{say(NOUN_LABELS[noun], locale)}</h1>
              <p class="lead">{say(NOUN_EXPLANATIONS[noun], locale)}</p>
              <Contents
                entries={divisions.map(({ id, heading, rows }) => ({
                  id,
                  name: heading,
                  count: rows.length,
                }))}
              />
            </div>
          </header>
          <ListChart noun={noun} />
          <For each={divisions}>
            {(division) => (
              <Block heading={division.heading} count={division.rows.length} id={division.id}>
                <Rows rows={division.rows} cut={NAMES} />
              </Block>
            )}
          </For>
        </div>
      ),
    };
  };
