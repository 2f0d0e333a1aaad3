import type { Locale } from "@peakline/core/view";
import type { Action } from "./keymap.ts";
import { type Place, type View, viewOf } from "./place.ts";

/** Where the reader is, and how they came there. */
export interface State {
  readonly locale: Locale;
  readonly views: readonly View[];
  /** Said in the footer until the next key. */
  readonly message: string;
}

/** What a reader does: a key of the keymap, typed text, or something said to them. */
export type Event =
  | { readonly type: "action"; readonly action: Action }
  | { readonly type: "type"; readonly text: string }
  | { readonly type: "erase" }
  | { readonly type: "say"; readonly message: string };

/** The state in which the explorer opens. */
export function startState(locale: Locale, place: Place = { kind: "home" }): State {
  return { locale, views: [viewOf(place)], message: "" };
}

/** The view on top of the stack. */
export function topOf(state: State): View {
  return state.views.at(-1) ?? viewOf({ kind: "home" });
}

/** The state with another view on top. */
export function withTop(state: State, view: View): State {
  return { ...state, views: [...state.views.slice(0, -1), view] };
}

/** The state with one view more. */
export function pushed(state: State, place: Place): State {
  return { ...state, views: [...state.views, viewOf(place)] };
}
