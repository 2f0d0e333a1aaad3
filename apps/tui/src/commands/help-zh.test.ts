import { expect, test } from "vitest";
import { ABOUT_ZH } from "./about-zh.ts";
import { COMMANDS_ZH, OPTIONS_ZH, optionZh } from "./help-zh.ts";
import { commandIn, topicIn } from "./in-language.ts";
import { optionsOf } from "./options.ts";
import { COMMANDS } from "./table.ts";
import { TOPICS } from "./topics.ts";
import { TOPICS_ZH } from "./topics-zh.ts";

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

test("every command, topic and option is told in Chinese, and nothing else is", () => {
  const options = COMMANDS.flatMap(optionsOf).map(({ name }) => name);
  expect(sorted(Object.keys(COMMANDS_ZH))).toEqual(sorted(COMMANDS.map(({ name }) => name)));
  expect(sorted(Object.keys(TOPICS_ZH))).toEqual(sorted(TOPICS.map(({ name }) => name)));
  expect(sorted(Object.keys(OPTIONS_ZH))).toEqual(sorted(options));
});

/** How many meanings each part has; a paragraph is one text. */
const shape = (parts: readonly (string | readonly unknown[])[]) =>
  parts.map((part) => (typeof part === "string" ? "text" : part.length));

const HAN = /\p{Script=Han}/u;

test("every topic has both languages, part by part", () => {
  for (const topic of TOPICS) {
    expect([topic.name, shape(TOPICS_ZH[topic.name]?.parts ?? [])]).toEqual([
      topic.name,
      shape(topic.parts),
    ]);
    const { summary, parts } = topicIn(topic, "zh");
    const texts = parts.flatMap((part) =>
      typeof part === "string" ? [part] : part.map(([, meaning]) => meaning),
    );
    for (const text of [summary, ...texts]) expect(text).toMatch(HAN);
    expect(topicIn(topic, "en")).toBe(topic);
  }
});

test("what help says of a command has both languages, sentence by sentence", () => {
  expect(sorted(Object.keys(ABOUT_ZH))).toEqual(sorted(COMMANDS.map(({ name }) => name)));
  for (const command of COMMANDS) {
    const { about } = commandIn(command, "zh");
    expect([command.name, about.length]).toEqual([command.name, command.about.length]);
    for (const text of about) expect(text).toMatch(HAN);
  }
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
