import { expect, test } from "vitest";
import { coverageOf } from "./coverage.ts";

const place = (paragraph: number, token: string, nth = 1) => ({ paragraph, token, nth });

test("numbers are claimed, excluded with a reason, or missing", () => {
  const coverage = coverageOf({
    numbers: [place(1, "2021"), place(1, "6.8"), place(2, "7"), place(2, "7", 2)],
    claims: [place(1, "6.8")],
    exclusions: [
      { ...place(1, "2021"), reason: "date" },
      { ...place(2, "7"), reason: "list-number" },
    ],
  });
  expect(coverage).toMatchObject({
    numbers: 4,
    claimed: 1,
    excluded: 2,
    share: 0.75,
    reasons: { date: 1, "list-number": 1 },
  });
  expect(coverage.gaps).toEqual({ missing: [place(2, "7", 2)], idle: [], twice: [] });
});

test("an exclusion that excludes nothing, or a claimed number, is a gap", () => {
  const idle = { ...place(1, "9"), reason: "date" } as const;
  const twice = { ...place(1, "6.8"), reason: "date" } as const;
  const { gaps } = coverageOf({
    numbers: [place(1, "6.8")],
    claims: [place(1, "6.8")],
    exclusions: [idle, twice],
  });
  expect(gaps).toEqual({ missing: [], idle: [idle], twice: [twice] });
});

test("a text without numbers is covered whole", () => {
  expect(coverageOf({ numbers: [], claims: [], exclusions: [] }).share).toBe(1);
});
