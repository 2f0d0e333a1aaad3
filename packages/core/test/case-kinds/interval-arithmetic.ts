import { expect } from "vitest";
import * as z from "zod";
import { type Bounds, meet } from "../../src/quantity/bounds.ts";
import {
  addBounds,
  divideBounds,
  multiplyBounds,
  scaleBounds,
  subtractBounds,
} from "../../src/quantity/bounds-arithmetic.ts";
import { endsOf, PrintedEnds } from "./printed.ts";

const OPERATIONS = {
  meet,
  add: addBounds,
  subtract: subtractBounds,
  multiply: multiplyBounds,
  divide: divideBounds,
  scale: (a: Bounds, factor: Bounds) => factor.lower && scaleBounds(a, factor.lower),
};

const ArithmeticCase = z.strictObject({
  steps: z.array(
    z.strictObject({
      operation: z.literal(Object.keys(OPERATIONS) as (keyof typeof OPERATIONS)[]),
      of: z.array(PrintedEnds).min(2).describe("From the left; a factor has two equal ends."),
      result: PrintedEnds.optional().describe("None: nothing is left."),
    }),
  ),
});

/** Arithmetic on intervals that a source calls closed: the ends are the same, and the engine knows besides which of them are reached. */
export function intervalArithmetic(body: unknown): void {
  for (const { operation, of, result } of ArithmeticCase.parse(body).steps) {
    const [first = null, ...rest] = of;
    const found = rest.reduce<Bounds | null>((a, b) => a && OPERATIONS[operation](a, b), first);
    const expected = result === undefined ? null : expect.objectContaining(endsOf(result));
    expect(found).toEqual(expected);
  }
}
