import { describe, expect, test } from "vitest";
import { founding as dataset } from "../../test/founding.ts";
import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import { computedSections } from "./computed-sections.ts";
import { targetView } from "./target-view.ts";

const find = (id: string) => dataset.claims.find((claim) => claim.id === id) as Claim;
const YEAR = find("miit-2022-12-12-carbon-peak/energy-per-value-added-2021");
const STEEL = find("cns-2021-12-03-results/steel-capacity-target");
const CARBON = find("cns-2021-12-03-carbon-peak/co2-per-value-added");

/** A target for the energy that industry uses per unit of value added: so much less in 2025 than in 2020. */
function energyTarget(percent: number): { record: Dataset; target: Claim } {
  const target: Claim = {
    ...YEAR,
    id: "test/target",
    modality: "target",
    period: "2025",
    quantity: {
      ...(YEAR.quantity as NonNullable<Claim["quantity"]>),
      printed: `${percent}`,
      value: -percent,
    },
    threshold: { value: -percent, direction: "down", open: false },
  };
  return { record: { ...dataset, claims: [...dataset.claims, target] }, target };
}

describe("a target page", () => {
  test("says first whether it is met, then why, then what is demanded and known", () => {
    const view = targetView(dataset, STEEL, "en");
    expect(view).toMatchObject({ headline: "met", tone: "good" });
    expect(view?.lead).toBe(
      "What was reported lies within what the target demands. Every value that the statements allow leads to this verdict.",
    );
    const text = (field: string) =>
      view?.facts.find((fact) => fact.field === field)?.values.map((value) => value.text);
    expect([text("threshold"), text("known"), text("evidence")]).toEqual([
      ["150 Mt or more"],
      ["150 Mt or more"],
      ["2016–2020"],
    ]);
  });

  test("tells the evidence that decides from what was reported and does not, with why", () => {
    expect(
      targetView(dataset, STEEL, "en")?.sections.map(({ heading, rows }) => [heading, rows.length]),
    ).toEqual([
      ["The claim that sets it", 1],
      ["Evidence", 1],
      ["Reported, and not what decides", 1],
    ]);
    const unused = targetView(dataset, STEEL, "en")?.sections[2]?.rows[0];
    expect(unused?.tags.map(({ text }) => text)).toContain("a status without a number");
  });

  test("without evidence says that it is not known, and why", () => {
    expect(targetView(dataset, CARBON, "en")).toMatchObject({
      headline: "not known",
      tone: "neutral",
    });
    expect(targetView(dataset, CARBON, "zh")?.lead).toBe(
      "未知：尚无同一序列的实际数据。因此不作判断。",
    );
    expect(targetView(dataset, CARBON, "en")?.tables).toEqual([]);
  });

  test("on the way shows progress by China's measure beside the straight line, the pace and what is left", () => {
    const { record, target } = energyTarget(13.5);
    const view = targetView(record, target, "en");
    expect(view).toMatchObject({ headline: "ahead", tone: "good" });
    expect(view?.tables?.[0]?.rows.map(([name, value]) => [name?.text, value?.text])).toEqual([
      ["Time passed", "40 %"],
      ["Progress, official measure", "48.1 to 49 %"],
      ["Progress, straight line", "50 to 50.8 %"],
      ["Progress against time", "1.2 to 1.23"],
      ["Pace so far per year", "−3.49 to −3.43 %"],
      ["Needed per year from here", "−2.48 to −2.43 %"],
    ]);
  });

  test("where the printed numbers allow several classes, names them and none is coloured", () => {
    const { record, target } = energyTarget(14.8);
    const view = targetView(record, target, "en");
    expect(view).toMatchObject({ headline: "on track or ahead", tone: "neutral" });
    expect(view?.lead).toBe("The printed numbers leave open which of these it is.");
    expect(view?.tags).toEqual([{ text: "not certain", tone: "neutral" }]);
  });
});

test("the list of targets begins with what falls short, and ends with what nobody can tell, by why", () => {
  const { record } = energyTarget(30);
  const sections = computedSections(record, "targets", "en");
  expect(sections.map(({ heading }) => heading)).toEqual([
    "Behind",
    "Met",
    "Not due, and nothing reported",
  ]);
  expect(sections.map(({ id }) => id)).toEqual(["behind", "met", "open-not-reported"]);
});

test("a target in the list is coloured by its verdict, and says how sure it is only where it is not", () => {
  const rowsOf = (percent: number) =>
    computedSections(energyTarget(percent).record, "targets", "en").flatMap(({ rows }) => rows);
  expect(rowsOf(30).find(({ value }) => value === "behind")).toMatchObject({
    tone: "warning",
    tags: [],
  });
  expect(rowsOf(14.8).find(({ value }) => value === "on track or ahead")).toMatchObject({
    tone: "neutral",
    tags: [{ text: "not certain", tone: "neutral" }],
  });
});
