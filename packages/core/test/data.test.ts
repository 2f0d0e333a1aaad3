import { describe, expect, test } from "vitest";
import { dataset } from "../src/data.ts";
import { parsePeriod } from "../src/quantity/period.ts";
import { Dataset } from "../src/schema/dataset.ts";
import { connectedTo } from "./graph.ts";

/** What is pinned here are the documents that the record began with: one more document changes none of it. */
const FOUNDING = [
  "scio-2021-07-16-h1",
  "cns-2021-12-03-carbon-peak",
  "cns-2021-12-03-results",
  "miit-2022-12-12-carbon-peak",
  "scio-2024-07-05-high-quality",
];
const founding = dataset.documents.filter(({ id }) => FOUNDING.includes(id));

const claim = (id: string) => {
  const found = dataset.claims.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`there is no claim ${id}`);
  return found;
};

describe("the record", () => {
  test("fits the served schema to the last field", () => {
    expect(Dataset.safeParse(dataset).error?.issues ?? []).toEqual([]);
  });

  test("holds the five founding documents whole: every number is claimed or excluded with a reason", () => {
    const coverage = founding.map((document) => [
      document.id,
      document.coverage?.numbers,
      document.coverage?.share,
    ]);
    expect(coverage).toEqual([
      ["scio-2021-07-16-h1", 28, 1],
      ["cns-2021-12-03-carbon-peak", 9, 1],
      ["cns-2021-12-03-results", 17, 1],
      ["miit-2022-12-12-carbon-peak", 94, 1],
      ["scio-2024-07-05-high-quality", 28, 1],
    ]);
  });

  test("holds every later document whole as well, or says that its text was not at hand", () => {
    const shares = dataset.documents.map(({ coverage }) => coverage?.share ?? 1);
    expect(new Set(shares)).toEqual(new Set([1]));
  });

  test("has found every claim and commitment in the text of its document, where that was at hand", () => {
    const texts = new Set(
      dataset.documents.filter(({ source }) => source.file !== null).map(({ id }) => id),
    );
    for (const { id, document, verified } of [...dataset.claims, ...dataset.commitments])
      expect([id, verified]).toEqual([id, texts.has(document)]);
  });

  test("gives no id twice", () => {
    for (const records of [
      dataset.claims,
      dataset.commitments,
      dataset.documents,
      dataset.indicators,
      dataset.plans,
      dataset.mechanisms,
    ]) {
      const ids = records.map((record) => record.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test("is one connected graph of claims, commitments, plans, mechanisms, indicators, sectors, themes and actors", () => {
    const { reached, all } = connectedTo(dataset, `documents/${dataset.documents[0]?.id}`);
    expect([...all].filter((node) => !reached.has(node))).toEqual([]);
  });

  test("has no indicator without a claim", () => {
    const used = new Set(dataset.claims.map((record) => record.indicator));
    expect(
      dataset.indicators
        .filter((indicator) => !used.has(indicator.id))
        .map((indicator) => indicator.id),
    ).toEqual([]);
  });

  test("puts no baseline after its period", () => {
    for (const { id, period, baseline } of dataset.claims) {
      if (typeof period !== "string" || typeof baseline !== "string") continue;
      expect([
        id,
        (parsePeriod(baseline)?.start ?? "") < (parsePeriod(period)?.start ?? ""),
      ]).toEqual([id, true]);
    }
  });
});

describe("a trap of the sources is read right:", () => {
  test("5.6 % is a year, 4.2 % a half-year, 6.8 % two years, all of one series", () => {
    const falls = [
      "miit-2022-12-12-carbon-peak/energy-per-value-added-2021",
      "miit-2022-12-12-carbon-peak/energy-per-value-added-2022-h1",
      "scio-2024-07-05-high-quality/energy-per-value-added",
    ].map(claim);
    expect(
      falls.map(({ quantity, period, baseline }) => [quantity?.value, period, baseline]),
    ).toEqual([
      [-5.6, "2021", "2020"],
      [-4.2, "2022-01/2022-06", "2021-01/2021-06"],
      [-6.8, "2021/2022", "2020"],
    ]);
    expect(
      new Set(
        falls.map(({ indicator, definition, boundary, sector, place }) =>
          [indicator, definition, boundary, sector, place].join(),
        ),
      ).size,
    ).toBe(1);
  });

  test('"will be reduced by more than 20 %" reports a result of the 13th plan', () => {
    const { modality, period, baseline, quantity, inferred } = claim(
      "cns-2021-12-03-results/pollutant-emission-intensity",
    );
    expect({ modality, period, baseline, value: quantity?.value }).toEqual({
      modality: "actual",
      period: "2016/2020",
      baseline: "2015",
      value: -20,
    });
    expect(inferred).toContain("modality");
  });

  test('"have been reduced by 18 %" is a target for 2025 against 2020', () => {
    const { modality, period, baseline, threshold } = claim(
      "cns-2021-12-03-carbon-peak/co2-per-value-added",
    );
    expect({ modality, period, baseline, threshold }).toEqual({
      modality: "target",
      period: "2025",
      baseline: "2020",
      threshold: { value: -18, direction: "down", open: false },
    });
  });

  test('"an increase of 1.2 times" is +120 %, and the reading +20 % is kept with the reason against it', () => {
    const { quantity, readings } = claim("miit-2022-12-12-carbon-peak/nev-sales-growth");
    expect(quantity?.normalized.value).toBe(120);
    expect(readings.map((reading) => [reading.chosen, reading.quantity.normalized.value])).toEqual([
      [true, 120],
      [false, 20],
    ]);
  });

  test("150 Mt is capacity withdrawn and 620 Mt capacity retrofitted or under way, neither of them output", () => {
    const { indicator } = claim("cns-2021-12-03-results/steel-capacity-withdrawn");
    const retrofit = claim("cns-2021-12-03-results/steel-ultra-low-emission-capacity");
    expect([indicator, retrofit.indicator, retrofit.definition]).toEqual([
      "capacity-withdrawn",
      "ultra-low-emission-capacity",
      "completed-or-under-way",
    ]);
  });

  test("two documents share one press day, two print no year, and a briefing is earlier than its page", () => {
    const days = founding.map(({ id, spoken, published, inferred }) => [
      id,
      spoken,
      published,
      Object.keys(inferred).length > 0,
    ]);
    expect(days).toEqual([
      ["scio-2021-07-16-h1", "2021-07-16", "2021-07-22", false],
      ["cns-2021-12-03-carbon-peak", "2021-12-03", "2021-12-03", true],
      ["cns-2021-12-03-results", "2021-12-03", "2021-12-03", true],
      ["miit-2022-12-12-carbon-peak", null, "2022-12-12", false],
      ["scio-2024-07-05-high-quality", "2024-07-05", "2024-07-24", true],
    ]);
  });

  test("the 5G statements of 2022 and 2024 have different boundaries", () => {
    const boundaries = ["miit-2022-12-12-carbon-peak", "scio-2024-07-05-high-quality"].map(
      (document) => claim(`${document}/base-station-energy`).boundary,
    );
    expect(boundaries).toEqual(["newly-built-stations", "all-sites"]);
  });
});
