import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Stated } from "../src/engine/constraint.ts";
import { findWitness } from "../src/engine/network/witness.ts";
import type { Component } from "../src/engine/network.ts";
import { compareRationals, rational } from "../src/quantity/rational.ts";
import { change, FLOW, level, one, type Quantity, solve, sum } from "./joint-claims.ts";

/** A world of two flows and their sum, by half-years, in whole tonnes. */
const halves = ["2021-01/2021-06", "2021-07/2021-12", "2022-01/2022-06", "2022-07/2022-12"];
const world = fc
  .array(fc.integer({ min: 1, max: 300 }), { minLength: 8, maxLength: 8 })
  .map((values) => {
    const at = new Map<string, number>();
    for (const [index, half] of halves.entries()) {
      const [a, b] = [values[index] ?? 1, values[index + 4] ?? 1];
      for (const [series, value] of [
        ["a", a],
        ["b", b],
        ["w", a + b],
      ] as const) {
        at.set(`${series} ${half}`, value);
        const year = `${series} ${half.slice(0, 4)}`;
        at.set(year, (at.get(year) ?? 0) + value);
      }
    }
    return at;
  });

const PERIODS = [...halves, "2021", "2022"];
const PAIRS = [
  ["2021", "2022"],
  ["2021-01/2021-06", "2022-01/2022-06"],
  ["2021-07/2021-12", "2022-07/2022-12"],
] as const;

/** Claims that are true of a world, as somebody would print them. */
const trueClaims = world.chain((at) =>
  fc
    .array(
      fc.record({
        series: fc.constantFrom("a", "b", "w"),
        pick: fc.nat(5),
        pair: fc.nat(2),
        isChange: fc.boolean(),
        qualifier: fc.constantFrom("exact", "over", "at-least", "up-to", "about" as const),
        slack: fc.integer({ min: 1, max: 9 }),
      }),
      { minLength: 1, maxLength: 9 },
    )
    .map((parts) => ({
      at,
      claims: parts.map(({ series, pick, pair, isChange, qualifier, slack }, index) => {
        const id = `c${index}`;
        const [from, to] = PAIRS[pair] as (typeof PAIRS)[number];
        const period = PERIODS[pick] ?? "2021";
        const truth = at.get(`${series} ${isChange ? to : period}`) ?? 0;
        if (isChange) {
          const percent = (truth / (at.get(`${series} ${from}`) ?? 1) - 1) * 100;
          const digits = Math.abs(percent).toFixed(1);
          return { series, claim: change(id, [from, to], percent < 0 ? -1 : 1, digits) };
        }
        const printed = {
          over: truth - 1,
          "at-least": Math.max(0, truth - slack),
          "up-to": truth + slack,
          about: truth,
          exact: truth,
        }[qualifier];
        return {
          series,
          claim: level(id, period, String(printed), qualifier as Quantity["qualifier"]),
        };
      }),
    })),
);

const RULES = [sum(true, "w", "a", "b")];
const componentOf = (claims: readonly { series: string; claim: Stated }[]): Component => ({
  series: ["a", "b", "w"].map((series) =>
    one(series, FLOW, ...claims.flatMap((each) => (each.series === series ? [each.claim] : []))),
  ),
  rules: RULES,
});

const ends = (network: ReturnType<typeof solve>) =>
  ["a", "b", "w"].flatMap((series) =>
    PERIODS.map((period) => {
      const variable = { series, period, baseline: null };
      return {
        series,
        period,
        lower: network.bound(variable, "lower"),
        upper: network.bound(variable, "upper"),
      };
    }),
  );

describe("flows, changes and a rule together", () => {
  test("law: sound: a world that satisfies every claim is never excluded, and nothing conflicts in it", () => {
    fc.assert(
      fc.property(trueClaims, ({ at, claims }) => {
        const network = solve(componentOf(claims));
        expect(network.disputed).toEqual([]);
        for (const { series, period, lower, upper } of ends(network)) {
          const truth = rational(BigInt(at.get(`${series} ${period}`) ?? 0));
          const above = lower === null ? 1 : compareRationals(truth, lower.bound);
          const below = upper === null ? -1 : compareRationals(truth, upper.bound);
          expect(above > 0 || (above === 0 && !lower?.strict)).toBe(true);
          expect(below < 0 || (below === 0 && !upper?.strict)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("law: the order of the claims does not matter", () => {
    fc.assert(
      fc.property(trueClaims, fc.nat(), ({ claims }, turn) => {
        const cut = turn % claims.length;
        const turned = [...claims.slice(cut), ...claims.slice(0, cut)];
        const [a, b] = [ends(solve(componentOf(claims))), ends(solve(componentOf(turned)))];
        expect(b).toEqual(a);
      }),
      { numRuns: 30 },
    );
  });

  test("law: another true claim never loosens a bound", () => {
    fc.assert(
      fc.property(trueClaims, ({ claims }) => {
        const before = ends(solve(componentOf(claims.slice(1))));
        const after = ends(solve(componentOf(claims)));
        for (const [index, { lower, upper }] of before.entries()) {
          const now = after[index];
          if (lower !== null)
            expect(
              now?.lower && compareRationals(now.lower.bound, lower.bound),
            ).toBeGreaterThanOrEqual(0);
          if (upper !== null)
            expect(
              now?.upper && compareRationals(now.upper.bound, upper.bound),
            ).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 30 },
    );
  });

  test("law: a witness gives a value to every level, adds up, and lies within what every claim allows", () => {
    fc.assert(
      fc.property(trueClaims, ({ claims }) => {
        const network = solve(componentOf(claims));
        const witness = findWitness(network);
        if (witness === null) return;
        const value = new Map(witness.map((each) => [`${each.series} ${each.period}`, each.value]));
        for (const { series, constraint } of network.said) {
          const here = value.get(`${series} ${constraint.period}`);
          const base = constraint.baseline && value.get(`${series} ${constraint.baseline}`);
          if (here === undefined) throw new Error(`${series} ${constraint.period} has no value`);
          const { lower, upper, lowerOpen, upperOpen } = constraint.bounds;
          const measured = base
            ? rational(here.numerator * base.denominator, here.denominator * base.numerator)
            : here;
          const above = lower === null ? 1 : compareRationals(measured, lower);
          const below = upper === null ? -1 : compareRationals(measured, upper);
          expect(above > 0 || (above === 0 && !lowerOpen)).toBe(true);
          expect(below < 0 || (below === 0 && !upperOpen)).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });

  test("law: a conflict across rules is irreducible", () => {
    fc.assert(
      fc.property(trueClaims, fc.integer({ min: 2, max: 9 }), ({ claims }, factor) => {
        const [first, ...rest] = claims;
        if (first?.claim.quantity?.change !== null || first.claim.quantity === undefined) return;
        const printed = String(Number(first.claim.quantity.printed) * factor + 7);
        const wrong = {
          series: first.series,
          claim: level("c0", first.claim.period as string, printed),
        };
        const all = [wrong, ...rest];
        for (const { claims: blamed } of solve(componentOf(all)).conflicts.slice(0, 1)) {
          const only = (ids: readonly string[]) =>
            solve(componentOf(all.filter(({ claim }) => ids.includes(claim.id))));
          expect(only(blamed).conflicts).toHaveLength(1);
          for (const id of blamed)
            expect(only(blamed.filter((other) => other !== id)).conflicts).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });
});
