import { describe, expect, test } from "vitest";
import { founding as dataset } from "../../test/founding.ts";
import { derive } from "../engine/derive/derive.ts";
import type { Derivation, DerivedEnd, Step } from "../schema/derivation.ts";
import { arithmetic, tellingSteps } from "./step-lines.ts";
import { stepTables } from "./step-table.ts";

const ENERGY = "energy-per-value-added.stated.above-designated-size.industry.-.china.-";
const SALES = "nev-sales.stated.-.new-energy-vehicles.new-energy-vehicles.china.-";

function answer(series: string, period: string, baseline: string | null): Derivation {
  const found = derive(dataset, { series, modality: "actual", period, baseline });
  if (!found.found) throw new Error(`nothing follows for ${series} in ${period}`);
  return found;
}

const cells = (series: string, period: string, baseline: string | null, locale: "en" | "zh") =>
  stepTables(dataset, answer(series, period, baseline), locale).map(({ rows }) =>
    rows.map((row) => row.map(({ text }) => text)),
  );

describe("steps as a table: formula, numbers, result", () => {
  test("both ends stand side by side where they use the same claims", () => {
    expect(cells(ENERGY, "2022", "2021", "en")).toEqual([
      [
        [
          "2022 against 2020",
          "0.9315",
          "0.9325",
          "down 6.8 % · State Council Information Office · 5 July 2024",
        ],
        [
          "÷ 2021 against 2020",
          "0.9445",
          "0.9435",
          "down 5.6 % · Ministry of Industry and Information Technology · 12 December 2022",
        ],
        ["= 2022 against 2021", "0.986236103", "0.988341283", "derived"],
      ],
    ]);
  });

  test("every number leads to the claim that it comes from", () => {
    const derivation = answer(ENERGY, "2022", "2021");
    const [table] = stepTables(dataset, derivation, "en");
    const targets = table?.rows.slice(0, -1).map((row) => row.at(-1)?.to?.id);
    expect(targets?.sort()).toEqual([...derivation.stated].sort());
  });

  test("a level is shown in the unit that its claim prints, in Chinese with 万", () => {
    expect(cells(SALES, "2021-01/2021-07", null, "zh")).toEqual([
      [
        ["2022年1—7月", "319.35万", "319.45万", "达319.4万 · 工业和信息化部 · 2022年12月12日"],
        [
          "÷ 2022年1—7月较2021年1—7月",
          "2.25",
          "2.15",
          "增长1.2倍（+120%） · 工业和信息化部 · 2022年12月12日",
        ],
        ["= 2021年1—7月", "141.9333万", "148.5814万", "推导"],
      ],
    ]);
  });

  test("an end that is not bounded leaves the other one alone", () => {
    const derivation = { ...answer(ENERGY, "2022", "2021"), upper: null };
    expect(
      stepTables(dataset, derivation, "en").map(({ heading, columns }) => [heading, columns]),
    ).toEqual([["How the lower end follows", ["What", "Number", "From"]]]);
  });
});

describe("a step that only hands a number on is not told", () => {
  const of = { series: "s", period: "2021", baseline: null };
  const step = (fields: Partial<Step>): Step => ({
    ...of,
    formula: "chain",
    rule: null,
    end: "lower",
    terms: [],
    result: "6",
    ...fields,
  });
  const term = (source: Step["terms"][number]["source"], value: string) => ({
    ...of,
    source,
    value,
    operation: "multiply" as const,
  });
  const first = step({
    terms: [term({ kind: "claim", claim: "a" }, "2"), term({ kind: "claim", claim: "b" }, "3")],
  });
  const handsOn = (at: number) =>
    step({ formula: "same-value", terms: [term({ kind: "step", step: at }, "6")] });
  const end = (...steps: Step[]): DerivedEnd => ({ steps: steps as [Step], result: "6" });

  test("of three steps that say one thing one remains", () => {
    expect(tellingSteps(end(first, handsOn(0), handsOn(1)))).toEqual([first]);
  });

  test("a later step that used it is led to where the number comes from", () => {
    const last = step({
      terms: [term({ kind: "step", step: 1 }, "6"), term({ kind: "claim", claim: "c" }, "2")],
      result: "12",
    });
    expect(tellingSteps(end(first, handsOn(0), last))[1]?.terms[0]?.source).toEqual({
      kind: "step",
      step: 0,
    });
  });

  test("what one claim alone says is told, and so is a step by a rule", () => {
    const alone = step({ terms: [term({ kind: "claim", claim: "a" }, "6")] });
    expect(tellingSteps(end(alone))).toEqual([alone]);
    const byRule = step({
      formula: "at-least-its-parts",
      rule: "r",
      terms: [term({ kind: "step", step: 0 }, "6")],
    });
    expect(tellingSteps(end(first, byRule))).toHaveLength(2);
  });
});

test("a line of arithmetic begins with what is multiplied, or says what is divided", () => {
  const term = {
    series: "s",
    period: "2021",
    baseline: "2020",
    source: { kind: "claim", claim: "a" },
  } as const;
  expect(
    arithmetic(
      [
        { ...term, value: "0.9445", operation: "divide" },
        { ...term, value: "0.9315", operation: "multiply" },
      ],
      "0.986236103",
    ),
  ).toBe("0.9315 ÷ 0.9445 = 0.986236103");
  expect(arithmetic([{ ...term, value: "2", operation: "divide" }], "0.5")).toBe("1 ÷ 2 = 0.5");
});
