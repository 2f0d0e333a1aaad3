import { expect } from "vitest";
import * as z from "zod";
import { scaleBounds } from "../../src/quantity/bounds-arithmetic.ts";
import { parseNumeral } from "../../src/quantity/numeral.ts";
import { magnitudeOf } from "../../src/quantity/qualifier.ts";
import { rational } from "../../src/quantity/rational.ts";
import { endsOf, PrintedEnds } from "./printed.ts";

const PrecisionCase = z.strictObject({
  numbers: z.array(
    z.strictObject({
      printed: z.string(),
      decimals: z.int().optional().describe("Places after the point that hold; none: exactly so."),
      allows: PrintedEnds,
    }),
  ),
});

/** A number with the places that hold, as the interval of half a unit of the last of them. */
export function precision(body: unknown): void {
  for (const { printed, decimals, allows } of PrecisionCase.parse(body).numbers) {
    const numeral = parseNumeral(printed.replace("-", ""));
    if (numeral === null) throw new RangeError(`not a numeral: ${printed}`);
    const held = decimals === undefined ? numeral : { ...numeral, lastPlace: 0 - decimals };
    const magnitude = magnitudeOf(held, "exact", decimals === undefined);
    const sign = rational(printed.startsWith("-") ? -1n : 1n);
    expect(scaleBounds(magnitude, sign), printed).toMatchObject(endsOf(allows));
  }
}
