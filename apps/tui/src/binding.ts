import type { Bilingual } from "@peakline/core";
import type { Move } from "./cursor.ts";
import type { Place } from "./place.ts";

/** What a key does. */
export type Action =
  | Move
  | "open"
  | "back"
  | "pane"
  | "pane-back"
  | "home"
  | "search"
  | "language"
  | "source"
  | "charts"
  | "clear"
  | "instruments"
  | "left"
  | "right"
  | "forward"
  | "earlier"
  | "later"
  | "timeline"
  | "scenario"
  | "palette"
  | "copy"
  | "address"
  | "suspend"
  | "keys"
  | "quit"
  | `noun-${number}`
  | `answers-${number}`;

/** One row of the keymap: its keys, how they are written and what they do. */
export interface Binding {
  readonly action: Action;
  readonly keys: readonly string[];
  readonly shown: string;
  readonly label: Bilingual;
  /** How it stands in the footer, and on which screens it always does. */
  readonly footer?: {
    readonly on: readonly Place["kind"][];
    readonly shown: string;
    readonly label: Bilingual;
  };
}
