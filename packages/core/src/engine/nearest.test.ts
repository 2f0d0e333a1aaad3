import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

test.each([
  ["sectr", ["sector", "theme"], "sector"],
  ["green-factory", ["green-factories", "green-parks"], "green-factories"],
  ["xyz", ["sector"], undefined],
  ["a", ["b"], undefined],
])("the known word most like %j among %j is %j", (word, known, expected) => {
  expect(nearest(word, known)).toBe(expected);
});
