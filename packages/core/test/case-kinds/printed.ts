import * as z from "zod";
import { type Bounds, bounds } from "../../src/quantity/bounds.ts";
import { parseDecimal, powerOfTen } from "../../src/quantity/decimal.ts";
import { parseNumeral } from "../../src/quantity/numeral.ts";
import {
  compareRationals,
  minus,
  plus,
  type Rational,
  rational,
  times,
} from "../../src/quantity/rational.ts";

/** A printed decimal as a fraction. */
export function fraction(printed: string): Rational {
  const decimal = parseDecimal(printed);
  if (decimal === null) throw new RangeError(`not a decimal: ${printed}`);
  return decimal;
}

/** One unit of the last printed place: 0.01 for "13.50". */
export function lastUnit(printed: string): Rational {
  return powerOfTen(parseNumeral(printed.replace(/^-/, ""))?.lastPlace ?? 0);
}

/** Two printed ends, lower before upper; "-inf" and "inf" where there is none. */
export const PrintedEnds = z
  .tuple([z.string(), z.string()])
  .transform(([lower, upper]) =>
    bounds(lower === "-inf" ? null : fraction(lower), upper === "inf" ? null : fraction(upper)),
  );

/** The ends without whether they are reached. */
export function endsOf({ lower, upper }: Bounds): Pick<Bounds, "lower" | "upper"> {
  return { lower, upper };
}

/** A printed percentage as the factor it multiplies by: "-17" is 0.83. */
export function factor(percent: string): Rational {
  return plus(rational(1n), times(fraction(percent), rational(1n, 100n)));
}

/** True where every value of the bounds, times the scale, rounds to the printed digits. */
export function roundsTo(found: Bounds | string, printed: string, scale = 1n): boolean {
  if (typeof found === "string" || found.lower === null || found.upper === null) return false;
  const half = times(lastUnit(printed), rational(1n, 2n));
  const read = (end: Rational) => times(end, rational(scale));
  const at = fraction(printed);
  return (
    compareRationals(read(found.lower), minus(at, half)) >= 0 &&
    compareRationals(read(found.upper), plus(at, half)) <= 0
  );
}
