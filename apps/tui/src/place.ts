import type { Filters, Noun } from "@peakline/core";
import type { Given } from "@peakline/core/instruments";
import type { ComputedNoun } from "@peakline/core/view";
import { type Cursor, START } from "./cursor.ts";

/** A screen that can be seen as it was known on a day (2024-07-24); left out, as it is known now. */
interface Known {
  readonly asOf?: string;
}

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
  | AnswersPlace
  | RecordPlace
  | ChartsPlace
  | TimelinePlace
  | ScenarioPlace
  | { readonly kind: "search"; readonly query: string; readonly noun: Noun | null }
  | PalettePlace
  | { readonly kind: "instruments" }
  | InstrumentPlace
  | AddressPlace
  | { readonly kind: "keys" };

/** The list of what is answered under a noun. */
export interface AnswersPlace extends Known {
  readonly kind: "answers";
  readonly noun: ComputedNoun;
}

/** A record, or an answer of the engine. */
export interface RecordPlace extends Known {
  readonly kind: "record";
  readonly noun: Noun | ComputedNoun;
  readonly id: string;
}

/** The targets as they were known on a day, and what was published on it; without a day, the latest. */
export interface TimelinePlace extends Known {
  readonly kind: "timeline";
}

/** Hypotheses beside the record; the one that is being written, or null. */
export interface ScenarioPlace {
  readonly kind: "scenario";
  readonly drafts: readonly Draft[];
  readonly editing: number | null;
  /** The field that is being typed into, and what stood there before. */
  readonly typing: { readonly field: DraftField; readonly before: string } | null;
  /** The field whose choices are shown. */
  readonly unfolded: DraftField | null;
}

/** The fields of a hypothesis, in the order in which they are filled in. */
export const DRAFT_FIELDS = [
  "series",
  "modality",
  "period",
  "baseline",
  "direction",
  "qualifier",
  "printed",
  "unit",
] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];

/** A hypothesis as it is written: a text for each field, empty where nothing is entered yet. */
export type Draft = Readonly<Record<DraftField, string>>;

/** What can be opened or done, by its name. */
export interface PalettePlace {
  readonly kind: "palette";
  readonly query: string;
}

/** How another place is reached from outside. */
export interface AddressPlace {
  readonly kind: "address";
  readonly of: Place;
}

/** The charts of a record, or where there is no id of the list of a noun. */
export interface ChartsPlace extends Known {
  readonly kind: "charts";
  readonly noun: Noun | ComputedNoun;
  readonly id: string | null;
}

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
  if (place.kind === "instrument" || place.kind === "scenario") return place.typing !== null;
  return place.kind === "search" || place.kind === "palette";
}

/** The day as of which a place is seen; undefined for now, and where a place has no such day. */
export function asOfOf(place: Place): string | undefined {
  return "asOf" in place ? place.asOf : undefined;
}

/** An instrument filled in with its example. */
export function instrumentAt(id: string, example: Given): InstrumentPlace {
  return { kind: "instrument", id, example, given: example, typing: null, unfolded: null };
}

/** The list of a noun, unfiltered. */
export function listOf(noun: Noun): Place {
  return { kind: "list", noun, filters: {}, unfolded: [] };
}
