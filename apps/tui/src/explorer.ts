import { createSearch, type Dataset, parseQuery, runQuery, type Search } from "@peakline/core";
import { INSTRUMENTS, type Instrument } from "@peakline/core/instruments";
import { type ComputedNoun, computedSummary, type Locale, type Tag } from "@peakline/core/view";
import { footerLine } from "./components/footer.ts";
import type { Ask, Context } from "./context.ts";
import { type Layout, paint, type Size } from "./frame.ts";
import type { Stop } from "./layout/block.ts";
import { type Line, segment } from "./layout/line.ts";
import type { Place } from "./place.ts";
import { answersLayout } from "./screens/answers.ts";
import { homeLayout } from "./screens/home.ts";
import { instrumentLayout } from "./screens/instrument.ts";
import { instrumentsLayout } from "./screens/instruments.ts";
import { keysLayout } from "./screens/keys.ts";
import { listLayout } from "./screens/list.ts";
import { recordLayout } from "./screens/record.ts";
import { searchLayout } from "./screens/search.ts";
import { type Event, type State, topOf } from "./state.ts";
import { selectedStop, update } from "./update.ts";
import { WORDS } from "./words.ts";

/** The explorer on one record, without a terminal: states in, states and lines out. */
export interface Explorer {
  readonly dataset: Dataset;
  update(state: State, event: Event, size: Size): State;
  draw(state: State, size: Size): Line[];
  stopOf(state: State, size: Size): Stop | undefined;
  /** Builds the search before it is asked, so that the first typed character does not wait for it. */
  warm(): void;
  /** Has home say what is computed under a noun; until then it opens without waiting for that. */
  summarise(noun: ComputedNoun): void;
}

const KEPT_LAYOUTS = 12;

function layoutPlace(context: Context, place: Place): Layout {
  switch (place.kind) {
    case "home":
      return homeLayout(context);
    case "list":
      return listLayout(context, place);
    case "answers":
      return answersLayout(context, place);
    case "record":
      return recordLayout(context, place);
    case "search":
      return searchLayout(context, place);
    case "instruments":
      return instrumentsLayout(context);
    case "instrument":
      return instrumentLayout(context, place);
    case "keys":
      return keysLayout(context);
  }
}

/** Makes an explorer of a record. It keeps the latest layouts, which depend on nothing but place, language and size. */
export function createExplorer(
  dataset: Dataset,
  instruments: readonly Instrument[] = INSTRUMENTS,
): Explorer {
  let built: Search | undefined;
  const warm = () => {
    built ??= createSearch(dataset);
    return built;
  };
  const search: Ask = (query) =>
    runQuery(dataset, warm(), parseQuery(query), { limit: Number.POSITIVE_INFINITY });
  const kept = new Map<string, Layout>();
  const summaries = new Map<string, readonly Tag[]>();
  const summarised = new Set<ComputedNoun>();

  function summaryIn(locale: Locale): Context["summary"] {
    return (noun) => {
      if (!summarised.has(noun)) return null;
      const key = `${noun} ${locale}`;
      const found = summaries.get(key) ?? computedSummary(dataset, noun, locale);
      summaries.set(key, found);
      return found;
    };
  }

  function layoutOf(state: State, size: Size): Layout {
    const { place } = topOf(state);
    const { locale } = state;
    const key = JSON.stringify([place, locale, size.columns, size.rows, summarised.size]);
    const found = kept.get(key);
    if (found !== undefined) return found;
    const summary = summaryIn(locale);
    const context = { dataset, instruments, locale, words: WORDS[locale], size, search, summary };
    const layout = layoutPlace(context, place);
    const [oldest] = kept.keys();
    if (kept.size >= KEPT_LAYOUTS && oldest !== undefined) kept.delete(oldest);
    kept.set(key, layout);
    return layout;
  }

  return {
    dataset,
    warm,
    summarise(noun) {
      summarised.add(noun);
    },
    stopOf: (state, size) => selectedStop(state, layoutOf(state, size)),
    update: (state, event, size) =>
      update(state, event, { size, layout: layoutOf(state, size), search }),
    draw(state, size) {
      const layout = layoutOf(state, size);
      const view = topOf(state);
      const footer =
        state.message === ""
          ? footerLine(
              view.place,
              Math.max(layout.panes.length, layout.groups?.length ?? 0),
              size.columns,
              state.locale,
            )
          : [segment(`  ${state.message}`, "accent")];
      return paint(layout, view, size, WORDS[state.locale], footer);
    },
  };
}
