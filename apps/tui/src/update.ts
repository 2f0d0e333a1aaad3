import { type Filters, NOUNS } from "@peakline/core";
import { COMPUTED_NOUNS, LOCALES } from "@peakline/core/view";
import type { Ask } from "./context.ts";
import { clampCursor, type Move, moveCursor, START } from "./cursor.ts";
import { entered, erased, typed } from "./entry.ts";
import { type Layout, paneHeight, type Size } from "./frame.ts";
import type { Action } from "./keymap.ts";
import type { Stop } from "./layout/block.ts";
import { cursorOf, instrumentAt, listOf, type Place, viewOf, withCursor } from "./place.ts";
import { answerOf, nounsFound } from "./screens/search.ts";
import { type Event, pushed, type State, topOf, withTop } from "./state.ts";

/** What an update needs to know: the screen it happens on, and the search. */
export interface Scene {
  readonly size: Size;
  readonly layout: Layout;
  readonly search: Ask;
}

function toggled(filters: Filters, filter: string, value: string): Filters {
  const { [filter]: chosen = [], ...others } = filters;
  const next = chosen.includes(value)
    ? chosen.filter((each) => each !== value)
    : [...chosen, value];
  return next.length === 0 ? others : { ...others, [filter]: next };
}

/** The stop that Enter opens. */
export function selectedStop(state: State, layout: Layout): Stop | undefined {
  const view = topOf(state);
  return layout.panes[view.pane]?.content.stopAt(cursorOf(view).stop);
}

/** Opens a stop: a record, a list, or a filter of the list in view. An address is for the app to open. */
function opened(state: State, stop: Stop | undefined): State {
  const view = topOf(state);
  const { place } = view;
  if (stop?.kind === "record") return pushed(state, { kind: "record", ...stop.to });
  if (stop?.kind === "noun") return pushed(state, listOf(stop.noun));
  if (stop?.kind === "instruments") return pushed(state, { kind: "instruments" });
  if (stop?.kind === "instrument") return pushed(state, instrumentAt(stop.id, stop.example));
  if (stop?.kind === "answers") return pushed(state, { kind: "answers", noun: stop.noun });
  if (place.kind !== "list") return state;
  if (stop?.kind === "unfold") {
    const unfolded = [...place.unfolded, stop.filter];
    return withTop(state, { ...view, place: { ...place, unfolded } });
  }
  if (stop?.kind !== "filter") return state;
  const filters = toggled(place.filters, stop.filter, stop.value);
  return withTop(state, withCursor({ ...view, place: { ...place, filters } }, START, 0));
}

function moved(state: State, move: Move, { layout, size }: Scene): State {
  const view = topOf(state);
  const pane = layout.panes[view.pane];
  if (pane === undefined) return state;
  const cursor = moveCursor(cursorOf(view), move, pane.content, paneHeight(layout, size));
  return withTop(state, withCursor(view, cursor));
}

/** The cursor at the head of the group after or before the one that it is in. */
function toGroup(state: State, by: 1 | -1, { layout, size }: Scene): State {
  const view = topOf(state);
  const { groups = [], panes } = layout;
  const content = panes[0]?.content;
  if (content === undefined) return state;
  const now = groups.findLastIndex(({ stop }) => stop <= cursorOf(view).stop);
  const head = groups[(now + by + groups.length) % groups.length] ?? START;
  return withTop(state, withCursor(view, clampCursor(head, content, paneHeight(layout, size))));
}

/** Tab: the next kind of hit in a search, the next pane or group where there are several, else the next link. */
function nextPane(state: State, by: 1 | -1, scene: Scene): State {
  const view = topOf(state);
  const { place } = view;
  if (place.kind === "search") {
    const tabs = [null, ...nounsFound(answerOf(scene, place.query).hits)];
    const noun = tabs[(tabs.indexOf(place.noun) + by + tabs.length) % tabs.length] ?? null;
    return withTop(state, viewOf({ ...place, noun }));
  }
  const { panes, groups = [] } = scene.layout;
  if (groups.length > 1) return toGroup(state, by, scene);
  if (panes.length < 2) return moved(state, by > 0 ? "next" : "previous", scene);
  return withTop(state, { ...view, pane: (view.pane + by + panes.length) % panes.length });
}

function act(state: State, action: Action, scene: Scene): State {
  const { place } = topOf(state);
  switch (action) {
    case "open":
      return opened(state, selectedStop(state, scene.layout));
    case "back":
      return state.views.length > 1 ? { ...state, views: state.views.slice(0, -1) } : state;
    case "pane":
      return nextPane(state, 1, scene);
    case "pane-back":
      return nextPane(state, -1, scene);
    case "home":
      return { ...state, views: [viewOf({ kind: "home" })] };
    case "search": {
      const noun = place.kind === "list" ? place.noun : null;
      return pushed(state, { kind: "search", query: "", noun });
    }
    case "language":
      return { ...state, locale: LOCALES.find((other) => other !== state.locale) ?? state.locale };
    case "instruments":
      return { ...state, views: [viewOf({ kind: "home" }), viewOf({ kind: "instruments" })] };
    case "clear":
      return place.kind === "list" ? withTop(state, viewOf({ ...place, filters: {} })) : state;
    case "keys":
      return place.kind === "keys" ? state : pushed(state, { kind: "keys" });
    case "source":
    case "quit":
      return state;
    default:
      return jumped(state, action, scene);
  }
}

/** Movements, and the keys that jump to a list. */
function jumped(
  state: State,
  action: Move | `noun-${number}` | `answers-${number}`,
  scene: Scene,
): State {
  const noun = NOUNS.find((_, index) => action === `noun-${index}`);
  const answers = COMPUTED_NOUNS.find((_, index) => action === `answers-${index}`);
  const at = (place: Place) => ({ ...state, views: [viewOf({ kind: "home" }), viewOf(place)] });
  if (noun !== undefined) return at(listOf(noun));
  if (answers !== undefined) return at({ kind: "answers", noun: answers });
  return moved(state, action as Move, scene);
}

/** The state after an event. */
export function update(before: State, event: Event, scene: Scene): State {
  const state = { ...before, message: "" };
  if (event.type === "say") return { ...state, message: event.message };
  const { place } = topOf(state);
  if (event.type === "action") {
    if (place.kind !== "instrument") return act(state, event.action, scene);
    const { state: after, action } = entered(state, place, event.action, scene);
    return action === null ? after : act(after, action, scene);
  }
  if (place.kind === "instrument")
    return event.type === "type" ? typed(state, place, event.text) : erased(state, place);
  if (place.kind !== "search") return state;
  const query =
    event.type === "type"
      ? place.query + event.text
      : Array.from(place.query).slice(0, -1).join("");
  return withTop(state, viewOf({ ...place, query }));
}
