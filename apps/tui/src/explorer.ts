import {
  type Dataset,
  parseQuery,
  recordAsOf,
  runQuery,
  type Search,
  type SearchIndex,
} from "@peakline/core";
import { INSTRUMENTS, type Instrument } from "@peakline/core/instruments";
import { createSearch } from "@peakline/core/search";
import {
  type ComputedNoun,
  computedSummary,
  formatDate,
  type Locale,
  type Tag,
} from "@peakline/core/view";
import type { Ask, Context } from "./context.ts";
import { drawState } from "./draw-state.ts";
import type { Layout, Size } from "./frame.ts";
import { type Fronts, frontOf } from "./front.ts";
import type { Stop } from "./layout/block.ts";
import { cellMode } from "./layout/cells.ts";
import type { Line } from "./layout/line.ts";
import { asOfOf, type Place } from "./place.ts";
import { addressLayout } from "./screens/address.ts";
import { answersLayout } from "./screens/answers.ts";
import { chartsLayout } from "./screens/charts.ts";
import { homeLayout } from "./screens/home.ts";
import { instrumentLayout } from "./screens/instrument.ts";
import { instrumentsLayout } from "./screens/instruments.ts";
import { keysLayout } from "./screens/keys.ts";
import { listLayout } from "./screens/list.ts";
import { paletteLayout } from "./screens/palette.ts";
import { recordLayout } from "./screens/record.ts";
import { scenarioLayout } from "./screens/scenario.ts";
import { searchLayout } from "./screens/search.ts";
import { timelineLayout } from "./screens/timeline.ts";
import { type Event, type State, topOf } from "./state.ts";
import { selectedStop, update } from "./update.ts";
import { WORDS } from "./words.ts";

/** The explorer on one record, without a terminal: states in, states and lines out. */
export interface Explorer {
  readonly dataset: Dataset;
  update(state: State, event: Event, size: Size): State;
  draw(state: State, size: Size): Line[];
  stopOf(state: State, size: Size): Stop | undefined;
  /** The screen of a state before it is drawn. */
  layoutOf(state: State, size: Size): Layout;
  /** Computes one of the things that the screen of a state waits for; false where it waits for none. */
  settle(state: State, size: Size): boolean;
  /** Builds the search before it is asked, so that the first typed character does not wait for it. */
  warm(): void;
  /** Has home say what is computed under a noun; until then it opens without waiting for that. */
  summarise(noun: ComputedNoun): void;
}

const KEPT_LAYOUTS = 12;
/** Days of which the record is kept with everything that was computed on it. */
const KEPT_DAYS = 4;
const KEPT_RESULTS = 64;
/** Pages, charts and lists of answers, each of which the next width of the terminal asks for again. */
const KEPT_PAGES = 32;

/** A map that forgets what was put into it first. */
function bounded<T>(most: number) {
  const kept = new Map<string, T>();
  return {
    get: (key: string) => kept.get(key),
    has: (key: string) => kept.has(key),
    clear: () => kept.clear(),
    set(key: string, value: T) {
      const [oldest] = kept.keys();
      if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
      kept.set(key, value);
    },
  };
}

function layoutPlace(context: Context, place: Place): Layout {
  switch (place.kind) {
    case "home":
      return homeLayout({
        ...context,
        front: context.once("front", () => frontOf(context.dataset, context.locale)),
      });
    case "list":
      return listLayout(context, place);
    case "answers":
      return answersLayout(context, place);
    case "record":
      return recordLayout(context, place);
    case "charts":
      return chartsLayout(context, place);
    case "timeline":
      return timelineLayout(context, place);
    case "scenario":
      return scenarioLayout(context, place);
    case "search":
      return searchLayout(context, place);
    case "palette":
      return paletteLayout(context, place);
    case "address":
      return addressLayout(context, place);
    case "instruments":
      return instrumentsLayout(context);
    case "instrument":
      return instrumentLayout(context, place);
    case "keys":
      return keysLayout(context);
  }
}

/** What an explorer may be given beside the record. */
export interface ExplorerOptions {
  readonly instruments?: readonly Instrument[];
  /** False for a reader who wants words in place of drawings. */
  readonly drawings?: boolean;
  /** True where lines are read one after the other, and none is cut. */
  readonly whole?: boolean;
  /** What the first screen of this record says, where that is known ahead. */
  readonly front?: Fronts;
  /** The index of its search, where that has been made before. */
  readonly searchIndex?: () => SearchIndex;
}

/** Makes an explorer of a record. It keeps the latest layouts, which depend on nothing but place, language and size. */
export function createExplorer(
  dataset: Dataset,
  {
    instruments = INSTRUMENTS,
    drawings = true,
    whole = false,
    front,
    searchIndex,
  }: ExplorerOptions = {},
): Explorer {
  let built: Search | undefined;
  const warm = () => {
    built ??= createSearch(dataset, searchIndex?.());
    return built;
  };
  const search: Ask = (query) =>
    runQuery(dataset, warm(), parseQuery(query), { limit: Number.POSITIVE_INFINITY });
  const kept = bounded<Layout>(KEPT_LAYOUTS);
  const days = bounded<Dataset>(KEPT_DAYS);
  const results = bounded<unknown>(KEPT_RESULTS);
  const pages = bounded<unknown>(KEPT_PAGES);
  /** What each screen waits for. */
  const waiting = new Map<string, { readonly key: string; readonly compute: () => unknown }>();
  const summaries = new Map<string, readonly Tag[]>();
  const summarised = new Set<ComputedNoun>();

  function summaryIn(locale: Locale): Context["summary"] {
    return (noun) => {
      if (!summarised.has(noun)) return front?.[locale].summaries[noun] ?? null;
      const key = `${noun} ${locale}`;
      const found = summaries.get(key) ?? computedSummary(dataset, noun, locale);
      summaries.set(key, found);
      return found;
    };
  }

  /** The record as it was known on a day; the timeline knows all days. */
  function recordFor(place: Place): Dataset {
    const asOf = asOfOf(place);
    if (asOf === undefined || place.kind === "timeline") return dataset;
    const found = days.get(asOf) ?? recordAsOf(dataset, asOf);
    if (!days.has(asOf)) days.set(asOf, found);
    return found;
  }

  /** Gives a result that is there; else has the screen wait for it. */
  function laterOn(screen: string): Context["later"] {
    return <T>(key: string, compute: () => T): T | null => {
      if (results.has(key)) return results.get(key) as T;
      if (!waiting.has(screen)) waiting.set(screen, { key, compute });
      return null;
    };
  }

  /** What was computed on the record of that day, in that language, is not computed again. */
  function onceOn(asOf: string, locale: Locale): Context["once"] {
    return <T>(key: string, compute: () => T): T => {
      const whole = `${asOf} ${locale} ${key}`;
      if (!pages.has(whole)) pages.set(whole, compute());
      return pages.get(whole) as T;
    };
  }

  const keyOf = ({ locale, ...state }: State, { columns, rows }: Size) =>
    JSON.stringify([topOf({ locale, ...state }).place, locale, columns, rows, cellMode()]);

  /** Where the reader is, and as of which day. */
  function withDay(layout: Layout, place: Place, locale: Locale): Layout {
    const asOf = asOfOf(place);
    if (asOf === undefined || place.kind === "timeline") return layout;
    const [first = "", ...rest] = layout.crumbs;
    return { ...layout, crumbs: [first, WORDS[locale].knownOn(formatDate(asOf, locale)), ...rest] };
  }

  function layoutOf(state: State, size: Size): Layout {
    const { place } = topOf(state);
    const { locale } = state;
    const key = keyOf(state, size);
    const found = kept.get(key);
    if (found !== undefined) return found;
    const context: Context = {
      dataset: recordFor(place),
      instruments,
      locale,
      words: WORDS[locale],
      size,
      drawings,
      whole,
      search,
      summary: summaryIn(locale),
      once: onceOn(asOfOf(place) ?? "", locale),
      later: laterOn(key),
    };
    const layout = withDay(layoutPlace(context, place), place, locale);
    kept.set(key, layout);
    return layout;
  }

  return {
    dataset,
    warm,
    summarise(noun) {
      summarised.add(noun);
      kept.clear();
    },
    layoutOf,
    settle(state, size) {
      layoutOf(state, size);
      const screen = keyOf(state, size);
      const next = waiting.get(screen);
      if (next === undefined) return false;
      results.set(next.key, next.compute());
      // Every screen is laid out anew, and says again what it waits for.
      waiting.clear();
      kept.clear();
      return true;
    },
    stopOf: (state, size) => selectedStop(state, layoutOf(state, size)),
    update: (state, event, size) =>
      update(state, event, { dataset, size, layout: layoutOf(state, size), search }),
    draw: (state, size) => drawState(layoutOf(state, size), state, size),
  };
}
