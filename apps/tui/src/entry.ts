import type { Action } from "./binding.ts";
import { cursorOf, type InstrumentPlace, withCursor } from "./place.ts";
import { type State, topOf, withTop } from "./state.ts";
import type { Scene } from "./update.ts";

const at = (state: State, place: InstrumentPlace): State =>
  withTop(state, { ...topOf(state), place });

/** The state with the cursor on an input; what stands above an input is the same before and after a choice. */
function onInput(state: State, input: string, { layout }: Scene): State {
  const { content } = layout.panes[0] ?? {};
  if (content === undefined) return state;
  const stops = Array.from({ length: content.stops }, (_, index) => content.stopAt(index));
  const index = stops.findIndex((stop) => stop?.kind === "input" && stop.input === input);
  const view = topOf(state);
  const { top } = cursorOf(view, 0);
  return index < 0 ? state : withTop(state, withCursor(view, { stop: index, top }, 0));
}

function endTyping(
  state: State,
  place: InstrumentPlace,
  action: Action,
): { state: State; action: Action | null } {
  const { typing, given } = place;
  if (typing === null) return { state, action };
  const ended = { ...place, typing: null };
  if (action === "back") {
    const restored = { ...given, [typing.input]: typing.before };
    return { state: at(state, { ...ended, given: restored }), action: null };
  }
  // Tab leads on to the next field, even where it would go to the next pane.
  const onward = { pane: "next", "pane-back": "previous", open: null } as const;
  const next = action in onward ? onward[action as keyof typeof onward] : action;
  return { state: at(state, ended), action: next };
}

/** What a key does to the form of an instrument, and the action that is left for the screen; null where none is. */
export function entered(
  state: State,
  place: InstrumentPlace,
  action: Action,
  scene: Scene,
): { state: State; action: Action | null } {
  if (place.typing !== null) return endTyping(state, place, action);
  const done = (next: State) => ({ state: next, action: null });
  const { unfolded, given, example } = place;
  if (action === "clear") return done(at(state, { ...place, given: example, unfolded: null }));
  if (action === "back" && unfolded !== null)
    return done(onInput(at(state, { ...place, unfolded: null }), unfolded, scene));
  if (action !== "open") return { state, action };
  const view = topOf(state);
  const stop = scene.layout.panes[view.pane]?.content.stopAt(cursorOf(view).stop);
  if (stop?.kind === "choice") {
    const chosen = { ...place, given: { ...given, [stop.input]: stop.value }, unfolded: null };
    return done(onInput(at(state, chosen), stop.input, scene));
  }
  if (stop?.kind !== "input") return { state, action };
  const { input, hasChoices } = stop;
  if (hasChoices) {
    const next = { ...place, unfolded: unfolded === input ? null : input };
    return done(onInput(at(state, next), input, scene));
  }
  const typing = { input, before: given[input] ?? "" };
  return done(onInput(at(state, { ...place, typing, unfolded: null }), input, scene));
}

/** The state with a text added to the input that is typed into. */
export function typed(state: State, place: InstrumentPlace, text: string): State {
  if (place.typing === null) return state;
  const { input } = place.typing;
  return at(state, {
    ...place,
    given: { ...place.given, [input]: (place.given[input] ?? "") + text },
  });
}

/** The state with the last letter of that input taken back. */
export function erased(state: State, place: InstrumentPlace): State {
  if (place.typing === null) return state;
  const { input } = place.typing;
  const left = Array.from(place.given[input] ?? "")
    .slice(0, -1)
    .join("");
  return at(state, { ...place, given: { ...place.given, [input]: left } });
}
