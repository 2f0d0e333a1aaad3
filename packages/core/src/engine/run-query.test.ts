import fc from "fast-check";
import { expect, test } from "vitest";
import { dataset } from "../data.ts";
import { createSearch } from "../search.ts";
import { filterRecords, NOUNS } from "./filter.ts";
import { parseQuery } from "./query.ts";
import { runQuery } from "./run-query.ts";

const search = createSearch(dataset);
const run = (text: string, options = {}) =>
  runQuery(dataset, search, parseQuery(text), { limit: Number.POSITIVE_INFINITY, ...options });
const idsOf = (text: string, options = {}) => run(text, options).hits.map(({ id }) => id);

test("filters alone give what the list gives, in its order", () => {
  const claims = filterRecords(dataset, "claims", {
    sector: ["cement", "iron-and-steel"],
    modality: ["target"],
  });
  expect(claims.length).toBeGreaterThan(0);
  expect(idsOf("sector:iron-and-steel,cement modality:target")).toEqual(claims.map(({ id }) => id));
});

test("names that a noun does not have make it drop out", () => {
  const nouns = run("modality:target").nouns.map(({ value }) => value);
  expect(nouns).toEqual(["claims"]);
  expect(run("sector:cement").nouns.map(({ value }) => value)).toContain("commitments");
});

test("words and filters all hold, and the nouns are counted beyond the limit and the noun", () => {
  const all = run("产能 sector:cement,iron-and-steel");
  const words = new Set(idsOf("产能"));
  const filtered = new Set(idsOf("sector:cement,iron-and-steel"));
  expect(all.total).toBeGreaterThan(0);
  for (const { id } of all.hits) expect([words.has(id), filtered.has(id)]).toEqual([true, true]);
  expect(all.nouns.reduce((sum, { count }) => sum + count, 0)).toBe(all.total);
  const [first] = all.nouns;
  const one = run("产能 sector:cement,iron-and-steel", { noun: first?.value, limit: 1 });
  expect([one.hits.length, one.total, one.nouns]).toEqual([1, first?.count, all.nouns]);
});

test("a period keeps the claims whose period or baseline has a day in common with it", () => {
  const found = new Set(idsOf("period:2021/2025"));
  for (const { id, period, baseline } of dataset.claims) {
    const touches = [period, baseline].some(
      (each) =>
        typeof each === "string" &&
        each.slice(0, 4) <= "2025" &&
        (each.split("/").at(-1) ?? "").slice(0, 4) >= "2021",
    );
    expect([id, found.has(id)]).toEqual([id, touches]);
  }
});

test("what is excluded and what is left make the whole", () => {
  const count = (text: string) => run(text, { noun: "claims" }).total;
  expect(count("-modality:target")).toBe(dataset.claims.length - count("modality:target"));
  expect(count("steel -modality:target")).toBe(count("steel") - count("steel modality:target"));
  expect(count("steel -capacity")).toBe(count("steel") - count("steel capacity"));
  expect(run("-modality:target").nouns).toHaveLength(NOUNS.length);
});

test("a phrase stands together, in singular and plural", () => {
  expect(idsOf('"green factory"')).toContain("green-factories");
  expect(idsOf('"factory green"').length).toBeLessThan(idsOf("factory green").length);
  expect(idsOf('"产能置换"')).toContain("capacity-replacement");
});

test("a value may be given by its name in either language", () => {
  const cement = dataset.sectors.find(({ id }) => id === "cement");
  expect(idsOf(`行业：${cement?.name.zh}`)).toEqual(idsOf("sector:cement"));
  expect(idsOf(`sector:"${cement?.name.en}"`)).toEqual(idsOf("sector:cement"));
});

test.each([
  ["sector:cemnt", { kind: "unknown-value", value: "cemnt", at: 7, didYouMean: "cement" }],
  ["sector:cement,stel", { kind: "unknown-value", at: 14, didYouMean: "iron-and-steel" }],
  ["行业：钢", { kind: "unknown-value", value: "钢", didYouMean: "iron-and-steel" }],
  ["plan:x", { kind: "unknown-value", didYouMean: undefined }],
  ["modality:targt", { didYouMean: "target" }],
  ["-modality:targt", { kind: "unknown-value", didYouMean: "target" }],
  ["period:1850", { kind: "unknown-value", value: "1850" }],
  ["sectr:cement", { kind: "unknown-name" }],
  ["publisher:miit plan:x", { kind: "unknown-value", name: "plan" }],
  ["aggregation:flow modality:target", { kind: "no-noun", name: "aggregation + modality" }],
])("%s is a named issue and finds nothing", (text, issue) => {
  const { hits, total, nouns, issues } = run(text);
  expect([hits, total, nouns]).toEqual([[], 0, []]);
  expect(issues).toMatchObject([issue]);
});

test("a name that the noun asked for does not have is an issue, excluded or not", () => {
  for (const text of ["publisher:miit", "-publisher:miit"]) {
    const { issues } = run(text, { noun: "claims" });
    expect(issues).toMatchObject([{ kind: "no-noun", name: "publisher" }]);
    expect(issues[0]?.allowed).toContain("period");
  }
});

test("what is found is counted by the names that one more term of the query can have", () => {
  const { facets, total } = run("steel", { noun: "claims" });
  const of = (name: string) =>
    Object.fromEntries((facets[name] ?? []).map(({ value, count }) => [value, count]));
  expect(Object.keys(facets)).toEqual(["modality", "sector", "theme", "authority"]);
  expect(Object.values(of("modality")).reduce((sum, count) => sum + count)).toBe(total);
  for (const [value, count] of Object.entries(of("sector")))
    expect([value, run(`steel sector:${value}`, { noun: "claims" }).total]).toEqual([value, count]);
});

test("an empty query finds nothing and has nothing wrong", () => {
  for (const text of ["", "  ", "？！"]) {
    expect(run(text)).toEqual({ hits: [], total: 0, nouns: [], facets: {}, issues: [] });
  }
});

test("any text is answered", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const { hits, total } = run(text);
      expect(hits).toHaveLength(total);
    }),
  );
});

test("the order of the terms does not change the answer", () => {
  const terms = ["steel", "产能", '"iron and steel"', "sector:iron-and-steel", "sector:industry"];
  const more = ["period:2021/2025", "modality:actual", "-measure:rank", "-cement"];
  fc.assert(
    fc.property(fc.shuffledSubarray([...terms, ...more]), (some) => {
      expect(run(some.join(" "))).toEqual(run([...some].sort().join(" ")));
    }),
    { numRuns: 50 },
  );
});

test("commitments are found by what followed from them, in either language", () => {
  const found = idsOf("followed:done document:scio-2021-07-16-h1");
  expect(found).toContain("scio-2021-07-16-h1/peak-action-plans");
  expect(idsOf("后续：done 文件：scio-2021-07-16-h1")).toEqual(found);
});
