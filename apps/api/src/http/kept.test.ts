import { expect, test } from "vitest";
import { createKept } from "./kept.ts";

const NAMES = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];

test("what was not asked for longest goes first", () => {
  const kept = createKept<string>(80);
  for (const name of NAMES.slice(0, 8)) kept.set(name, name, 10);
  expect(kept.get("a")).toBe("a");
  kept.set("i", "i", 10);
  expect(NAMES.filter((name) => kept.get(name) === undefined)).toEqual(["b"]);
});

test("the same key is kept once, with its last value", () => {
  const kept = createKept<number>(80);
  for (let time = 0; time < 100; time += 1) kept.set("a", time, 10);
  for (const name of NAMES.slice(1, 8)) kept.set(name, 0, 10);
  expect(kept.get("a")).toBe(99);
});

test("what would drive out nearly everything is not kept", () => {
  const kept = createKept<string>(80);
  kept.set("a", "a", 10);
  kept.set("b", "large", 11);
  expect([kept.get("a"), kept.get("b")]).toEqual(["a", undefined]);
});
