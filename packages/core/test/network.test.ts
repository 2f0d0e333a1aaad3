import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findContradiction, isContradiction } from "../src/engine/network/contradiction.ts";
import {
  createEdge,
  createGraph,
  type Edge,
  type Graph,
  withoutClaims,
} from "../src/engine/network/graph.ts";
import { shortestPaths } from "../src/engine/network/path.ts";
import {
  compareRationals,
  inverse,
  type Rational,
  rational,
  times,
} from "../src/quantity/rational.ts";
import { agree, exactBounds } from "./oracle.ts";

interface Stated {
  readonly from: number;
  readonly to: number;
  readonly lower: Rational;
  readonly upper: Rational;
  readonly lowerOpen: boolean;
  readonly upperOpen: boolean;
}

function graphOf(size: number, claims: readonly Stated[]): Graph {
  const edges = claims.flatMap(
    ({ from, to, lower, upper, lowerOpen, upperOpen }, claim): Edge[] => [
      createEdge({ from, to, factor: upper, strict: upperOpen, claim }),
      createEdge({ from: to, to: from, factor: inverse(lower), strict: lowerOpen, claim }),
    ],
  );
  return createGraph(size, edges);
}

const SIZE = 6;
const node = fc.integer({ min: 0, max: SIZE - 1 });
const percent = fc.integer({ min: 1, max: 300 });

/** Claims that know nothing of each other, and so often contradict each other; ends meet often, because percents are whole. */
const anyClaims = fc.array(
  fc
    .record({
      from: node,
      to: node,
      low: percent,
      width: fc.integer({ min: 0, max: 40 }),
      lowerOpen: fc.boolean(),
      upperOpen: fc.boolean(),
    })
    .filter(
      ({ from, to, width, lowerOpen, upperOpen }) =>
        from !== to && (width > 0 || !(lowerOpen || upperOpen)),
    )
    .map(({ low, width, ...rest }) => ({
      ...rest,
      lower: rational(BigInt(low), 100n),
      upper: rational(BigInt(low + width), 100n),
    })),
  { minLength: 1, maxLength: 9 },
);

/** A world of positive values, and claims that are true of it: each allows its ratio, sometimes at the very end. */
const world = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: SIZE, maxLength: SIZE });
const trueClaims = world.chain((values) =>
  fc
    .array(
      fc
        .record({
          from: node,
          to: node,
          below: fc.integer({ min: 0, max: 20 }),
          above: fc.integer({ min: 0, max: 20 }),
        })
        .filter(({ from, to }) => from !== to),
      { minLength: 1, maxLength: 12 },
    )
    .map((parts) => ({
      values,
      claims: parts.map(({ from, to, below, above }): Stated => {
        const ratio = rational(BigInt(values[to] ?? 1), BigInt(values[from] ?? 1));
        return {
          from,
          to,
          lower: times(ratio, rational(BigInt(100 - below), 100n)),
          upper: times(ratio, rational(BigInt(100 + above), 100n)),
          lowerOpen: below > 0 && below % 2 === 1,
          upperOpen: above > 0 && above % 2 === 1,
        };
      }),
    })),
);

describe("the log network, held against exact arithmetic", () => {
  test("law: a contradiction is found exactly when there is one", () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const graph = graphOf(SIZE, claims);
        expect(findContradiction(graph) === null).toBe(exactBounds(graph) !== null);
      }),
      { numRuns: 400 },
    );
  });

  test("law: a conflict is irreducible: its claims cannot all be true, and any all but one of them can", () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const graph = graphOf(SIZE, claims);
        const cycle = findContradiction(graph);
        if (cycle === null) return;
        const blamed = new Set(cycle.edges.map((edge) => edge.claim));
        expect(isContradiction(cycle)).toBe(true);
        expect(agree(graph, blamed)).toBe(false);
        for (const claim of blamed) {
          expect(agree(graph, new Set([...blamed].filter((other) => other !== claim)))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("law: a conflict has the fewest claims of all conflicts", () => {
    fc.assert(
      fc.property(
        anyClaims.filter((claims) => claims.length <= 6),
        (claims) => {
          const graph = graphOf(SIZE, claims);
          const cycle = findContradiction(graph);
          if (cycle === null) return;
          const size = new Set(cycle.edges.map((edge) => edge.claim)).size;
          for (let mask = 1; mask < 1 << claims.length; mask += 1) {
            const some = new Set(
              claims.flatMap((_, index) => (mask & (1 << index) ? [index] : [])),
            );
            if (some.size < size) expect(agree(graph, some)).toBe(true);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  test("law: sound: a world that satisfies every claim lies within every bound", () => {
    fc.assert(
      fc.property(trueClaims, ({ values, claims }) => {
        const graph = graphOf(SIZE, claims);
        expect(findContradiction(graph)).toBeNull();
        for (let from = 0; from < SIZE; from += 1) {
          for (const [to, path] of shortestPaths(graph, from).entries()) {
            if (path === null) continue;
            const ratio = rational(BigInt(values[to] ?? 1), BigInt(values[from] ?? 1));
            const order = compareRationals(ratio, path.factor);
            expect(order < 0 || (order === 0 && !path.strict)).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test("law: tight: every bound is the exact tightest, and is strict exactly when it must be", () => {
    fc.assert(
      fc.property(trueClaims, ({ claims }) => {
        const graph = graphOf(SIZE, claims);
        const exact = exactBounds(graph);
        for (let from = 0; from < SIZE; from += 1) {
          for (const [to, path] of shortestPaths(graph, from).entries()) {
            const bound = exact?.[from]?.[to] ?? null;
            if (from === to) continue;
            expect(path === null).toBe(bound === null);
            if (path === null || bound === null) continue;
            expect([path.factor, path.strict]).toEqual([bound.factor, bound.strict]);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test("law: setting conflicts aside one by one ends, and what is left agrees", () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        let rest = graphOf(SIZE, claims);
        let rounds = 0;
        for (let cycle = findContradiction(rest); cycle !== null; cycle = findContradiction(rest)) {
          rest = withoutClaims(rest, new Set(cycle.edges.map((edge) => edge.claim)));
          rounds += 1;
          expect(rounds).toBeLessThanOrEqual(claims.length);
        }
        expect(exactBounds(rest)).not.toBeNull();
      }),
      { numRuns: 200 },
    );
  });
});

describe("at the end-points", () => {
  const between = (
    low: bigint,
    high: bigint,
    open: { lower?: boolean; upper?: boolean } = {},
  ): Stated => ({
    from: 0,
    to: 1,
    lower: rational(low, 100n),
    upper: rational(high, 100n),
    lowerOpen: open.lower ?? false,
    upperOpen: open.upper ?? false,
  });

  test("closed ends that meet agree", () => {
    expect(findContradiction(graphOf(2, [between(80n, 90n), between(90n, 95n)]))).toBeNull();
  });

  test("an open end that meets a closed one contradicts it", () => {
    const cycle = findContradiction(
      graphOf(2, [between(80n, 90n, { upper: true }), between(90n, 95n)]),
    );
    expect(cycle?.edges.map((edge) => edge.claim).sort()).toEqual([0, 1]);
  });
});
