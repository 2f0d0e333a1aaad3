import { expect, test } from "vitest";
import { entriesOf, readEntries } from "./entries.ts";

const inputs = [
  { id: "group", when: null },
  { id: "area", when: { input: "group", is: ["steel"] } },
  { id: "year", when: null },
];

test("what another entry does not call for is no entry, and what is blank is one", () => {
  expect(entriesOf(inputs, { group: "cement", area: "key", year: "" })).toEqual({
    group: "cement",
    year: "",
  });
  expect(entriesOf(inputs, { group: "steel", area: "key" })).toEqual({
    group: "steel",
    area: "key",
    year: "",
  });
});

test("an address asks with its own inputs alone", () => {
  expect(readEntries(inputs, "?group=cement&year=&utm_source=letter")).toEqual({
    group: "cement",
    year: "",
  });
});

test("an address that asks nothing is the example", () => {
  expect(readEntries(inputs, "")).toBeNull();
  expect(readEntries(inputs, "?utm_source=letter")).toBeNull();
});
