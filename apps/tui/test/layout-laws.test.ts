import { NOUNS } from "@peakline/core";
import { dataset } from "@peakline/core/data";
import { COMPUTED_NOUNS, computedIds, LOCALES } from "@peakline/core/view";
import stringWidth from "string-width";
import { afterEach, describe, expect, test } from "vitest";
import { recordBlocks, relatedBlocks } from "../src/components/record.ts";
import { draftOf, EMPTY_DRAFT } from "../src/draft.ts";
import { createExplorer } from "../src/explorer.ts";
import { linesOf } from "../src/layout/block.ts";
import { cellMode, setCellMode } from "../src/layout/cells.ts";
import { textOf } from "../src/layout/line.ts";
import { pageOf } from "../src/page.ts";
import { listOf, type Place, viewOf } from "../src/place.ts";
import { startState } from "../src/state.ts";
import { WORDS } from "../src/words.ts";

const explorer = createExplorer(dataset);
const WIDTHS = [40, 80, 140];

/** A hypothesis that says what the record says, and one that is only begun. */
const DRAFTS = [...dataset.claims.slice(0, 1).map(draftOf), { ...EMPTY_DRAFT, series: "能耗" }];

/** Every screen there is, one of each kind and one for each record. */
const PLACES: Place[] = [
  { kind: "home" },
  { kind: "keys" },
  { kind: "timeline" },
  { kind: "timeline", asOf: "2021-12-03" },
  { kind: "answers", noun: "targets", asOf: "2021-12-03" },
  { kind: "palette", query: "" },
  { kind: "palette", query: "2022-09-16" },
  { kind: "scenario", drafts: DRAFTS, editing: 0, typing: null, unfolded: "unit" },
  {
    kind: "scenario",
    drafts: DRAFTS,
    editing: 1,
    typing: { field: "series", before: "" },
    unfolded: null,
  },
  {
    kind: "address",
    of: { kind: "scenario", drafts: DRAFTS, editing: 0, typing: null, unfolded: null },
  },
  ...NOUNS.map(listOf),
  { ...listOf("claims"), filters: { modality: ["target"], sector: ["cement"] } } as Place,
  { kind: "search", query: "", noun: null },
  { kind: "search", query: "能耗", noun: null },
  {
    kind: "search",
    query: `${"a long query that goes on and on, 很长的问题 ".repeat(5)}`,
    noun: null,
  },
  { kind: "search", query: "green factories", noun: "claims" },
  ...COMPUTED_NOUNS.map((noun): Place => ({ kind: "answers", noun })),
  ...NOUNS.flatMap((noun) => dataset[noun].map(({ id }): Place => ({ kind: "record", noun, id }))),
  ...COMPUTED_NOUNS.flatMap((noun) =>
    computedIds(dataset, noun).map((id): Place => ({ kind: "record", noun, id })),
  ),
  { kind: "record", noun: "claims", id: "no-such-record" },
];

/**
 * The places that one of several tests draws: each screen, and every so many-th record, another one in each test. Drawing
 * each of 2,000 records in each language and width takes minutes; so each is drawn once, on a screen or by a command, in one
 * language and width.
 */
const shareOf = (test: number, tests: number) =>
  PLACES.filter(({ kind }, at) => kind !== "record" || at % tests === test);

const SCREENS = WIDTHS.length * LOCALES.length;
const TESTS = 2 * SCREENS;
const testOf = (locale: "en" | "zh", width: number) =>
  WIDTHS.indexOf(width) * LOCALES.length + LOCALES.indexOf(locale);

// A missing value is a value with a named reason: none of these words is one.
const UNSAID = /\b(?:null|undefined|NaN)\b|\[object /;

/** The width of a line by a measure that is not ours, taken once: most lines of a high terminal are blank. */
const widths = new Map<string, number>();
function widthOf(text: string): number {
  const { ambiguous } = cellMode();
  const key = `${ambiguous}${text}`;
  const width = widths.get(key) ?? stringWidth(text, { ambiguousIsNarrow: ambiguous === 1 });
  widths.set(key, width);
  return width;
}

afterEach(() => setCellMode({ ambiguous: 1, ascii: false }));

const nameOf = (place: Place) => JSON.stringify(place);

/** The lines of a place that are not exactly as wide as the terminal, by a measure that is not ours. */
function misaligned(place: Place, locale: "en" | "zh", columns: number, rows: number, pane = 0) {
  const view = { ...viewOf(place), pane };
  const state = { ...startState(locale, place), views: [view] };
  // With what a screen waits for, and not only while it does.
  while (explorer.settle(state, { columns, rows }));
  const lines = explorer.draw(state, { columns, rows });
  expect(lines).toHaveLength(rows);
  return lines
    .map(textOf)
    .filter((text) => widthOf(text) !== columns || /[\n\t]/.test(text) || UNSAID.test(text))
    .map((text) => `${nameOf(place)}: ${text}`);
}

describe.each(LOCALES)("in %s", (locale) => {
  test.each(WIDTHS)("every line of every screen is exactly %i cells wide", (columns) => {
    // So many rows that every record is drawn to its end.
    const wrong = shareOf(testOf(locale, columns), TESTS).flatMap((place) =>
      misaligned(place, locale, columns, 1200),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    [40, 15],
    [80, 24],
    [140, 40],
    [109, 20],
    [110, 19],
  ])(
    "each kind of screen fills %i columns and %i rows exactly, with either pane in focus",
    (columns, rows) => {
      const one = PLACES.filter(
        (place, index) =>
          place.kind !== "record" ||
          PLACES.findIndex((other) => other.kind === "record" && other.noun === place.noun) ===
            index,
      );
      const wrong = one.flatMap((place) => [
        ...misaligned(place, locale, columns, rows),
        ...misaligned(place, locale, columns, rows, place.kind === "list" ? 1 : 0),
      ]);
      expect(wrong).toEqual([]);
    },
  );

  test.each(WIDTHS)("what a command prints on a terminal of %i columns is never wider", (width) => {
    // Not the share that the screens of this language and width have drawn.
    for (const place of shareOf(TESTS - 1 - testOf(locale, width), TESTS)) {
      if (place.kind !== "record" || place.id === "no-such-record") continue;
      const view = pageOf(dataset, place.noun, place.id, locale);
      if (view === undefined) throw new Error(`${place.id} is missing`);
      const blocks = [
        ...recordBlocks(view, width, WORDS[locale]),
        ...relatedBlocks(view, width, { remark: (row) => row.to.id }),
      ];
      const widest = Math.max(...linesOf(blocks).map((line) => stringWidth(textOf(line))));
      expect(widest).toBeLessThanOrEqual(width);
    }
  });

  test.each([53, 97, 161])(
    "so is every line on a terminal of %i columns where characters of open width take two cells",
    (columns) => {
      setCellMode({ ambiguous: 2, ascii: false });
      // Every 24th record, others in each language and width: the command `alignment` draws them all.
      const wrong = PLACES.filter(
        ({ kind }, at) =>
          kind !== "record" || at % 24 === (columns + (locale === "en" ? 0 : 5)) % 24,
      ).flatMap((place) => misaligned(place, locale, columns, 300));
      expect(wrong).toEqual([]);
    },
  );

  test("a terminal that is too small says so instead of breaking", () => {
    for (const [columns, rows] of [
      [39, 24],
      [80, 14],
      [10, 3],
    ] as const) {
      expect(misaligned({ kind: "home" }, locale, columns, rows)).toEqual([]);
    }
  });
});
