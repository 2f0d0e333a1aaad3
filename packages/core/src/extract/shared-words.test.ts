import { expect, test } from "vitest";
import { sharedWords } from "./shared-words.ts";

test("a run of shared words is found whatever the marks and capitals between them", () => {
  expect(sharedWords("It fell, by 5.6 percent.", "Energy: IT FELL by 5.6", 4)).toBe("it fell by 5");
});

test("fewer shared words than asked for are no run", () => {
  expect(sharedWords("one two three", "one two four", 3)).toBeNull();
});

test("the end of a text is not a run by itself", () => {
  expect(sharedWords("one two three", "three", 3)).toBeNull();
});
