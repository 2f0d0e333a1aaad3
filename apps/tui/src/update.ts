import { type Dataset, type Filters, NOUNS } from "@peakline/core";
import { COMPUTED_NOUNS, LOCALES } from "@peakline/core/view";
import type { Action } from "./binding.ts";
import type { Ask } from "./context.ts";
import { clampCursor, type Move, moveCursor, START } from "./cursor.ts";
import { stepped } from "./days.ts";
import { draftAbout, draftOf } from "./draft.ts";
import { enteredDraft, erasedDraft, typedDraft } from "./draft-entry.ts";
import { entered, erased, typed } from "./entry.ts";
import { type Layout, paneHeight, type Size } from "./frame.ts";
import type { Stop } from "./layout/block.ts";
import { ELLIPSIS } from "./layout/cells.ts";
import {
  asOfOf,
  cursorOf,
  type Draft,
  instrumentAt,
  isTyping,
  listOf,
  type Place,
  viewOf,
  withCursor,
} from "./place.ts";
import { answerOf, nounsFound } from "./screens/search.ts";
import { withTerm } from "./screens/search-facets.ts";
import { back, type Event, forth, jumpedTo, pushed, type State, topOf, withTop } from "./state.ts";

/** What an update needs to know: the record, the screen it happens on, and the search. */
export interface Scene {
  readonly dataset: Dataset;
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

/** What is opened from a screen that is seen as of a day is seen as of that day too. */
const then = (place: Place) => {
  const asOf = asOfOf(place);
  return asOf === undefined ? {} : { asOf };
};

/** Opens a stop: a record, a list, or a filter of the list or search in view. An address is for the app to open. */
function opened(state: State, stop: Stop | undefined): State {
  const view = topOf(state);
  const { place } = view;
  if (stop?.kind === "record") return pushed(state, { kind: "record", ...stop.to, ...then(place) });
  // The palette is no place to come back to.
  if (stop?.kind === "go") return jumpedTo(back(state), stop.place);
  if (stop?.kind === "noun") return pushed(state, listOf(stop.noun));
  if (stop?.kind === "instruments") return pushed(state, { kind: "instruments" });
  if (stop?.kind === "instrument") return pushed(state, instrumentAt(stop.id, stop.example));
  if (stop?.kind === "answers")
    return pushed(state, { kind: "answers", noun: stop.noun, ...then(place) });
  if (place.kind === "search" && stop?.kind === "filter") {
    const query = withTerm(place.query, stop.filter, stop.value);
    return withTop(state, { ...viewOf({ ...place, query }), pane: view.pane });
  }
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

/** Where letters are text the arrows go from the hits to their facets and back. */
function toPane(state: State, pane: number, { layout }: Scene): State {
  return layout.panes[pane] === undefined ? state : withTop(state, { ...topOf(state), pane });
}

/** What if the selected claim or series, or the one on screen, were otherwise: a hypothesis that begins with what is said. */
function draftFrom(state: State, { dataset, layout }: Scene): Draft[] {
  const { place } = topOf(state);
  const stop = selectedStop(state, layout);
  const candidates = [stop?.kind === "record" ? stop.to : undefined, place];
  for (const each of candidates) {
    if (each === undefined || !("id" in each) || each.id == null || !("noun" in each)) continue;
    if (each.noun === "series") return [draftAbout(dataset, each.id)];
    const claim = dataset.claims.find(({ id }) => id === each.id);
    if (claim !== undefined) return [draftOf(claim)];
  }
  return [];
}

/** The screen of hypotheses; from a record with one about it, from anywhere else with those that were there last. */
function toScenario(state: State, scene: Scene): State {
  const drafts = draftFrom(state, scene);
  const last = [...state.views, ...state.forward].findLast(
    ({ place }) => place.kind === "scenario",
  );
  if (drafts.length === 0 && last !== undefined) return jumpedTo(state, last.place);
  const editing = drafts.length === 0 ? null : 0;
  return jumpedTo(state, { kind: "scenario", drafts, editing, typing: null, unfolded: null });
}

/** The palette completes what is typed to the name of what is selected. */
function completed(state: State, { layout }: Scene): State {
  const view = topOf(state);
  const { content } = layout.panes[0] ?? {};
  const { stop } = cursorOf(view);
  const [line] = content?.draw(content.spanOf(stop).top, 1, null) ?? [];
  const name = line?.find(({ selectable }) => selectable)?.text.trim() ?? "";
  return name === "" || name.endsWith(ELLIPSIS)
    ? state
    : withTop(state, viewOf({ kind: "palette", query: name }));
}

function step(state: State, by: 1 | -1, { dataset }: Scene): State {
  const view = topOf(state);
  return withTop(state, { ...view, place: stepped(dataset, view.place, by) });
}

function act(state: State, action: Action, scene: Scene): State {
  const view = topOf(state);
  const { place } = view;
  switch (action) {
    case "open":
      return opened(state, selectedStop(state, scene.layout));
    case "back":
      return back(state);
    case "forward":
      return forth(state);
    case "left":
      if (isTyping(place)) return toPane(state, 0, scene);
      return place.kind === "timeline" ? step(state, -1, scene) : back(state);
    case "right":
      if (isTyping(place)) return toPane(state, 1, scene);
      return place.kind === "timeline"
        ? step(state, 1, scene)
        : opened(state, selectedStop(state, scene.layout));
    case "earlier":
      return step(state, -1, scene);
    case "later":
      return step(state, 1, scene);
    case "pane":
      return place.kind === "palette" ? completed(state, scene) : nextPane(state, 1, scene);
    case "pane-back":
      return nextPane(state, -1, scene);
    case "home":
      return jumpedTo(state, { kind: "home" });
    case "search": {
      const noun = place.kind === "list" ? place.noun : null;
      return pushed(state, { kind: "search", query: "", noun });
    }
    case "language":
      return { ...state, locale: LOCALES.find((other) => other !== state.locale) ?? state.locale };
    case "instruments":
      return jumpedTo(state, { kind: "instruments" });
    case "timeline":
      return jumpedTo(state, { kind: "timeline", ...then(place) });
    case "scenario":
      return toScenario(state, scene);
    case "palette":
      return pushed(state, { kind: "palette", query: "" });
    case "address":
      return place.kind === "address" ? state : pushed(state, { kind: "address", of: place });
    case "charts":
      return scene.layout.charts === undefined
        ? state
        : pushed(state, { ...scene.layout.charts, ...then(place) });
    case "clear":
      return place.kind === "list" ? withTop(state, viewOf({ ...place, filters: {} })) : state;
    case "keys":
      return place.kind === "keys" ? state : pushed(state, { kind: "keys" });
    case "copy":
    case "source":
    case "suspend":
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
  if (noun !== undefined) return jumpedTo(state, listOf(noun));
  if (answers !== undefined) return jumpedTo(state, { kind: "answers", noun: answers });
  return moved(state, action as Move, scene);
}

/** What a key does where something is filled in, and else on the screen. */
function acted(state: State, action: Action, scene: Scene): State {
  const { place } = topOf(state);
  if (place.kind !== "instrument" && place.kind !== "scenario") return act(state, action, scene);
  // The arrow keys do here what Esc and Enter do; in a field that is filled in they do nothing.
  if (isTyping(place) && (action === "left" || action === "right")) return state;
  const meant = action === "left" ? "back" : action === "right" ? "open" : action;
  const { state: after, action: left } =
    place.kind === "instrument"
      ? entered(state, place, meant, scene)
      : enteredDraft(state, place, meant, scene);
  return left === null ? after : act(after, left, scene);
}

/** The state after an event. */
export function update(before: State, event: Event, scene: Scene): State {
  if (event.type === "say")
    return { ...before, message: event.message, copied: event.copied ?? null };
  const state = { ...before, message: "", copied: null };
  if (event.type === "action") return acted(state, event.action, scene);
  const { place } = topOf(state);
  if (place.kind === "instrument")
    return event.type === "type" ? typed(state, place, event.text) : erased(state, place);
  if (place.kind === "scenario")
    return event.type === "type" ? typedDraft(state, place, event.text) : erasedDraft(state, place);
  if (place.kind !== "search" && place.kind !== "palette") return state;
  const query =
    event.type === "type"
      ? place.query + event.text
      : Array.from(place.query).slice(0, -1).join("");
  return withTop(state, viewOf({ ...place, query }));
}
