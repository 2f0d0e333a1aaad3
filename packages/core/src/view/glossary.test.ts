import { expect, test } from "vitest";
import { dataset } from "../data.ts";
import { QUALIFIER_IDS } from "../quantity/qualifier.ts";
import { GLOSSARY_SECTIONS, glossaryView } from "./glossary.ts";
import { LOCALES } from "./locale.ts";

const english = glossaryView(dataset, "en");
const entriesOf = (id: string) => english.find((section) => section.id === id)?.entries ?? [];

test("every table and closed list is explained whole", () => {
  const counts = Object.fromEntries(english.map(({ id, entries }) => [id, entries.length]));
  expect(counts).toEqual({
    word: 13,
    modality: 3,
    measure: 4,
    qualifier: QUALIFIER_IDS.length,
    standing: 4,
    authority: 4,
    verdict: 3,
    tracking: 5,
    priceBasis: 2,
    boundary: dataset.boundaries.length,
    theme: dataset.themes.length,
    status: dataset.statuses.length,
    product: dataset.products.length,
    unit: dataset.units.length,
  });
});

test("a word is there in both languages, under an id of its own", () => {
  for (const locale of LOCALES) {
    const entries = glossaryView(dataset, locale).flatMap((section) => section.entries);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const { term } of entries) expect([term.en, term.zh]).not.toContain("");
  }
});

test("every section that a field leads to is there", () => {
  const ids = english.map(({ id }) => id);
  for (const id of Object.values(GLOSSARY_SECTIONS)) expect(ids).toContain(id);
});

test("a class says where its lines are, a unit what it is in its base, a hedge what it rests on", () => {
  expect(entriesOf("tracking").find(({ id }) => id === "tracking-behind")?.meaning).toBe(
    "Progress is below 95 % of the share of time that has passed.",
  );
  expect(entriesOf("unit").find(({ id }) => id === "unit-100-million-kW")).toEqual({
    id: "unit-100-million-kW",
    term: { en: "hundred million kilowatts", zh: "亿千瓦" },
    meaning: "1 = 100,000,000,000 W",
  });
  const chinese = glossaryView(dataset, "zh").find(({ id }) => id === "unit")?.entries ?? [];
  const inChinese = (id: string) => chinese.find((entry) => entry.id === id)?.meaning;
  expect(inChinese("unit-100-million-kW")).toBe("1 = 1000亿瓦");
  expect(inChinese("unit-100-million-CNY")).toBe("");
  const over = entriesOf("qualifier").find(({ id }) => id === "qualifier-over");
  expect(over?.term.zh).toBe("超过、超、逾、余、多");
  expect(over?.meaning).toContain("Civil Code");
});
