import type { Key } from "ink";
import { expect, test } from "vitest";
import { keysOf } from "./key-name.ts";

const none = {} as Key;
const namesOf = (input: string, key: Key = none) => keysOf(input, key).map(({ name }) => name);

test("keys that came at once are several keys, those without a letter too", () => {
  expect(namesOf("jjk")).toEqual(["j", "j", "k"]);
  expect(namesOf("t \t\r")).toEqual(["t", "space", "tab", "enter"]);
});

test("one key has its name, and its text is what it writes", () => {
  expect(keysOf(" ", none)).toEqual([{ name: "space", text: " " }]);
  expect(keysOf("能", none)).toEqual([{ name: "能", text: "能" }]);
  expect(namesOf("", { pageDown: true } as Key)).toEqual(["pagedown"]);
  expect(namesOf("\t", { tab: true, shift: true } as Key)).toEqual(["shift-tab"]);
});
