import { expect, test } from "vitest";
import { founding as dataset } from "../../test/founding.ts";
import type { Hypothesis } from "../schema/scenario.ts";
import { runScenario } from "./scenario.ts";

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
const run = (...hypotheses: Hypothesis[]) => runScenario(dataset, { hypotheses, path: null });

test("if 2023 fell by 3 %, three years of the plan are known that were not", () => {
  const { changed, contradicted, unusable } = run(fall("2023", "2022", "3"));
  expect(unusable).toEqual([]);
  expect(contradicted).toEqual([]);
  expect(
    changed.map(({ before, after }) => [
      after.question.period,
      after.question.baseline,
      before.found ? before.interval : before.reason,
      after.found ? [after.interval.lower, after.interval.upper] : after.reason,
    ]),
  ).toContainEqual(["2023", "2020", "unknown-period", [-10.11025, -9.08125]]);
});

test("a hypothesis that the record contradicts names the reports that it cannot stand beside", () => {
  const { contradicted } = run(fall("2022", "2021", "4.2"));
  expect(contradicted).toMatchObject([
    {
      claims: [
        "hypothesis/1",
        "miit-2022-12-12-carbon-peak/energy-per-value-added-2021",
        "scio-2024-07-05-high-quality/energy-per-value-added",
      ],
    },
  ]);
});

test("the record itself is not touched", () => {
  const before = dataset.claims.length;
  run(fall("2023", "2022", "3"));
  expect(dataset.claims).toHaveLength(before);
});

test("hypotheses without a place are told with the reason, and the others still count", () => {
  const nowhere = { ...fall("2023", "2022", "3"), series: "no.such.series" };
  const tonnes = {
    ...fall("2023", "2022", "3"),
    baseline: null,
    change: null,
    direction: null,
    unit: "t",
  };
  const { unusable, changed } = run(
    nowhere,
    { ...nowhere, series: ENERGY, unit: "furlong" },
    tonnes,
    fall("2023", "2022", "3"),
  );
  expect(unusable).toEqual([
    { hypothesis: "hypothesis/1", reason: "unknown-series" },
    { hypothesis: "hypothesis/2", reason: "unknown-unit" },
    { hypothesis: "hypothesis/3", reason: "other-dimension" },
  ]);
  expect(changed.length).toBeGreaterThan(0);
});

test("a path to a target goes at a constant rate, in a straight line, or to zero, year by year", () => {
  const path = (shape: "constant-rate" | "straight-line", value: string) =>
    runScenario(dataset, {
      hypotheses: [],
      path: { shape, from: { year: 2020, value: "100" }, to: { year: 2022, value } },
    }).path;
  expect(path("straight-line", "80")).toEqual([
    { year: 2020, lower: "100", upper: "100" },
    { year: 2021, lower: "90", upper: "90" },
    { year: 2022, lower: "80", upper: "80" },
  ]);
  const halfway = path("constant-rate", "81");
  expect(typeof halfway === "object" && Number(halfway?.[1]?.lower)).toBeCloseTo(90, 6);
  expect(path("constant-rate", "0")).toBe("rate-cannot-reach-zero");
});

test("an own path with a year left out is refused by name", () => {
  const values = [
    { year: 2020, value: "1" },
    { year: 2022, value: "2" },
  ];
  expect(runScenario(dataset, { hypotheses: [], path: { shape: "own", values } }).path).toBe(
    "year-missing",
  );
});

test("a hypothesis that says nothing a network can hold is told with the reason", () => {
  const { unusable } = run({ ...fall("2022", "2021", "3"), unit: "point", change: "points" });
  expect(unusable).toEqual([{ hypothesis: "hypothesis/1", reason: "other-dimension" }]);
});

test("numbers far finer and far larger than anybody prints are answered, and do not go round in circles", () => {
  const fine = { ...fall("2023", "2022", "3"), printed: "3.777777777777777777777777777" };
  expect(run(fine).changed.length).toBeGreaterThan(0);
  const large = Array.from({ length: 12 }, (_, index) => ({
    ...fall(String(2023 + index), String(2022 + index), "9".repeat(30)),
    direction: "up" as const,
  }));
  for (const { after } of run(...large).changed)
    if (after.found) expect(Number.isFinite(after.interval.lower ?? 0)).toBe(true);
});
