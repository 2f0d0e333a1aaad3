import { expect, test } from "vitest";
import { localeOf, wantsColour, wantsDrawings } from "./terminal.ts";

test("a terminal is coloured, a pipe is not", () => {
  expect(wantsColour({ TERM: "xterm" }, true)).toBe(true);
  expect(wantsColour({ TERM: "xterm" }, false)).toBe(false);
  expect(wantsColour({ TERM: "dumb" }, true)).toBe(false);
});

test("NO_COLOR counts unless it is empty", () => {
  expect(wantsColour({ NO_COLOR: "1" }, true)).toBe(false);
  expect(wantsColour({ NO_COLOR: "0" }, true)).toBe(false);
  expect(wantsColour({ NO_COLOR: "" }, true)).toBe(true);
});

test("FORCE_COLOR decides before all else, by its value", () => {
  expect(wantsColour({ FORCE_COLOR: "1", NO_COLOR: "1" }, false)).toBe(true);
  expect(wantsColour({ FORCE_COLOR: "" }, false)).toBe(true);
  expect(wantsColour({ FORCE_COLOR: "0" }, true)).toBe(false);
  expect(wantsColour({ FORCE_COLOR: "false" }, true)).toBe(false);
});

test("CLICOLOR and CLICOLOR_FORCE are followed after NO_COLOR", () => {
  expect(wantsColour({ CLICOLOR: "0", TERM: "xterm" }, true)).toBe(false);
  expect(wantsColour({ CLICOLOR: "1" }, false)).toBe(false);
  expect(wantsColour({ CLICOLOR_FORCE: "1" }, false)).toBe(true);
  expect(wantsColour({ CLICOLOR_FORCE: "1", TERM: "dumb" }, true)).toBe(true);
  expect(wantsColour({ CLICOLOR_FORCE: "0" }, false)).toBe(false);
  expect(wantsColour({ CLICOLOR_FORCE: "" }, false)).toBe(false);
  expect(wantsColour({ CLICOLOR_FORCE: "1", NO_COLOR: "1" }, true)).toBe(false);
});

test("words take the place of drawings where ACCESSIBLE is set", () => {
  expect(wantsDrawings({})).toBe(true);
  expect(wantsDrawings({ ACCESSIBLE: "" })).toBe(true);
  expect(wantsDrawings({ ACCESSIBLE: "0" })).toBe(true);
  expect(wantsDrawings({ ACCESSIBLE: "1" })).toBe(false);
});

test("the language is that of LC_ALL, else LC_MESSAGES, else LANG", () => {
  expect(localeOf({})).toBe("en");
  expect(localeOf({ LANG: "zh_CN.UTF-8" })).toBe("zh");
  expect(localeOf({ LANG: "zh_CN.UTF-8", LC_MESSAGES: "en_GB.UTF-8" })).toBe("en");
  expect(localeOf({ LANG: "en_GB", LC_MESSAGES: "C", LC_ALL: "zh_TW" })).toBe("zh");
  expect(localeOf({ LANG: "zha_CN" })).toBe("en");
});
