import { NOUNS } from "@peakline/core";
import { expect, test } from "vitest";
import { ANSWER_KEYS, eventsOf, KEYMAP } from "./keymap.ts";

test("no key has two meanings", () => {
  const keys = KEYMAP.flatMap((binding) => binding.keys);
  expect(new Set(keys).size).toBe(keys.length);
});

test("each noun has its number", () => {
  NOUNS.forEach((_, index) => {
    expect(eventsOf(`${index + 1}`, `${index + 1}`, "home")).toEqual([
      { type: "action", action: `noun-${index}` },
    ]);
  });
});

test("each list of answers has its letter", () => {
  ANSWER_KEYS.forEach((key, index) => {
    expect(eventsOf(key, key, "record")).toEqual([{ type: "action", action: `answers-${index}` }]);
  });
});

test("in the search letters are text, and keys without text keep their meaning", () => {
  expect(eventsOf("q", "q", "search")).toEqual([{ type: "type", text: "q" }]);
  expect(eventsOf("能耗", "能耗", "search")).toEqual([{ type: "type", text: "能耗" }]);
  expect(eventsOf("backspace", "", "search")).toEqual([{ type: "erase" }]);
  expect(eventsOf("down", "", "search")).toEqual([{ type: "action", action: "down" }]);
  expect(eventsOf("ctrl-c", "c", "search")).toEqual([{ type: "action", action: "quit" }]);
  expect(eventsOf("ctrl-x", "x", "search")).toEqual([]);
});

test("letters that came at once are several keys", () => {
  expect(eventsOf("jjk", "jjk", "list").map((event) => "action" in event && event.action)).toEqual([
    "down",
    "down",
    "up",
  ]);
  expect(eventsOf("ü", "ü", "list")).toEqual([]);
});
