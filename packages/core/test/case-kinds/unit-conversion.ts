import { expect } from "vitest";
import * as z from "zod";
import { type Bounds, bounds, exactly, meet } from "../../src/quantity/bounds.ts";
import { addBounds, multiplyBounds } from "../../src/quantity/bounds-arithmetic.ts";
import { rational, times } from "../../src/quantity/rational.ts";
import { convert, unitOf } from "../../src/quantity/unit.ts";
import { factor, fraction, lastUnit } from "./printed.ts";

const ConversionCase = z.strictObject({
  base: z.string(),
  units: z.record(z.string(), z.string()).describe("How many base units each one is."),
  tolerance: z.string().default("0").describe("Percent by which the factors of the source differ."),
  conversions: z.array(
    z.strictObject({
      value: z.string(),
      from: z.string(),
      to: z.string(),
      printed: z.string(),
      digits: z.enum(["rounded", "cut"]).default("rounded"),
    }),
  ),
});

const PLAIN = { commodity: null, priceBasis: null };

/** What a printed number can stand for: half a unit either way where it is rounded, a unit above where digits are cut. */
function standsFor(printed: string, digits: "rounded" | "cut"): Bounds {
  const unit = lastUnit(printed);
  const half = times(unit, rational(1n, 2n));
  const width =
    digits === "cut"
      ? bounds(rational(0n), unit, { upper: true })
      : bounds(times(half, rational(-1n)), half);
  return addBounds(exactly(fraction(printed)), width);
}

/** Amounts that a source converts: each is what the source prints, within its rounding and its tolerance. */
export function unitConversion(body: unknown): void {
  const { base, units, tolerance, conversions } = ConversionCase.parse(body);
  const unit = (id: string) => {
    const scale = { id, base, factor: units[id] ?? "", offset: "0", counted: false };
    return unitOf({ ...scale, dimension: "energy" }, PLAIN);
  };
  const near = bounds(factor(`-${tolerance}`), factor(tolerance));
  for (const { value, from, to, printed, digits } of conversions) {
    const found = convert({ bounds: exactly(fraction(value)), unit: unit(from) }, unit(to));
    if ("reason" in found) throw new Error(found.reason);
    const allowed = multiplyBounds(standsFor(printed, digits), near);
    expect(meet(found.bounds, allowed), `${value} ${from} is printed as ${printed} ${to}`).toEqual(
      found.bounds,
    );
  }
}
