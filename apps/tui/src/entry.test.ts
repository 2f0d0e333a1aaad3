import { dataset } from "@peakline/core/data";
import { expect, test } from "vitest";
import type { Action } from "./binding.ts";
import { entered, erased, typed } from "./entry.ts";
import type { Layout } from "./frame.ts";
import type { Stop } from "./layout/block.ts";
import { blocksContent } from "./layout/content.ts";
import { line } from "./layout/line.ts";
import { cursorOf, type InstrumentPlace, instrumentAt, isTyping, viewOf } from "./place.ts";
import { type State, startState, topOf } from "./state.ts";
import type { Scene } from "./update.ts";

const example = { group: "steel", capacity: "1.5" };
const GROUP: Stop = { kind: "input", input: "group", hasChoices: true };
const CAPACITY: Stop = { kind: "input", input: "capacity", hasChoices: false };
const CEMENT: Stop = { kind: "choice", input: "group", value: "cement" };

const sceneOf = (...stops: Stop[]): Scene => {
  const content = blocksContent(stops.map((stop) => ({ stop, lines: [line("x")] })));
  const layout: Layout = {
    crumbs: [],
    head: [],
    panes: [{ title: "", width: 80, content }],
    beside: false,
  };
  const search = () => ({ hits: [], nouns: [], issues: [] }) as never;
  return { dataset, size: { columns: 80, rows: 24 }, layout, search };
};

const stateAt = (place: InstrumentPlace, stop: number): State => ({
  ...startState("en"),
  views: [{ ...viewOf(place), cursors: [{ stop, top: 0 }] }],
});
const placeOf = (state: State) => topOf(state).place as InstrumentPlace;
const press = (state: State, action: Action, scene: Scene) =>
  entered(state, placeOf(state), action, scene);

const fresh = instrumentAt("capacity-replacement", example);

test("Enter on a field makes letters text, which the field takes, until Enter", () => {
  const scene = sceneOf(GROUP, CAPACITY);
  let state = press(stateAt(fresh, 1), "open", scene).state;
  expect(isTyping(placeOf(state))).toBe(true);
  state = typed(state, placeOf(state), "2");
  expect(placeOf(state).given).toEqual({ group: "steel", capacity: "1.52" });
  state = erased(state, placeOf(state));
  expect(placeOf(state).given.capacity).toBe("1.5");
  const after = press(state, "open", scene);
  expect([isTyping(placeOf(after.state)), after.action]).toEqual([false, null]);
});

test("Esc brings back what stood in the field", () => {
  const scene = sceneOf(GROUP, CAPACITY);
  let state = press(stateAt(fresh, 1), "open", scene).state;
  state = typed(state, placeOf(state), "9");
  const { state: after, action } = press(state, "back", scene);
  expect([placeOf(after).given.capacity, action]).toEqual(["1.5", null]);
});

test("Tab and the arrows end typing and lead on", () => {
  const scene = sceneOf(GROUP, CAPACITY);
  const { state } = press(stateAt(fresh, 1), "open", scene);
  expect(press(state, "pane", scene).action).toBe("next");
  expect(press(state, "pane-back", scene).action).toBe("previous");
  expect(press(state, "down", scene).action).toBe("down");
});

test("Enter on a choice unfolds what can be chosen, and choosing folds it again", () => {
  const unfolded = press(stateAt(fresh, 0), "open", sceneOf(GROUP, CAPACITY)).state;
  expect(placeOf(unfolded).unfolded).toBe("group");
  const on = stateAt(placeOf(unfolded), 1);
  const { state } = press(on, "open", sceneOf(GROUP, CEMENT, CAPACITY));
  expect(placeOf(state)).toMatchObject({
    given: { group: "cement", capacity: "1.5" },
    unfolded: null,
  });
  expect(cursorOf(topOf(state)).stop).toBe(0);
});

test("Esc folds the choices before it leaves the screen", () => {
  const state = stateAt({ ...fresh, unfolded: "group" }, 1);
  const folded = press(state, "back", sceneOf(GROUP, CEMENT, CAPACITY));
  expect([placeOf(folded.state).unfolded, folded.action]).toEqual([null, null]);
  expect(press(folded.state, "back", sceneOf(GROUP, CAPACITY)).action).toBe("back");
});

test("x fills in the example again", () => {
  const changed = { ...fresh, given: { group: "cement" } };
  const { state } = press(stateAt(changed, 0), "clear", sceneOf(GROUP));
  expect(placeOf(state).given).toEqual(example);
});
