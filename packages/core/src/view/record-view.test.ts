import { describe, expect, test } from "vitest";
import { dataset } from "../data.ts";
import { NOUNS } from "../engine/filter.ts";
import { computedSections } from "./computed-sections.ts";
import { COMPUTED_NOUNS, computedIds, computedView } from "./computed-view.ts";
import { documentView } from "./document-view.ts";
import { LOCALES } from "./locale.ts";
import type { RecordView } from "./model.ts";
import { recordView } from "./record-view.ts";
import { rowView } from "./row.ts";

const all = NOUNS.flatMap((noun) => dataset[noun].map((record) => ({ noun, record })));
const answers = COMPUTED_NOUNS.flatMap((noun) =>
  computedIds(dataset, noun).map((id) => ({ noun, id })),
);
const known = new Set([
  ...all.map(({ noun, record }) => `${noun}/${record.id}`),
  ...answers.map(({ noun, id }) => `${noun}/${id}`),
]);
const targets = (view: RecordView) => [
  ...view.facts.flatMap((fact) => fact.values.flatMap((value) => value.to ?? [])),
  ...(view.tables ?? []).flatMap(({ rows }) => rows.flat().flatMap((cell) => cell.to ?? [])),
  ...view.sections.flatMap((section) => section.rows.map((row) => row.to)),
];

describe("every record in both languages", () => {
  test("has a title, and no fact without a value", () => {
    for (const { noun, record } of all) {
      for (const locale of LOCALES) {
        const view = recordView(dataset, noun, record, locale);
        expect([
          record.id,
          view.title === "",
          view.facts.filter((fact) => fact.values.length === 0),
        ]).toEqual([record.id, false, []]);
      }
    }
  });

  test("leads only to records that exist", () => {
    for (const { noun, record } of all) {
      const lost = targets(recordView(dataset, noun, record, "en")).filter(
        (to) => !known.has(`${to.noun}/${to.id}`),
      );
      expect([record.id, lost]).toEqual([record.id, []]);
    }
  });

  test("shows no id where a name belongs, and no half-made text", () => {
    for (const { noun, record } of all) {
      for (const locale of LOCALES) {
        const text = JSON.stringify(
          [recordView(dataset, noun, record, locale), rowView(dataset, noun, record, locale)],
          (key, value) => (key === "to" || key === "href" ? undefined : value),
        );
        expect([record.id, /undefined|NaN|\[object|null%/.test(text)]).toEqual([record.id, false]);
      }
    }
  });
});

describe("every answer of the engine in both languages", () => {
  const views = answers.flatMap((answer) =>
    LOCALES.map((locale) => {
      const view = computedView(dataset, answer.noun, answer.id, locale);
      if (view === null) throw new Error(`no view of ${answer.id}`);
      return { ...answer, locale, view };
    }),
  );

  test("has a title, no fact without a value, and leads only to records that exist", () => {
    for (const { id, view } of views) {
      const lost = targets(view).filter((to) => !known.has(`${to.noun}/${to.id}`));
      const empty = view.facts.filter((fact) => fact.values.length === 0);
      expect([id, view.title === "", empty, lost]).toEqual([id, false, [], []]);
    }
  });

  test("shows no half-made text, no binary noise, and no Chinese mark in English", () => {
    for (const { id, locale, view } of views) {
      const text = JSON.stringify(view, (key, value) =>
        key === "to" || key === "field" ? undefined : value,
      );
      expect([id, /undefined|NaN|Infinity|\[object|\.\d{10}|e-\d/.test(text)]).toEqual([id, false]);
      if (locale === "en") expect([id, /[，。：；]/.test(view.lead)]).toEqual([id, false]);
    }
  });

  test("stands in the list of its kind, once", () => {
    for (const noun of COMPUTED_NOUNS) {
      const listed = computedSections(dataset, noun, "en").flatMap(({ rows }) =>
        rows.map(({ to }) => to.id),
      );
      expect(listed.sort()).toEqual([...computedIds(dataset, noun)].sort());
    }
  });

  test("a half-year that claims leave open is told as assumed, with the share from which a rise is certain", () => {
    const series = views.find(
      ({ id, locale }) => id.startsWith("energy-per-value-added.") && locale === "en",
    );
    expect(series?.view.tables?.find(({ basis }) => basis === "assumed")).toMatchObject({
      heading: "Under an assumption: second half of 2022 against second half of 2021",
      note: expect.stringContaining("A rise is certain where more than 33.2 %"),
    });
  });

  test("what does not exist has no view", () => {
    for (const noun of COMPUTED_NOUNS) expect(computedView(dataset, noun, "none", "en")).toBeNull();
  });
});

test("a claim tells its value, its allowed values, its place, and what was inferred", () => {
  const claim = dataset.claims.find(
    ({ id }) => id === "cns-2021-12-03-results/pollutant-emission-intensity",
  );
  const view = claim && recordView(dataset, "claims", claim, "en");
  expect(view).toMatchObject({
    headline: "down more than 20 %",
    lead: "Allowed values: below −20 %",
  });
  expect(view?.facts.filter((fact) => fact.inferred).map((fact) => fact.label)).toEqual([
    "Period",
    "Baseline",
    "Kind",
  ]);
  expect(view?.facts.find((fact) => fact.label === "Place in the source")?.values[0]?.text).toMatch(
    /^paragraph 7, “20”, characters \d+–\d+$/,
  );
});

test("a target shows what it demands before what was printed", () => {
  const claim = dataset.claims.find(
    ({ id }) => id === "cns-2021-12-03-carbon-peak/co2-per-value-added",
  );
  const view = claim && recordView(dataset, "claims", claim, "en");
  expect(view).toMatchObject({
    headline: "down 18 %",
    lead: "Demands: down 18 % or more",
    tags: [{ text: "Target", tone: "target" }],
  });
});

test("a document shows every claim and commitment once: at its paragraph, or where no text was at hand in a list", () => {
  for (const document of dataset.documents) {
    const { paragraphs, sections } = documentView(dataset, document, "en");
    const rows = [...paragraphs, ...sections].flatMap((part) => part.rows.map((row) => row.to.id));
    const own = [...dataset.claims, ...dataset.commitments]
      .filter((record) => record.document === document.id)
      .map((record) => record.id);
    expect(rows.sort()).toEqual(own.sort());
  }
});

test("number coverage comes in words and in parts that make a whole", () => {
  const document = dataset.documents.find(({ id }) => id === "miit-2022-12-12-carbon-peak");
  const coverage = document && documentView(dataset, document, "en").coverage;
  expect(coverage?.text).toBe("100 % of 94 numbers accounted for: 35 claimed, 59 excluded");
  expect(coverage?.parts.map(({ label, tone }) => [label, tone])).toEqual([
    ["claimed", "actual"],
    ["excluded with a reason", "neutral"],
  ]);
  expect(coverage?.parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
});

test("a row says whether its value or its period rests on something not printed", () => {
  const inferredOf = (id: string) => {
    const claim = dataset.claims.find((candidate) => candidate.id === id);
    return claim && rowView(dataset, "claims", claim, "en").inferred;
  };
  expect(inferredOf("cns-2021-12-03-results/steel-capacity-withdrawn")).toEqual(["value"]);
  expect(inferredOf("cns-2021-12-03-results/energy-per-value-added")).toEqual(["period"]);
  expect(inferredOf("cns-2021-12-03-results/steel-capacity-target")).toEqual([]);
});

test("a claim without a hedge says that none is printed", () => {
  const claim = dataset.claims.find(({ quantity }) => quantity?.qualifier === "exact");
  const hedge = (locale: "en" | "zh") =>
    claim &&
    recordView(dataset, "claims", claim, locale)
      .facts.find((fact) => ["Qualifier", "限定词"].includes(fact.label))
      ?.values.map(({ text }) => text);
  expect(hedge("en")?.[0]).toBe("none printed");
  expect(hedge("zh")?.[0]).toBe("原文未用");
});

test("the paragraphs that head others are told from those that state", () => {
  for (const document of dataset.documents) {
    const headings = documentView(dataset, document, "en").paragraphs.map(({ heading }) => heading);
    expect(headings).toEqual(document.paragraphs.map(({ kind }) => kind === "heading"));
  }
});

describe("a sector", () => {
  const headings = (id: string, record = dataset) => {
    const sector = record.sectors.find((each) => each.id === id);
    if (sector === undefined) throw new Error(`no sector ${id}`);
    return recordView(record, "sectors", sector, "en").sections.map(({ heading, rows }) => [
      heading,
      rows[0]?.to.noun,
    ]);
  };

  test("with few claims lists them", () => {
    expect(headings("cement")[0]).toEqual(["Claims", "claims"]);
  });

  test("with more claims than are read one by one lists their series", () => {
    const [claim] = dataset.claims.filter(({ sector }) => sector === "cement");
    if (claim === undefined) throw new Error("no claim of cement");
    const more = Array.from({ length: 101 }, (_, index) => ({ ...claim, id: `test/${index}` }));
    const record = { ...dataset, claims: [...dataset.claims, ...more] };
    expect(headings("cement", record)[0]).toEqual(["Series", "series"]);
  });
});
