import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dataset } from "../../data.ts";
import { type Bounds, bounds, exactly } from "../../quantity/bounds.ts";
import { compareRationals, ONE, rational } from "../../quantity/rational.ts";
import { exactThreshold } from "./threshold.ts";
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

describe("at the deadline", () => {
  test.each([
    ["exactly at a closed threshold", fall(18), exactly(percent(-18)), ["met"]],
    ["exactly at an open threshold", fall(18, true), exactly(percent(-18)), ["missed"]],
    [
      "up to, not including it",
      fall(18, true),
      bounds(null, percent(-18), { upper: true }),
      ["met"],
    ],
    ["from just above it", fall(18), bounds(percent(-18), null, { lower: true }), ["missed"]],
    ["printed 18 %, rounded", fall(18), bounds(percent(-18.5), percent(-17.5)), ["met", "missed"]],
  ])("%s", (_, threshold, interval, classes) => {
    const found = track(plan({ threshold, evidence: [at("2025", interval)] }));
    expect(found.classes).toEqual(classes);
    expect(found.certain).toBe(classes.length === 1);
    expect(found.judgedBy).toBe("threshold");
  });

  test("a sum since the baseline: 150 Mt withdrawn in 2016-2020 meets a target of 150 Mt", () => {
    const found = track({
      threshold: level(150n, "up"),
      baseline: "2015",
      deadline: "2016/2020",
      start: exactly(rational(0n)),
      evidence: [at("2016/2020", bounds(rational(150n), null))],
    });
    expect(found.classes).toEqual(["met"]);
    expect(found.progress.linear).toEqual(bounds(ONE, null));
  });
});

describe("on the way", () => {
  test("classes that the interval leaves open are all listed", () => {
    const evidence = [at("2022", bounds(percent(-10), percent(-5)))];
    expect(track(plan({ evidence })).classes).toEqual(["behind", "on-track", "ahead"]);
  });

  test("rho of exactly 0.95 is on track, and just below it is behind", () => {
    const target = { measure: "difference", value: rational(100n), direction: "up" } as const;
    const classesFor = (value: Bounds) =>
      track(plan({ threshold: { ...target, open: false }, evidence: [at("2024", value)] })).classes;
    expect(classesFor(exactly(rational(76n)))).toEqual(["on-track"]);
    expect(classesFor(bounds(rational(75n), rational(76n), { upper: true }))).toEqual(["behind"]);
    expect(classesFor(exactly(rational(88n)))).toEqual(["on-track"]);
    expect(classesFor(bounds(rational(88n), null, { lower: true }))).toEqual(["ahead"]);
  });

  test("two factors 40 digits long, either side of the line, fall in different classes", () => {
    // After two fifths of the time rho is 0.95 at 0.5^(19/50), an irrational number that lies between these two.
    const below = 7684375906440061705990260747613517557302n;
    const found = [below, below + 1n].map((end) => {
      const interval = exactly(rational(end, 10n ** 40n));
      return track(plan({ threshold: fall(50), evidence: [at("2022", interval)] })).classes;
    });
    expect(found).toEqual([["on-track"], ["behind"]]);
  });

  test("net zero has no logarithm: half the level after half the time is on track, in equal steps", () => {
    const found = track(
      plan({
        threshold: fall(100),
        baseline: "2020",
        deadline: "2060",
        evidence: [at("2040", exactly(rational(1n, 2n)))],
      }),
    );
    expect(found.progress.official).toBe("zero-has-no-logarithm");
    expect(found.classes).toEqual(["on-track"]);
    expect(found.remaining).toMatchObject({
      kind: "straight",
      change: exactly(rational(-1n, 2n)),
      required: exactly(rational(-1n, 40n)),
    });
  });

  test("a ceiling that the baseline keeps is held or broken, and says how much of it is used", () => {
    const ceiling = plan({ threshold: level(10n, "down"), start: exactly(rational(8n)) });
    const held = track({ ...ceiling, evidence: [at("2022", exactly(rational(9n)))] });
    expect(held.classes).toEqual(["on-track"]);
    expect(held.progress.use).toEqual(exactly(rational(9n, 10n)));
    expect(held.progress.linear).toBe("limit-already-held");
    const broken = track({ ...ceiling, evidence: [at("2022", exactly(rational(11n)))] });
    expect(broken.classes).toEqual(["behind"]);
  });
});

test("law: a point has one class, an interval every class of the points in it", () => {
  const basis = fc
    .integer({ min: 1, max: 30_000 })
    .map((value) => rational(BigInt(value), 10_000n));
  const year = fc.integer({ min: 2021, max: 2025 });
  const classesOf = (target: ReturnType<typeof rational>, period: number, interval: Bounds) => {
    const direction = compareRationals(target, ONE) < 0 ? "down" : "up";
    const threshold = { measure: "ratio", value: target, direction, open: false } as const;
    return track(plan({ threshold, evidence: [at(String(period), interval)] })).classes;
  };
  fc.assert(
    fc.property(basis, basis, basis, basis, year, (target, a, b, c, period) => {
      fc.pre(compareRationals(target, ONE) !== 0);
      const [low = a, middle = b, high = c] = [a, b, c].sort(compareRationals);
      const whole = classesOf(target, period, bounds(low, high));
      return [low, middle, high].every((value) => {
        const [only, ...more] = classesOf(target, period, exactly(value));
        return only !== undefined && more.length === 0 && whole.includes(only);
      });
    }),
  );
});

test("the targets of the record: what they demand, exactly, and where the one with a result stands", () => {
  const claim = (id: string) => {
    const found = dataset.claims.find((each) => each.id === id);
    if (found === undefined) throw new Error(id);
    return found;
  };
  const carbon = claim("cns-2021-12-03-carbon-peak/co2-per-value-added");
  expect(exactThreshold(carbon, dataset.units)).toEqual(fall(18));
  const steel = exactThreshold(
    claim("cns-2021-12-03-results/steel-capacity-target"),
    dataset.units,
  );
  expect(steel).toEqual(level(150_000_000n, "up"));
  expect(exactThreshold(claim("cns-2021-12-03-results/nev-rank"), dataset.units)).toBe(
    "no-threshold",
  );
  expect(exactThreshold(carbon, [])).toBe("unknown-unit");
});
