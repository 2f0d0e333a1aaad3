import { expect, test } from "vitest";
import { rational } from "../../quantity/rational.ts";
import { DIFFERENCES } from "./algebra.ts";
import { createGraph, type Edge } from "./graph.ts";
import { withoutConstraints } from "./without.ts";

/** Forty constraints, each with two ends, between three unknowns: many stand side by side. */
const edges = Array.from({ length: 40 }, (_, constraint): Edge[] => {
  const [from, to] = [constraint % 3, (constraint + 1) % 3];
  const at = (constraint * 7) % 40;
  const edge = (a: number, b: number, value: number): Edge => ({
    from: a,
    to: b,
    bound: rational(BigInt(value)),
    weight: value,
    strict: false,
    constraint,
  });
  return [edge(from, to, at + 1), edge(to, from, -at)];
}).flat();

test.each([
  [[]],
  [[5]],
  [[0, 39]],
  [[17, 3, 28]],
  [Array.from({ length: 40 }, (_, constraint) => constraint)],
])("without the constraints %j a graph is as it were made without them", (constraints) => {
  const gone = new Set(constraints);
  const whole = createGraph(DIFFERENCES, 3, edges);
  expect(withoutConstraints(whole, gone)).toEqual(
    createGraph(
      DIFFERENCES,
      3,
      edges.filter(({ constraint }) => !gone.has(constraint)),
    ),
  );
});
