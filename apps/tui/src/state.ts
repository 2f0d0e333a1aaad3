import type { Locale } from "@peakline/core/view";
import type { Action } from "./binding.ts";
import { type Place, type View, viewOf } from "./place.ts";

/** Where the reader is, and how they came there. */
export interface State {
  readonly locale: Locale;
  readonly views: readonly View[];
  /** The views that were gone back from, the nearest last. */
  readonly forward: readonly View[];
  /** What the key that copies has copied last, on this view; it copies the next form then. */
  readonly copied: number | null;
  /** Said in the footer until the next key. */
  readonly message: string;
}

/** What a reader does: a key of the keymap, typed text, or something said to them. */
export type Event =
  | { readonly type: "action"; readonly action: Action }
  | { readonly type: "type"; readonly text: string }
  | { readonly type: "erase" }
  | { readonly type: "say"; readonly message: string; readonly copied?: number };

/** The state in which the explorer opens. */
export function startState(locale: Locale, place: Place = { kind: "home" }): State {
  return { locale, views: [viewOf(place)], forward: [], copied: null, message: "" };
}

/** The view on top of the stack. */
export function topOf(state: State): View {
  return state.views.at(-1) ?? viewOf({ kind: "home" });
}

/** The state with another view on top. */
export function withTop(state: State, view: View): State {
  return { ...state, views: [...state.views.slice(0, -1), view] };
}

/** So many views can be gone back to. */
const REMEMBERED = 200;

/** The state with one view more; what was gone back from is forgotten, as in a browser. */
export function pushed(state: State, place: Place): State {
  return {
    ...state,
    views: [...state.views.slice(1 - REMEMBERED), viewOf(place)],
    forward: [],
  };
}

/** The state with a view more, unless that is where the reader is. */
export function jumpedTo(state: State, place: Place): State {
  const isHere = JSON.stringify(topOf(state).place) === JSON.stringify(place);
  return isHere ? withTop(state, viewOf(place)) : pushed(state, place);
}

/** The state before the latest view, which can be gone forward to again. */
export function back(state: State): State {
  const { views, forward } = state;
  const top = views.at(-1);
  if (top === undefined || views.length < 2) return state;
  return { ...state, views: views.slice(0, -1), forward: [...forward, top] };
}

/** The state with the view on top that was gone back from last. */
export function forth(state: State): State {
  const next = state.forward.at(-1);
  if (next === undefined) return state;
  return { ...state, views: [...state.views, next], forward: state.forward.slice(0, -1) };
}
