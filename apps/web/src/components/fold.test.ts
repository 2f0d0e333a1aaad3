import { expect, test } from "vitest";
import { cut } from "./fold.tsx";

const letters = ["a", "b", "c", "d"];

test("a list that is too long is cut, and nothing of it is lost", () => {
  expect(cut(letters, { first: 2, most: 3 })).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
});

test("a list that is a little longer than what is shown is left whole", () => {
  expect(cut(letters, { first: 2, most: 4 })).toEqual([letters, []]);
});
