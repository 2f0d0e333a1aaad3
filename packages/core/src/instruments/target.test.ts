import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dataset } from "../data.ts";
import { target } from "./target.ts";

const CHANGE = { kind: "change", direction: "down" };

function valuesFor(given: Record<string, string>): Record<string, string> {
  const answer = target.answer(dataset, given);
  if (answer.kind === "refusal") throw new Error(JSON.stringify(answer.issues));
  return Object.fromEntries(answer.values.map(({ id, text }) => [id, text.en]));
}

const issuesFor = (given: Record<string, string>) => {
  const answer = target.answer(dataset, given);
  return answer.kind === "refusal"
    ? answer.issues.map(({ input, reason }) => `${input} ${reason}`)
    : [];
};

describe("numbers that others published", () => {
  test("Qinghai, 17 % in five years: 26.81 % of it after three, 6.59 % a year still to go", () => {
    const given = {
      ...CHANGE,
      change: "17",
      baseYear: "2005",
      targetYear: "2010",
      form: "yearly",
      values: "2006=1.51, 2007=-2.20, 2008=-4.18",
    };
    expect(valuesFor(given)).toEqual({
      achieved: "−4.87 (−4.89 to −4.85)",
      "official-progress": "26.81 (26.72 to 26.90)",
      "linear-progress": "28.66 (28.57 to 28.76)",
      elapsed: "60",
      "progress-over-time": "0.45 (0.44 to 0.45)",
      standing: "behind",
      remaining: "−12.75 (−12.77 to −12.73)",
      required: "−6.59 (−6.60 to −6.58)",
      pace: "−1.65 (−1.66 to −1.64)",
      plan: "−3.66 (−3.66 to −3.65)",
    });
    const answer = target.answer(dataset, given);
    expect(answer).toMatchObject({
      tone: "bad",
      steps: [{ en: "(1 + 1.51 %) × (1 − 2.20 %) × (1 − 4.18 %) − 1 = −4.87 %" }],
    });
  });

  test("Jiangxi, 20.7 % against 18 %: 117 % of the target by the official measure, 115 % in a line", () => {
    const values = valuesFor({
      ...CHANGE,
      change: "18",
      baseYear: "2015",
      targetYear: "2020",
      form: "cumulative",
      values: "2019=-20.7",
    });
    expect(values["official-progress"]).toBe("116.87 (116.55 to 117.19)");
    expect(values["linear-progress"]).toBe("115.00 (114.72 to 115.28)");
    expect(values.standing).toBe("ahead");
  });

  test("the nation, 15.6 % of 18 % after four years of five, keeps to the schedule", () => {
    const given = { ...CHANGE, change: "18", baseYear: "2015", targetYear: "2020" };
    const answer = target.answer(dataset, { ...given, form: "cumulative", values: "2019=-15.6" });
    expect(answer).toMatchObject({
      tone: "good",
      sentence: {
        zh: "截至2019年：符合进度，完成目标的85.46%，时间已过80%。",
      },
    });
  });

  test("7.3 % in three years, then 3.8 % and 3 %, come to 13.5 %: met or missed, as the digits leave open", () => {
    const given = { ...CHANGE, change: "13.5", baseYear: "2020", targetYear: "2025" };
    const values = "2021/2023=-7.3, 2024=-3.8, 2025=-3";
    const answer = target.answer(dataset, { ...given, form: "yearly", values });
    expect(answer).toMatchObject({ tone: "open" });
    expect(valuesFor({ ...given, form: "yearly", values })).toMatchObject({
      achieved: "−13.50 (−14.04 to −12.95)",
      standing: "met or missed",
    });
  });
});

test("a level of 28.2 from 32.9 is ahead at 29.1 after three of five years", () => {
  const given = { kind: "level", direction: "down", level: "28.2", baseLevel: "32.9" };
  const years = { baseYear: "2020", targetYear: "2025", values: "2023=29.1, 2022=30" };
  expect(valuesFor({ ...given, ...years })).toMatchObject({
    achieved: "29.10 (29.05 to 29.15)",
    "linear-progress": "80.85 (79.56 to 82.11)",
    standing: "ahead",
    required: "−0.45 (−0.48 to −0.42)",
  });
});

test("levels track a change in percent against the level of the base year", () => {
  const given = { ...CHANGE, change: "10", baseYear: "2020", targetYear: "2022", form: "levels" };
  expect(valuesFor({ ...given, baseLevel: "200", values: "2021=190" })).toMatchObject({
    achieved: expect.stringMatching(/^−5\.00 /),
    "linear-progress": expect.stringMatching(/^50\.00 /),
  });
});

test("a fall without its minus sign is pointed out", () => {
  const answer = target.answer(dataset, {
    ...CHANGE,
    change: "18",
    baseYear: "2020",
    targetYear: "2025",
    form: "yearly",
    values: "2021=5.6",
  });
  expect(answer).toMatchObject({
    notes: expect.arrayContaining([
      expect.objectContaining({ zh: "所有数值均与目标方向相反。下降须填负号。" }),
    ]),
  });
});

test("everything wrong comes at once: a missing year, a year outside, a word, a fall of more than all", () => {
  const given = { ...CHANGE, change: "120", baseYear: "2020", targetYear: "2025", form: "yearly" };
  expect(issuesFor({ ...given, values: "2021=-1, 2023=-2, 2026=-3, soon=-4, 2024=-101" })).toEqual([
    "change out-of-range",
    "values malformed",
    "values out-of-range",
    "values out-of-range",
    "values out-of-range",
  ]);
  expect(issuesFor({ ...given, change: "12", targetYear: "2020", values: "2021=-1" })).toEqual([
    "targetYear out-of-range",
  ]);
});

test("yearly changes that multiply to a cumulative one stand where it stands", () => {
  const percent = fc.integer({ min: -900, max: 900 }).map((tenths) => tenths / 10);
  fc.assert(
    fc.property(percent, percent, (a, b) => {
      const base = { ...CHANGE, change: "18", baseYear: "2020", targetYear: "2025" };
      const product = ((1 + a / 100) * (1 + b / 100) - 1) * 100;
      const yearly = valuesFor({ ...base, form: "yearly", values: `2021=${a}, 2022=${b}` });
      const cumulative = valuesFor({
        ...base,
        form: "cumulative",
        values: `2022=${product.toFixed(6)}`,
      });
      const number = (text: string | undefined) =>
        Number(text?.split(" ")[0]?.replace("−", "-").replaceAll(",", ""));
      expect(number(yearly.achieved)).toBeCloseTo(number(cumulative.achieved), 1);
    }),
  );
});
