import { expect } from "vitest";
import * as z from "zod";
import { type Bounds, bounds, exactly } from "../../src/quantity/bounds.ts";
import { addBounds, scaleBounds, subtractBounds } from "../../src/quantity/bounds-arithmetic.ts";
import { minus, ONE, over, plus, times } from "../../src/quantity/rational.ts";
import { factor, fraction, roundsTo } from "./printed.ts";

const years = z.strictObject({ base: z.string(), target: z.string() });
const ends = z.strictObject({ lower: z.string(), upper: z.string() });

const IntensityCase = z.strictObject({
  change: ends.describe("What the target allows, as a change of intensity in percent."),
  gdp: years,
  emissions: years.describe("Without land use."),
  covered: years.describe("The share of the emissions that the target speaks of."),
  landUse: years,
  printed: z.strictObject({
    growth: z.string(),
    coveredBase: z.string(),
    uncoveredTarget: z.string(),
    withLandUse: ends,
    withoutLandUse: ends,
  }),
});

function expectEnds({ lower, upper }: Bounds, printed: z.infer<typeof ends>): void {
  expect(roundsTo(bounds(lower, lower), printed.lower), printed.lower).toBe(true);
  expect(roundsTo(bounds(upper, upper), printed.upper), printed.upper).toBe(true);
}

/** A target for emissions per GDP as absolute emissions: the covered part grows with GDP, the rest and land use are added. */
export function intensityTarget(body: unknown): void {
  const { change, gdp, emissions, covered, landUse, printed } = IntensityCase.parse(body);
  const level = bounds(factor(change.lower), factor(change.upper));
  const growth = over(fraction(gdp.target), fraction(gdp.base));
  const coveredBase = times(fraction(emissions.base), fraction(covered.base));
  const uncoveredTarget = times(fraction(emissions.target), minus(ONE, fraction(covered.target)));
  expect(roundsTo(exactly(growth), printed.growth), "growth").toBe(true);
  expect(roundsTo(exactly(coveredBase), printed.coveredBase), "covered").toBe(true);
  expect(roundsTo(exactly(uncoveredTarget), printed.uncoveredTarget), "uncovered").toBe(true);
  const fixed = exactly(plus(fraction(landUse.base), uncoveredTarget));
  const withLandUse = addBounds(scaleBounds(level, times(growth, coveredBase)), fixed);
  expectEnds(withLandUse, printed.withLandUse);
  expectEnds(
    subtractBounds(withLandUse, exactly(fraction(landUse.target))),
    printed.withoutLandUse,
  );
}
