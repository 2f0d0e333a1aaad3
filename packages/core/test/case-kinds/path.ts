import { expect } from "vitest";
import * as z from "zod";
import { pathTo } from "../../src/engine/track/paths.ts";
import { annualRate } from "../../src/engine/track/remaining.ts";
import { bounds } from "../../src/quantity/bounds.ts";
import { rational } from "../../src/quantity/rational.ts";
import { factor, fraction, roundsTo } from "./printed.ts";

const RateCase = z.strictObject({
  years: z.int(),
  changes: z.tuple([z.string(), z.string()]),
  rates: z.tuple([z.string(), z.string()]),
});

/** A change between two ends, as a yearly rate between two ends. */
export function rate(body: unknown): void {
  const { years, changes, rates } = RateCase.parse(body);
  const found = annualRate(bounds(factor(changes[0]), factor(changes[1])), rational(BigInt(years)));
  expect(roundsTo(bounds(found.lower, found.lower), rates[0], 100n)).toBe(true);
  expect(roundsTo(bounds(found.upper, found.upper), rates[1], 100n)).toBe(true);
}

const PathCase = z.strictObject({
  shape: z.enum(["constant-rate", "straight-line", "geometric-then-linear"]),
  milestones: z.array(z.strictObject({ year: z.int(), value: z.string() })),
  values: z.array(z.string()),
});

/** A path through milestones, one printed value a year. */
export function path(body: unknown): void {
  const { shape, milestones, values } = PathCase.parse(body);
  const exact = milestones.map(({ year, value }) => ({ year, value: fraction(value) }));
  const points = exact.slice(1).flatMap((to, index) => {
    const from = exact[index] ?? to;
    const part = pathTo(shape, from, to);
    if (typeof part === "string") throw new Error(part);
    return index === 0 ? part : part.slice(1);
  });
  expect(points.map(({ year }) => year)).toEqual(
    values.map((_, index) => (exact[0]?.year ?? 0) + index),
  );
  for (const [index, { year, value }] of points.entries()) {
    expect(roundsTo(value, values[index] ?? ""), `${year} is printed as ${values[index]}`).toBe(
      true,
    );
  }
}
