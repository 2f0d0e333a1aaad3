import fc from "fast-check";
import { expect, test } from "vitest";
import { parseQuery, type QueryTerm, queryToString } from "./query.ts";

const shape = (terms: readonly QueryTerm[]) =>
  terms.map((term) =>
    term.kind === "text"
      ? [term.text, term.phrase, term.excluded]
      : [term.name, term.values.map(({ value }) => value), term.excluded],
  );
const shapeOf = (text: string) => shape(parseQuery(text).terms);

/** Text as readers and their input methods may type it, marks of the grammar more often than others. */
const typed = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        ...'"“”:：,，、-/ 　'.split(""),
        "sector",
        "行业",
        "period:",
        "2021/2025",
        "能耗",
      ),
    ),
  )
  .map((parts) => parts.join(""));

test("words, phrases and name:value terms are told apart", () => {
  expect(shapeOf('能耗 sector:cement,chemicals "green factory" 6.8')).toEqual([
    ["能耗", false, false],
    ["sector", ["cement", "chemicals"], false],
    ["green factory", true, false],
    ["6.8", false, false],
  ]);
});

test("values of one name are alternatives, by comma or by the name repeated", () => {
  expect(parseQuery("sector:cement sector:chemicals,cement modality:target").filters).toEqual({
    sector: ["cement", "chemicals"],
    modality: ["target"],
  });
});

test("names and marks may be Chinese, and capitals do not matter", () => {
  expect(shapeOf("行业：水泥、化工，钢铁　Sector:cement “绿色 工厂”")).toEqual([
    ["sector", ["水泥", "化工", "钢铁"], false],
    ["sector", ["cement"], false],
    ["绿色 工厂", true, false],
  ]);
});

test("a minus excludes a term, a word or a phrase; a negative number is a number", () => {
  expect(shapeOf('-sector:cement -steel -"green factory" -6.8 carbon-peak')).toEqual([
    ["sector", ["cement"], true],
    ["steel", false, true],
    ["green factory", true, true],
    ["-6.8", false, false],
    ["carbon-peak", false, false],
  ]);
});

test("quotes keep spaces and colons together, and one that is not closed goes on to the end", () => {
  expect(shapeOf('"sector:cement" sector:"iron and steel",cement "green fac')).toEqual([
    ["sector:cement", true, false],
    ["sector", ["iron and steel", "cement"], false],
    ["green fac", true, false],
  ]);
});

test.each([
  [
    "能耗 sectr:cement",
    { kind: "unknown-name", name: "sectr", at: 3, end: 8, didYouMean: "sector" },
  ],
  ["行页：水泥", { kind: "unknown-name", name: "行页", didYouMean: "行业" }],
  ["https://www.gov.cn", { kind: "unknown-name", name: "https" }],
  ["constructor:x", { kind: "unknown-name", name: "constructor" }],
  ["sector: cement", { kind: "no-value", name: "sector", at: 0, end: 7 }],
  ['sector:"",', { kind: "no-value", name: "sector" }],
  ["period:2021-2025", { kind: "bad-period", value: "2021-2025", at: 7, didYouMean: "2021/2025" }],
  ["时期：2025/2021", { kind: "bad-period", didYouMean: "2021/2025" }],
  ["period:2021年", { kind: "bad-period", didYouMean: "2021" }],
  ["period:lately", { kind: "bad-period", value: "lately", didYouMean: undefined }],
])("%s has an issue with its place", (text, issue) => {
  expect(parseQuery(text).issues).toMatchObject([issue]);
});

test("any text can be read, and every place lies in it", () => {
  fc.assert(
    fc.property(typed, (text) => {
      const { terms, issues } = parseQuery(text);
      for (const { at, end } of [...terms, ...issues]) {
        expect([at >= 0, at < end, end <= text.length]).toEqual([true, true, true]);
      }
    }),
  );
});

test("a query written down reads the same again, without issues", () => {
  fc.assert(
    fc.property(typed, (text) => {
      const query = parseQuery(text);
      const again = parseQuery(queryToString(query));
      expect(shape(again.terms)).toEqual(shape(query.terms));
      expect([again.filters, again.issues]).toEqual([query.filters, []]);
    }),
  );
});
