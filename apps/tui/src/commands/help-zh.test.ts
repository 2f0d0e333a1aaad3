import { expect, test } from "vitest";
import { COMMANDS_ZH, OPTIONS_ZH, optionZh, TOPICS_ZH } from "./help-zh.ts";
import { optionsOf } from "./options.ts";
import { COMMANDS } from "./table.ts";
import { TOPICS } from "./topics.ts";

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

test("every command, topic and option is told in Chinese, and nothing else is", () => {
  const options = COMMANDS.flatMap(optionsOf).map(({ name }) => name);
  expect(sorted(Object.keys(COMMANDS_ZH))).toEqual(sorted(COMMANDS.map(({ name }) => name)));
  expect(sorted(Object.keys(TOPICS_ZH))).toEqual(sorted(TOPICS.map(({ name }) => name)));
  expect(sorted(Object.keys(OPTIONS_ZH))).toEqual(sorted(options));
});

test("an option does the same in every command", () => {
  const told = new Map<string, string>();
  for (const { name, about } of COMMANDS.flatMap(optionsOf)) {
    expect([name, told.get(name) ?? about]).toEqual([name, about]);
    told.set(name, about);
  }
});

test("the values of an option are named", () => {
  const option = { name: "verdict", value: "v", about: "", values: ["consistent", "unchecked"] };
  expect(optionZh(option)).toBe("核对结论：consistent、unchecked。");
});
