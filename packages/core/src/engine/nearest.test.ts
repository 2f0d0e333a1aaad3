import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

test.each([
  ["sectr", ["sector", "theme"], "sector"],
  ["serach", ["list", "show", "search"], "search"],
  ["lst", ["list", "show", "search"], "list"],
  ["stel", ["cement", "iron-and-steel"], "iron-and-steel"],
  ["green-factory", ["green-factories", "green-parks"], "green-factories"],
  ["Cement", ["cement"], "cement"],
  ["xyz", ["sector", "list"], undefined],
  ["a", ["b"], undefined],
  ["", ["sector"], undefined],
  ["sector", [], undefined],
])("the known word most like %j among %j is %j", (word, known, expected) => {
  expect(nearest(word, known)).toBe(expected);
});
