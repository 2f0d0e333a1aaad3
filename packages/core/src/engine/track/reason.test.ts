import { describe, expect, test } from "vitest";
import { type Bounds, bounds, exactly } from "../../quantity/bounds.ts";
import { ONE, rational } from "../../quantity/rational.ts";
import { track } from "./track.ts";
import type { TrackInput } from "./tracking.ts";

const percent = (value: number) => rational(BigInt(10_000 + Math.round(value * 100)), 10_000n);
const fall = (value: number, open = false) =>
  ({ measure: "ratio", value: percent(-value), direction: "down", open }) as const;
const at = (period: string, interval: Bounds, known?: string) =>
  known === undefined ? { period, interval } : { period, interval, known };
const plan = (rest: Partial<TrackInput>): TrackInput => ({
  threshold: fall(18),
  baseline: "2020",
  deadline: "2025",
  evidence: [],
  ...rest,
});
const level = (value: bigint, direction: "up" | "down", open = false) =>
  ({ measure: "level", value: rational(value), direction, open }) as const;

describe("every nothing has its reason", () => {
  const some = [at("2022", exactly(percent(-5)))];
  test.each<[string, Partial<TrackInput>]>([
    ["no-evidence", {}],
    ["no-result-at-deadline", { asOf: "2026-01-01" }],
    ["no-result-at-deadline", { asOf: "2026-01-01", evidence: some }],
    ["period-reversed", { baseline: "2025", deadline: "2020", evidence: some }],
    ["period-not-resolved", { deadline: "soon", evidence: some }],
    ["target-is-zero-change", { threshold: fall(0, true), evidence: some }],
    ["target-not-positive", { threshold: fall(120), evidence: some }],
    ["no-baseline-level", { threshold: level(3n, "up"), evidence: some }],
    [
      "baseline-may-be-at-target",
      { threshold: level(3n, "up"), start: bounds(ONE, rational(4n)), evidence: some },
    ],
    ["evidence-conflicts", { evidence: [...some, at("2022", exactly(percent(-6)))] }],
  ])("%s", (reason, rest) => {
    const found = track(plan(rest));
    expect(found.unchecked).toBe(reason);
    expect(found.classes).toEqual([]);
    expect(found.certain).toBe(false);
  });

  test("on the day of the deadline itself it is not yet past", () => {
    expect(track(plan({ asOf: "2025-12-31", evidence: some })).classes).toEqual(["behind"]);
  });

  test("evidence that does not count is named", () => {
    const one = exactly(percent(-5));
    const found = track(
      plan({
        asOf: "2023-06-30",
        evidence: [
          at("2020", one),
          at("2021", one, "2022-01-31"),
          at("2022-01/2022-06", one),
          at("2022", one, "2023-06-30"),
          at("2023", one, "2023-07-01"),
          at("2030", one),
        ],
      }),
    );
    expect(found.evidence).toMatchObject({ period: "2022" });
    expect(found.unused.map(({ evidence, reason }) => [evidence.period, reason])).toEqual([
      ["2020", "not-after-baseline"],
      ["2022-01/2022-06", "part-of-a-period"],
      ["2023", "not-yet-known"],
      ["2030", "after-deadline"],
      ["2021", "superseded"],
    ]);
  });
});
