import { expect, test } from "vitest";
import { suggest } from "./suggest.ts";

test("a word is suggested that is alike, has a part that is alike, or lacks a letter", () => {
  expect(suggest("serach", ["list", "show", "search"])).toBe("search");
  expect(suggest("stel", ["cement", "iron-and-steel"])).toBe("iron-and-steel");
  expect(suggest("lst", ["list", "show", "search"])).toBe("list");
  expect(suggest("shw", ["list", "show", "search"])).toBe("show");
});

test("nothing is suggested for a word that is like none", () => {
  expect(suggest("xyz", ["list", "show", "search"])).toBeUndefined();
});
