import type { Filters, Noun } from "@peakline/core";
import type { Given } from "@peakline/core/instruments";
import type { ComputedNoun } from "@peakline/core/view";
import { type Cursor, START } from "./cursor.ts";

/** What a screen shows: the address of a view, without where the reader is in it. */
export type Place =
  | { readonly kind: "home" }
  | {
      readonly kind: "list";
      readonly noun: Noun;
      readonly filters: Filters;
      /** The filters whose rarer values are shown too. */
      readonly unfolded: readonly string[];
    }
  | { readonly kind: "answers"; readonly noun: ComputedNoun }
  | { readonly kind: "record"; readonly noun: Noun | ComputedNoun; readonly id: string }
  | { readonly kind: "search"; readonly query: string; readonly noun: Noun | null }
  | { readonly kind: "instruments" }
  | InstrumentPlace
  | { readonly kind: "keys" };

/** An instrument with what is filled in. */
export interface InstrumentPlace {
  readonly kind: "instrument";
  readonly id: string;
  readonly example: Given;
  readonly given: Given;
  /** The input that is being typed into, and what stood there before. */
  readonly typing: { readonly input: string; readonly before: string } | null;
  /** The input whose choices are shown. */
  readonly unfolded: string | null;
}

/** A screen on the stack: its place, the pane in focus, and a cursor for each pane. */
export interface View {
  readonly place: Place;
  readonly pane: number;
  readonly cursors: readonly Cursor[];
}

/** A view of a place that was just opened. */
export function viewOf(place: Place): View {
  return { place, pane: 0, cursors: [] };
}

/** The cursor of the pane in focus. */
export function cursorOf(view: View, pane = view.pane): Cursor {
  return view.cursors[pane] ?? START;
}

/** The view with another cursor in one pane. */
export function withCursor(view: View, cursor: Cursor, pane = view.pane): View {
  const cursors = Array.from({ length: Math.max(view.cursors.length, pane + 1) }, (_, index) =>
    index === pane ? cursor : (view.cursors[index] ?? START),
  );
  return { ...view, cursors };
}

/** Whether letters are text on a screen, and not keys. */
export function isTyping(place: Place): boolean {
  return place.kind === "search" || (place.kind === "instrument" && place.typing !== null);
}

/** An instrument filled in with its example. */
export function instrumentAt(id: string, example: Given): InstrumentPlace {
  return { kind: "instrument", id, example, given: example, typing: null, unfolded: null };
}

/** The list of a noun, unfiltered. */
export function listOf(noun: Noun): Place {
  return { kind: "list", noun, filters: {}, unfolded: [] };
}
