import { type Bounds, minus, over } from "../../quantity/bounds.ts";
import { type Decimal, decimalToNumber } from "../../quantity/decimal.ts";
import type { IntervalNumbers } from "../../quantity/interval.ts";
import {
  compareRationals,
  fromDecimal,
  type Rational,
  rational,
  roundOutward,
  times,
} from "../../quantity/rational.ts";

/** An input that a user or a declared default supplies; never a claim. */
export interface Assumption {
  readonly id: "equal-value-added-weights" | "first-half-share";
  readonly value: string | null;
}

/** What a half-year must have brought, if a year and its other half are known and the weights are assumed. */
export interface AssumedHalf {
  /** The change of the other half in percent, rounded outward. */
  readonly interval: IntervalNumbers;
  readonly assumed: readonly Assumption[];
  /** The share of the first half from which on a rise is certain; null where it never is. */
  readonly riseCertainAbove: number | null;
}

const PLACES = 9;
const UNITY = rational(1n);
const percent = (factor: Rational, towards: "down" | "up") =>
  decimalToNumber(roundOutward(times(minus(factor, UNITY), rational(100n)), PLACES, towards));

/**
 * The change of one half of a year in an intensity, given the year and the other half.
 *
 * With equal value-added weights of the halves in both years, and s the share of the base year's energy that was used
 * in the first half, year = s * first + (1 - s) * second in factors; so second = (year - s * first) / (1 - s).
 * From claims alone the weights are unknown: this is an assumption, and says so.
 * @param year what x[year] / x[year before] can be: 1 + p / 100; first likewise for the first half
 * @param share 0 < s < 1; null where it is not, because then one half has no weight at all, and null for an open-ended year or half
 */
export function deriveSecondHalf(year: Bounds, first: Bounds, share: Decimal): AssumedHalf | null {
  const s = fromDecimal(share);
  const { lower: least, upper: most } = year;
  if (s.numerator <= 0n || compareRationals(s, UNITY) >= 0) return null;
  if (least === null || most === null || first.lower === null || first.upper === null) return null;
  const rest = minus(UNITY, s);
  const second = (ofYear: Rational, ofFirst: Rational) =>
    over(minus(ofYear, times(s, ofFirst)), rest);
  return {
    interval: {
      lower: percent(second(least, first.upper), "down"),
      upper: percent(second(most, first.lower), "up"),
      lowerOpen: year.lowerOpen || first.upperOpen,
      upperOpen: year.upperOpen || first.lowerOpen,
    },
    assumed: [
      { id: "equal-value-added-weights", value: null },
      { id: "first-half-share", value: String(decimalToNumber(share)) },
    ],
    riseCertainAbove: riseCertainAbove(least, first.upper),
  };
}

/** second > 1 for every allowed value exactly when s > (1 - year) / (1 - first), at the least of the year and the most of the first half. */
function riseCertainAbove(least: Rational, most: Rational): number | null {
  const fall = minus(UNITY, most);
  if (compareRationals(fall, rational(0n)) <= 0) return null;
  const share = over(minus(UNITY, least), fall);
  if (compareRationals(share, UNITY) >= 0) return null;
  return Math.max(0, decimalToNumber(roundOutward(share, PLACES, "up")));
}
