import { describe, expect, test } from "vitest";
import { countsOf, fits, formatChoices, parseChoices, toggleChoice } from "./choices.ts";

const FACETS = ["modality", "sector"];
const steel = { modality: ["target"], sector: ["iron-and-steel"] };
const cement = { modality: ["actual"], sector: ["cement"] };
const both = { modality: ["target"], sector: ["cement", "iron-and-steel"] };

describe("choices in the address", () => {
  test("are read repeated or separated by commas, once each", () => {
    expect(parseChoices("?sector=cement&sector=iron-and-steel,cement", FACETS)).toEqual({
      sector: ["cement", "iron-and-steel"],
    });
  });

  test("of unknown facets and empty values are left out", () => {
    expect(parseChoices("?q=steel&modality=", FACETS)).toEqual({});
  });

  test("are written as the API reads them, and not at all where nothing is chosen", () => {
    expect(formatChoices({ modality: ["target"], sector: ["cement", "iron-and-steel"] })).toBe(
      "?modality=target&sector=cement,iron-and-steel",
    );
    expect(formatChoices({})).toBe("");
  });

  test("come back the same from the address", () => {
    const choices = { modality: ["actual"], sector: ["cement", "hydrogen"] };
    expect(parseChoices(formatChoices(choices), FACETS)).toEqual(choices);
  });
});

test("a value is chosen and unchosen, and an empty facet disappears", () => {
  const chosen = toggleChoice({}, "modality", "target");
  expect(chosen).toEqual({ modality: ["target"] });
  expect(toggleChoice(chosen, "modality", "target")).toEqual({});
});

test("values of one facet are alternatives, facets all hold", () => {
  expect(fits(steel, { sector: ["cement", "iron-and-steel"], modality: ["target"] })).toBe(true);
  expect(fits(cement, { sector: ["cement"], modality: ["target"] })).toBe(false);
});

test("a count is what choosing the value would show: its own facet does not narrow it", () => {
  const choices = { modality: ["target"], sector: ["cement"] };
  const counts = countsOf([steel, cement, both], choices, FACETS);
  expect(Object.fromEntries(counts.get("sector") ?? [])).toEqual({
    "iron-and-steel": 2,
    cement: 1,
  });
  expect(Object.fromEntries(counts.get("modality") ?? [])).toEqual({ target: 1, actual: 1 });
});
