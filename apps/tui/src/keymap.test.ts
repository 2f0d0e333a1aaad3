import { NOUNS } from "@peakline/core";
import { expect, test } from "vitest";
import { eventsOf } from "./key-events.ts";
import { ANSWER_KEYS, KEYMAP } from "./keymap.ts";

test("no key has two meanings", () => {
  const keys = KEYMAP.flatMap((binding) => binding.keys);
  expect(new Set(keys).size).toBe(keys.length);
});

test("each noun has its number", () => {
  NOUNS.forEach((_, index) => {
    expect(eventsOf(`${index + 1}`, `${index + 1}`, false)).toEqual([
      { type: "action", action: `noun-${index}` },
    ]);
  });
});

test("each list of answers has its letter", () => {
  ANSWER_KEYS.forEach((key, index) => {
    expect(eventsOf(key, key, false)).toEqual([{ type: "action", action: `answers-${index}` }]);
  });
});

test("where text is typed letters are text, and keys without text keep their meaning", () => {
  expect(eventsOf("q", "q", true)).toEqual([{ type: "type", text: "q" }]);
  expect(eventsOf("能耗", "能耗", true)).toEqual([{ type: "type", text: "能耗" }]);
  expect(eventsOf("backspace", "", true)).toEqual([{ type: "erase" }]);
  expect(eventsOf("down", "", true)).toEqual([{ type: "action", action: "down" }]);
  expect(eventsOf("ctrl-c", "c", true)).toEqual([{ type: "action", action: "quit" }]);
  expect(eventsOf("ctrl-x", "x", true)).toEqual([]);
});

test("a letter that is no key does nothing", () => {
  expect(eventsOf("ü", "ü", false)).toEqual([]);
});
