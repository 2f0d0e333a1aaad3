import { describe, expect, test } from "vitest";
import { founding as dataset } from "../../test/founding.ts";
import { listChecks } from "../engine/check/check.ts";
import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import { checkRow } from "./check-row.ts";
import { checkView } from "./check-view.ts";
import { checkSections } from "./computed-sections.ts";
import { computedSummary } from "./computed-summary.ts";

const find = (id: string) => dataset.claims.find((claim) => claim.id === id) as Claim;
const YEAR = find("miit-2022-12-12-carbon-peak/energy-per-value-added-2021");
const SALES = find("miit-2022-12-12-carbon-peak/nev-sales");

/** A claim like another, with another number. */
const like = (claim: Claim, id: string, printed: string, fields: Partial<Claim> = {}): Claim => {
  const quantity = claim.quantity as NonNullable<Claim["quantity"]>;
  const value = Number(printed) * Math.sign(quantity.value);
  return { ...claim, id: `test/${id}`, quantity: { ...quantity, printed, value }, ...fields };
};
const withClaims = (...claims: Claim[]): Dataset => ({
  ...dataset,
  claims: [...dataset.claims, ...claims],
});
const checkOf = (record: Dataset, kind: string, reading: number | null = null) => {
  const check = listChecks(record).find(
    (each) => each.kind === kind && (reading === null || each.reading === reading),
  );
  if (check === undefined) throw new Error(`no check of the kind ${kind}`);
  return check;
};
const factOf = (view: ReturnType<typeof checkView>, field: string) =>
  view.facts.find((fact) => fact.field === field);

describe("the 5G statements of 2022 and 2024", () => {
  const check = checkOf(dataset, "restatement");

  test("show as a compatible restatement of different dates and boundaries", () => {
    const view = checkView(dataset, check, "en");
    expect(view).toMatchObject({ headline: "consistent", tone: "good" });
    expect(view.lead).toMatch(/^Both can be true: they speak of different things/);
    expect(factOf(view, "stated")).toMatchObject({
      label: "The later statement",
      values: [{ text: "below −20 %" }],
    });
    expect(factOf(view, "implied")).toMatchObject({
      label: "The earlier statement",
      values: [{ text: "−20.5 to −19.5 %" }],
      derived: false,
    });
    expect(factOf(view, "differs")?.values.map(({ text }) => text)).toEqual([
      "boundary: 5G base station sites / Newly built 5G base stations",
      "date: 2023 against 2019 / 2022 against 2019",
    ]);
  });

  test("tell the same in a row, in Chinese as an editor prints it", () => {
    expect(checkRow(dataset, check, "zh")).toMatchObject({
      title: "5G基站单站能耗，2023年较2019年",
      value: "一致",
      detail: "后一陈述：小于−20%；前一陈述：−20.5%至−19.5%",
    });
  });
});

describe("an ambiguous statement", () => {
  test("shows every reading, what each would imply, and which was chosen", () => {
    const view = checkView(dataset, checkOf(dataset, "reading", 0), "en");
    const [table] = view.tables ?? [];
    expect(table?.rows.map((row) => row.map(({ text }) => text))).toEqual([
      [
        "up 1.2 times (+120 %)",
        "115 to 125 %",
        "January to July 2021: 1.419 to 1.486 million",
        "cannot be checked",
        "yes",
      ],
      [
        "to 1.2-fold (+20 %)",
        "15 to 25 %",
        "January to July 2021: 2.554 to 2.778 million",
        "cannot be checked",
        "no",
      ],
    ]);
    expect(table?.rows[1]?.[0]?.to).toEqual({
      noun: "checks",
      id: checkOf(dataset, "reading", 1).id,
    });
    expect(view.notes.map(({ heading }) => heading)).toEqual(["This reading was chosen"]);
  });

  test("a reading that was not chosen and cannot be true is ruled out, and no contradiction of the record", () => {
    const record = withClaims(like(SALES, "before", "1.45", { period: "2021-01/2021-07" }));
    expect(checkView(record, checkOf(record, "reading", 1), "en")).toMatchObject({
      headline: "ruled out",
      tone: "neutral",
    });
    expect(checkSections(record, "en").map(({ heading }) => heading)).toEqual([
      "Ruled out",
      "Consistent",
    ]);
    expect(computedSummary(record, "checks", "en")[0]?.text).toBe("no contradiction found");
  });
});

describe("statements that cannot all be true", () => {
  const record = withClaims(like(YEAR, "again", "5.9"));
  const view = checkView(record, checkOf(record, "duplicate"), "en");

  test("stand first in the list, and the summary counts them", () => {
    expect(checkSections(record, "en")[0]).toMatchObject({
      heading: "Cannot all be true",
      rows: [{ value: "inconsistent", detail: "down 5.6 % / down 5.9 %" }],
    });
    expect(computedSummary(record, "checks", "zh")[0]).toEqual({
      text: "1项不可能同时成立",
      tone: "warning",
    });
  });

  test("show the circle that cannot close, every number with its claim", () => {
    const [table] = view.tables ?? [];
    expect(table).toMatchObject({ heading: "Why they cannot all be true", hasResult: true });
    expect(table?.note).toContain("would have to be at least 1; it comes to 0.99");
    expect(table?.rows.slice(0, -1).every((row) => row.at(-1)?.to?.noun === "claims")).toBe(true);
    expect(view.sections[0]).toMatchObject({ heading: "The statements", rows: { length: 2 } });
  });
});

test("a verdict with more checks than one takes in at once is divided by their kind", () => {
  const years = Array.from({ length: 21 }, (_, index) => 1980 + index);
  const twice = years.flatMap((year) => {
    const change = { period: `${year}`, baseline: `${year - 1}` } as const;
    return ["a", "b"].map((name) => like(YEAR, `${name}-${year}`, "1.3", change));
  });
  const record = withClaims(...twice);
  const sections = checkSections(record, "en").map(({ id, heading }) => [id, heading]);
  expect(sections).toContainEqual(["consistent-duplicate", "Consistent: stated twice"]);
  expect(checkSections(record, "zh").map(({ heading }) => heading)).toContain("一致：重复陈述");
});

test("one number under two names stands under the one and the other, however often it is stated", () => {
  const wire = { document: "wire", indicator: "industrial-energy-use", definition: "stated" };
  const record = withClaims(like(YEAR, "again", "5.6"), like(YEAR, "wire", "5.6", wire));
  const view = checkView(record, checkOf(record, "look-alike"), "en");
  expect(view.sections.map(({ rows }) => rows.map(({ to }) => to.id))).toEqual([
    [YEAR.id, "test/again"],
    ["test/wire"],
  ]);
  expect(factOf(view, "stated")?.label).toBe("Under one name");
});

test("numbers that differ because they speak of different things are explained, and no failure to check", () => {
  const record = withClaims(like(YEAR, "all", "4.1", { boundary: null }));
  const view = checkView(record, checkOf(record, "difference"), "en");
  expect(view).toMatchObject({ headline: "different, and explained", tone: "neutral" });
  expect(factOf(view, "differs")?.values).toEqual([
    { text: "boundary: Industrial enterprises above designated size / none named" },
  ]);
  expect(view.tables?.[0]?.heading).toBe("If they spoke of the same");
});

test("what the other claims imply is marked as derived, with difference and tolerance in percentage points", () => {
  const change = { period: "2022", baseline: "2021" } as const;
  const record = withClaims(like(YEAR, "next", "1.3", change));
  const view = checkView(record, checkOf(record, "chain"), "en");
  expect(factOf(view, "implied")).toMatchObject({ label: "The other claims imply", derived: true });
  expect(factOf(view, "difference")?.values).toEqual([{ text: "0.028 percentage points" }]);
  expect(factOf(view, "tolerance")?.values).toEqual([{ text: "0.147 percentage points" }]);
  expect(view.tables?.map(({ heading }) => heading)).toEqual([
    "How it follows",
    "Values that satisfy every statement",
  ]);
});
