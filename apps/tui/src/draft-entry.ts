import type { Action } from "./binding.ts";
import { EMPTY_DRAFT, suggestedSeries } from "./draft.ts";
import type { Stop } from "./layout/block.ts";
import { cursorOf, type Draft, type DraftField, type ScenarioPlace, withCursor } from "./place.ts";
import { type State, topOf, withTop } from "./state.ts";
import type { Scene } from "./update.ts";

/** What a key did to the form, and the action that is left for the screen; null where none is. */
interface Entered {
  readonly state: State;
  readonly action: Action | null;
}

const at = (state: State, place: ScenarioPlace): State =>
  withTop(state, { ...topOf(state), place });

const done = (state: State): Entered => ({ state, action: null });

function stopsOf({ layout }: Scene): (Stop | undefined)[] {
  const { content } = layout.panes[0] ?? {};
  return Array.from({ length: content?.stops ?? 0 }, (_, index) => content?.stopAt(index));
}

/** The state with the cursor on the first stop that fits; what stands above it is the same before and after. */
function onStop(state: State, scene: Scene, fits: (stop: Stop) => boolean): State {
  const index = stopsOf(scene).findIndex((stop) => stop !== undefined && fits(stop));
  const view = topOf(state);
  return index < 0
    ? state
    : withTop(state, withCursor(view, { stop: index, top: cursorOf(view, 0).top }, 0));
}

const onField = (state: State, scene: Scene, field: DraftField) =>
  onStop(state, scene, (stop) => stop.kind === "draft-field" && stop.field === field);

const isHypothesis = (index: number) => (stop: Stop) =>
  stop.kind === "draft" && stop.index === index;

/** The place with another text in a field of the hypothesis that is written. */
function filled(place: ScenarioPlace, field: DraftField, value: string): ScenarioPlace {
  const drafts = place.drafts.map(
    (draft, index): Draft => (index === place.editing ? { ...draft, [field]: value } : draft),
  );
  return { ...place, drafts };
}

const writtenIn = ({ drafts, editing }: ScenarioPlace): Draft =>
  drafts[editing ?? -1] ?? EMPTY_DRAFT;

/** Ends typing: what is typed for a series becomes the one that is selected, or else the first that it may mean. */
function endTyping(state: State, place: ScenarioPlace, action: Action, scene: Scene): Entered {
  const { typing } = place;
  if (typing === null) return { state, action };
  const { field, before } = typing;
  const ended = { ...place, typing: null };
  if (action === "back")
    return done(onField(at(state, filled(ended, field, before)), scene, field));
  const isMove = action === "up" || action === "down";
  if (field === "series" && isMove) return { state, action };
  if (field !== "series") {
    const onward = { pane: "next", "pane-back": "previous", open: null } as const;
    const next = action in onward ? onward[action as keyof typeof onward] : action;
    return { state: at(state, ended), action: next };
  }
  const stop = scene.layout.panes[0]?.content.stopAt(cursorOf(topOf(state), 0).stop);
  const meant =
    stop?.kind === "draft-choice"
      ? stop.value
      : suggestedSeries(scene.dataset, writtenIn(place).series)[0];
  // Another series is told in other units.
  const chosen = filled(ended, "series", meant ?? writtenIn(place).series);
  const cleared = meant === before ? chosen : filled(chosen, "unit", "");
  return done(onField(at(state, cleared), scene, "series"));
}

/** Opens what is selected on the form: a hypothesis, a field, a choice, or the line that adds one. */
function openedStop(state: State, place: ScenarioPlace, stop: Stop, scene: Scene): Entered {
  switch (stop.kind) {
    case "draft": {
      const editing = place.editing === stop.index ? null : stop.index;
      const next = at(state, { ...place, editing, unfolded: null });
      return done(onStop(next, scene, isHypothesis(stop.index)));
    }
    case "draft-add": {
      const drafts = [...place.drafts, EMPTY_DRAFT];
      return done(at(state, { ...place, drafts, editing: drafts.length - 1, unfolded: null }));
    }
    case "draft-choice": {
      const chosen = { ...filled(place, stop.field, stop.value), unfolded: null };
      return done(onField(at(state, chosen), scene, stop.field));
    }
    case "draft-field": {
      const { field } = stop;
      const isChosen = field === "modality" || field === "direction" || field === "qualifier";
      if (isChosen || field === "unit") {
        const unfolded = place.unfolded === field ? null : field;
        return done(onField(at(state, { ...place, unfolded }), scene, field));
      }
      const before = writtenIn(place)[field];
      const typing = { field, before };
      // A series is found by its name, so what stood there is no help to type.
      const begun = field === "series" ? filled(place, field, "") : place;
      return done(onField(at(state, { ...begun, typing, unfolded: null }), scene, field));
    }
    default:
      return { state, action: "open" };
  }
}

/** The place without the hypothesis that is selected, or that is being written. */
function without(place: ScenarioPlace, index: number): ScenarioPlace {
  const drafts = place.drafts.filter((_, each) => each !== index);
  return { ...place, drafts, editing: null, unfolded: null };
}

/** What a key does to the hypotheses, and the action that is left for the screen. */
export function enteredDraft(
  state: State,
  place: ScenarioPlace,
  action: Action,
  scene: Scene,
): Entered {
  if (place.typing !== null) return endTyping(state, place, action, scene);
  const { editing, unfolded } = place;
  if (action === "back" && unfolded !== null)
    return done(onField(at(state, { ...place, unfolded: null }), scene, unfolded));
  if (action === "back" && editing !== null)
    return done(onStop(at(state, { ...place, editing: null }), scene, isHypothesis(editing)));
  const stop = scene.layout.panes[0]?.content.stopAt(cursorOf(topOf(state), 0).stop);
  if (action === "clear") {
    const index = stop?.kind === "draft" ? stop.index : editing;
    return index === null ? done(state) : done(at(state, without(place, index)));
  }
  return action === "open" && stop !== undefined
    ? openedStop(state, place, stop, scene)
    : { state, action };
}

/** The state with a text added to the field that is typed into. */
export function typedDraft(state: State, place: ScenarioPlace, typed: string): State {
  if (place.typing === null) return state;
  const { field } = place.typing;
  return at(state, filled(place, field, writtenIn(place)[field] + typed));
}

/** The state with the last letter of that field taken back. */
export function erasedDraft(state: State, place: ScenarioPlace): State {
  if (place.typing === null) return state;
  const { field } = place.typing;
  const left = Array.from(writtenIn(place)[field]).slice(0, -1).join("");
  return at(state, filled(place, field, left));
}
