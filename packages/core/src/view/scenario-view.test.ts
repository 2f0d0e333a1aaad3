import { describe, expect, test } from "vitest";
import { founding as dataset } from "../../test/founding.ts";
import { runScenario } from "../engine/scenario.ts";
import type { Hypothesis } from "../schema/scenario.ts";
import type { Locale } from "./locale.ts";
import { scenarioView } from "./scenario-view.ts";

const ENERGY = "energy-per-value-added.stated.above-designated-size.industry.-.china.-";

const fall = (period: string, baseline: string, printed: string): Hypothesis => ({
  series: ENERGY,
  modality: "actual",
  period,
  baseline,
  printed,
  unit: "percent",
  qualifier: "exact",
  change: "relative",
  direction: "down",
});

function tell(locale: Locale, ...hypotheses: Hypothesis[]) {
  const found = runScenario(dataset, { hypotheses, path: null });
  return scenarioView(dataset, { hypotheses }, found, locale);
}

describe("a hypothesis that the record contradicts", () => {
  const told = tell("en", fall("2022", "2021", "4.2"));

  test("is told with how much cannot be, as a warning", () => {
    expect(told.sentence).toMatch(/^It cannot be true together with what is on record: 1 contradi/);
    expect(told.tone).toBe("warning");
  });

  test("is drawn beside what the rest leaves for it, in the same unit", () => {
    const { drawing } = told.conflicts[0] ?? {};
    expect(drawing?.scale.unit).toBe("percent");
    expect(
      drawing?.rows.map(({ name, data: [datum] }) => [name, datum?.lower, datum?.upper]),
    ).toEqual([
      ["Hypothesis 1", -4.25, -4.15],
      ["What the rest leaves for it", -1.3763896241, null],
    ]);
  });

  test("stands in the circle under its number, and what was reported leads to its claims", () => {
    const cells = told.conflicts[0]?.table.rows.flat() ?? [];
    expect(cells.map(({ text }) => text)).toContain("hypothesis 1");
    expect(cells.flatMap(({ to }) => to ?? [])).toContainEqual({
      noun: "claims",
      id: "miit-2022-12-12-carbon-peak/energy-per-value-added-2021",
    });
  });
});

test("what a hypothesis makes known stands beside what was known before, in both languages", () => {
  const rows = tell("zh", fall("2023", "2022", "3")).changed?.rows.map((row) =>
    row.map(({ text }) => text),
  );
  expect(rows).toContainEqual(["2023年较2020年", "没有陈述涉及该时期。", "−10.111%至−9.081%"]);
  expect(tell("en", fall("2023", "2022", "3")).sentence).toMatch(
    /^It contradicts nothing on record; \d answers would change\.$/,
  );
});

test("a hypothesis without a place in the record says which one it is, and why", () => {
  const odd = { ...fall("2023", "2022", "3"), unit: "t", change: null, baseline: null } as const;
  expect(tell("en", { ...odd, direction: null }).unusable).toEqual([
    { hypothesis: 1, reason: "Its unit measures something else than the series." },
  ]);
});
