import { expect, test } from "vitest";
import { withTerm } from "./search-facets.ts";

test("a term is added behind the words, and taken back where it was", () => {
  expect(withTerm("steel", "modality", "target")).toBe("steel modality:target ");
  expect(withTerm("steel modality:target ", "sector", "cement")).toBe(
    "steel modality:target sector:cement ",
  );
  expect(withTerm("modality:target steel", "modality", "target")).toBe("steel ");
  expect(withTerm("", "theme", "talent")).toBe("theme:talent ");
});
