import { expect, test } from "vitest";
import { founding as dataset } from "../../test/founding.ts";
import { dataset as record } from "../data.ts";
import { createSearch, searchIndexOf } from "../search.ts";

const search = createSearch(dataset);
const first = (query: string) => search(query, { limit: 1 }).map(({ noun, id }) => `${noun}/${id}`);

test("能耗 finds the indicator of energy per unit of value added without spaces between words", () => {
  expect(search("能耗", { noun: "indicators" }).map(({ id }) => id)).toContain(
    "energy-per-value-added",
  );
});

test('"green factories" and "green factory" find the mechanism and the count', () => {
  for (const query of ["green factories", "Green Factory"]) {
    const found = search(query).map(({ noun, id }) => `${noun}/${id}`);
    expect(found).toContain("mechanisms/green-factories");
    expect(found).toContain("claims/miit-2022-12-12-carbon-peak/green-factories");
  }
});

test("a printed number finds its claim", () => {
  expect(first("2,783")).toEqual(["claims/miit-2022-12-12-carbon-peak/green-factories"]);
});

test("an id finds its record first, though the document may have all its words more often", () => {
  const whole = createSearch(record);
  expect(whole("scio-2024-07-05-high-quality/energy-per-value-added")[0]).toMatchObject({
    noun: "claims",
    id: "scio-2024-07-05-high-quality/energy-per-value-added",
  });
  // A search takes some milliseconds: every 30th record is asked for.
  const ids = [...record.claims, ...record.commitments].map(({ id }) => id);
  for (const id of ids.filter((_, at) => at % 30 === 0)) expect(whole(id)[0]?.id).toBe(id);
});

test("产能置换 finds the mechanism first", () => {
  expect(search("产能置换", { noun: "mechanisms" })[0]?.id).toBe("capacity-replacement");
});

test("every word must be found: nonsense beside a word finds nothing", () => {
  expect(search("steel xyzzy")).toEqual([]);
});

test("an empty query and one of marks alone find nothing", () => {
  expect([search(""), search("？！")]).toEqual([[], []]);
});

test("a noun limits the search to its records", () => {
  expect(new Set(search("steel", { noun: "claims" }).map(({ noun }) => noun))).toEqual(
    new Set(["claims"]),
  );
});

test("a single Chinese character finds what has it at the head of a pair", () => {
  expect(search("钢", { noun: "sectors" }).map(({ id }) => id)).toContain("iron-and-steel");
});

test("what much hangs on comes before what merely has a shorter name", () => {
  expect(first("steel")).toEqual(["sectors/iron-and-steel"]);
});

test("a search from its kept index finds the same, in the same order", () => {
  const kept = createSearch(dataset, JSON.parse(JSON.stringify(searchIndexOf(dataset))));
  for (const query of [
    "能耗",
    "green factory",
    "2,783",
    "lsgc",
    "gang tie",
    "steel capac",
    "綠色工廠",
  ])
    expect(kept(query)).toEqual(search(query));
});
