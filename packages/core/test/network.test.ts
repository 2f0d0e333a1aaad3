import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Algebra, DIFFERENCES, RATIOS } from "../src/engine/network/algebra.ts";
import { contradicts } from "../src/engine/network/consistency.ts";
import { findContradiction } from "../src/engine/network/contradiction.ts";
import { createGraph, type Edge, type Graph } from "../src/engine/network/graph.ts";
import { reachFrom } from "../src/engine/network/path.ts";
import { withoutConstraints } from "../src/engine/network/without.ts";
import {
  compareRationals,
  plus,
  type Rational,
  rational,
  times,
} from "../src/quantity/rational.ts";
import { agree, exactBounds } from "./oracle.ts";

/** A constraint with its weight. */
const createEdge = (algebra: Algebra, edge: Omit<Edge, "weight">): Edge => ({
  ...edge,
  weight: algebra.weight(edge.bound),
});

interface Stated {
  readonly from: number;
  readonly to: number;
  readonly lower: Rational;
  readonly upper: Rational;
  readonly lowerOpen: boolean;
  readonly upperOpen: boolean;
}

function graphOf(algebra: Algebra, size: number, claims: readonly Stated[]): Graph {
  const edges = claims.flatMap(
    ({ from, to, lower, upper, lowerOpen, upperOpen }, constraint): Edge[] => [
      createEdge(algebra, { from, to, bound: upper, strict: upperOpen, constraint }),
      createEdge(algebra, {
        from: to,
        to: from,
        bound: algebra.invert(lower),
        strict: lowerOpen,
        constraint,
      }),
    ],
  );
  return createGraph(algebra, size, edges);
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

/** What x[to] is against x[from] in a world: a ratio or a difference. */
function between({ name }: Algebra, values: readonly number[], from: number, to: number): Rational {
  const [start, end] = [BigInt(values[from] ?? 1), BigInt(values[to] ?? 1)];
  return name === "ratio" ? rational(end, start) : rational(end - start);
}

/** So many percent, or hundredths, beside the truth. */
function aside({ name }: Algebra, truth: Rational, by: number): Rational {
  return name === "ratio"
    ? times(truth, rational(BigInt(100 + by), 100n))
    : plus(truth, rational(BigInt(by), 100n));
}

/** A world of positive values, and claims that are true of it: each allows its ratio, sometimes at the very end. */
const world = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: SIZE, maxLength: SIZE });
const trueClaims = (algebra: Algebra) =>
  world.chain((values) =>
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
          const truth = between(algebra, values, from, to);
          return {
            from,
            to,
            lower: aside(algebra, truth, -below),
            upper: aside(algebra, truth, above),
            lowerOpen: below > 0 && below % 2 === 1,
            upperOpen: above > 0 && above % 2 === 1,
          };
        }),
      })),
  );

describe.each([
  ["log", RATIOS],
  ["linear", DIFFERENCES],
] as const)("the %s network, held against exact arithmetic", (_, algebra) => {
  test("law: a contradiction is found exactly when there is one", () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const graph = graphOf(algebra, SIZE, claims);
        expect(findContradiction(graph) === null).toBe(exactBounds(graph) !== null);
      }),
      { numRuns: 400 },
    );
  });

  test("law: a conflict is irreducible: its claims cannot all be true, and any all but one of them can", () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const graph = graphOf(algebra, SIZE, claims);
        const cycle = findContradiction(graph);
        if (cycle === null) return;
        const blamed = new Set(cycle.edges.map((edge) => edge.constraint));
        expect(contradicts(graph, cycle.edges)).toBe(true);
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
          const graph = graphOf(algebra, SIZE, claims);
          const cycle = findContradiction(graph);
          if (cycle === null) return;
          const size = new Set(cycle.edges.map((edge) => edge.constraint)).size;
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
      fc.property(trueClaims(algebra), ({ values, claims }) => {
        const graph = graphOf(algebra, SIZE, claims);
        expect(findContradiction(graph)).toBeNull();
        for (let from = 0; from < SIZE; from += 1) {
          const reach = reachFrom(graph, from);
          for (let to = 0; to < SIZE; to += 1) {
            const path = reach.path(to);
            if (path === null) continue;
            const order = compareRationals(between(algebra, values, from, to), path.bound);
            expect(order < 0 || (order === 0 && !path.strict)).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test("law: tight: every bound is the exact tightest, and is strict exactly when it must be", () => {
    fc.assert(
      fc.property(trueClaims(algebra), ({ claims }) => {
        const graph = graphOf(algebra, SIZE, claims);
        const exact = exactBounds(graph);
        for (let from = 0; from < SIZE; from += 1) {
          const reach = reachFrom(graph, from);
          for (let to = 0; to < SIZE; to += 1) {
            const path = reach.path(to);
            const bound = exact?.[from]?.[to] ?? null;
            if (from === to) continue;
            expect(path === null).toBe(bound === null);
            if (path === null || bound === null) continue;
            expect([compareRationals(path.bound, bound.bound), path.strict]).toEqual([
              0,
              bound.strict,
            ]);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test("law: setting conflicts aside one by one ends, and what is left agrees", () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        let rest = graphOf(algebra, SIZE, claims);
        let rounds = 0;
        for (let cycle = findContradiction(rest); cycle !== null; cycle = findContradiction(rest)) {
          rest = withoutConstraints(rest, new Set(cycle.edges.map((edge) => edge.constraint)));
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
  const stated = (
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
    expect(findContradiction(graphOf(RATIOS, 2, [stated(80n, 90n), stated(90n, 95n)]))).toBeNull();
  });

  test("an open end that meets a closed one contradicts it", () => {
    const cycle = findContradiction(
      graphOf(RATIOS, 2, [stated(80n, 90n, { upper: true }), stated(90n, 95n)]),
    );
    expect(cycle?.edges.map((edge) => edge.constraint).sort()).toEqual([0, 1]);
  });
});
