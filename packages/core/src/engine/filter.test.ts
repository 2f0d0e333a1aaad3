import { expect, test } from "vitest";
import { founding as dataset } from "../../test/founding.ts";
import { FILTERS, facetOf, filterRecords, NOUNS } from "./filter.ts";

test("values of one filter are alternatives, filters all hold", () => {
  const both = filterRecords(dataset, "claims", {
    modality: ["target"],
    sector: ["iron-and-steel", "industry"],
  });
  expect(both.length).toBeGreaterThan(1);
  for (const claim of both)
    expect([claim.modality, ["iron-and-steel", "industry"].includes(claim.sector)]).toEqual([
      "target",
      true,
    ]);
});

test("a filter without values filters nothing, and one that the noun does not have fits nothing", () => {
  expect(filterRecords(dataset, "claims", { sector: [] })).toHaveLength(dataset.claims.length);
  expect(filterRecords(dataset, "claims", { colour: ["red"] })).toEqual([]);
});

test("the authority of a claim is that of its document", () => {
  const ids = new Set(
    filterRecords(dataset, "claims", { authority: ["official-translation"] }).map(
      (claim) => claim.document,
    ),
  );
  expect([...ids]).toEqual(["scio-2024-07-05-high-quality"]);
});

test("the counts of a facet of one value each add up to the records", () => {
  const counts = facetOf(dataset, "claims", "modality", dataset.claims);
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(dataset.claims.length);
});

test("each value of each facet finds exactly as many records as it counts", () => {
  for (const noun of NOUNS) {
    for (const name of Object.keys(FILTERS[noun])) {
      for (const { value, count } of facetOf(dataset, noun, name, dataset[noun] as never)) {
        expect([
          noun,
          name,
          value,
          filterRecords(dataset, noun, { [name]: [value] }).length,
        ]).toEqual([noun, name, value, count]);
      }
    }
  }
});
