import { type Bounds, bounds } from "../../quantity/bounds.ts";
import {
  decimalToNumber,
  decimalToString,
  parseDecimal,
  roundOutward,
} from "../../quantity/decimal.ts";
import { parsePeriod } from "../../quantity/period.ts";
import {
  compareRationals,
  minus,
  NOUGHT,
  ONE,
  over,
  type Rational,
  times,
} from "../../quantity/rational.ts";
import type { AssumedAnswer } from "../../schema/derivation.ts";
import type { Interval } from "../../schema/quantity.ts";
import type { Kind } from "../constraint.ts";
import type { Variable } from "../network/relation.ts";
import type { Network } from "../network.ts";
import { boundsIn, statedIn, toInterval } from "./bounds-in.ts";
import { PLACES } from "./steps.ts";

/** A half of a year: the first is known and the second asked for, or the other way about. */
type Half = "first" | "second";

/** The shares for which an answer is given where the user names none. */
const SHARES = ["0.3", "0.35", "0.4", "0.45", "0.5", "0.55", "0.6", "0.65", "0.7"];

/**
 * The change of one half of a year in an intensity, given the year and the other half.
 *
 * With equal value-added weights of the halves in both years, and s the share of the base year's energy that was used
 * in the known half, year = s * known + (1 - s) * asked in factors; so asked = (year - s * known) / (1 - s).
 * From claims alone the weights are unknown: this is an assumption, and says so.
 * @param year what x[year] / x[year before] can be: 1 + p / 100; known likewise for the known half
 * @param share 0 < s < 1; null where it is not, because then one half has no weight at all, and null for an open-ended year or half
 */
export function otherHalf(year: Bounds, known: Bounds, share: Rational): Interval | null {
  const { lower: least, upper: most } = year;
  if (share.numerator <= 0n || compareRationals(share, ONE) >= 0) return null;
  if (least === null || most === null || known.lower === null || known.upper === null) return null;
  const rest = minus(ONE, share);
  const asked = (ofYear: Rational, ofKnown: Rational) =>
    over(minus(ofYear, times(share, ofKnown)), rest);
  const open = {
    lower: year.lowerOpen || known.upperOpen,
    upper: year.upperOpen || known.lowerOpen,
  };
  return toInterval(bounds(asked(least, known.upper), asked(most, known.lower), open), true);
}

/**
 * The share of the known half from which on a rise of the other is certain: asked > 1 for every allowed value exactly
 * when s > (1 - year) / (1 - known), at the least of the year and the most of the known half. Null where it never is.
 */
export function riseCertainFrom(year: Bounds, known: Bounds): Rational | null {
  if (year.lower === null || known.upper === null) return null;
  const fall = minus(ONE, known.upper);
  if (compareRationals(fall, NOUGHT) <= 0) return null;
  const share = over(minus(ONE, year.lower), fall);
  if (compareRationals(share, ONE) >= 0) return null;
  return compareRationals(share, NOUGHT) < 0 ? NOUGHT : share;
}

/** The year of a half, and its other half; null for any other period. */
function halfOf(period: string): { year: string; half: Half; other: string } | null {
  const match = /^(\d{4})-(01|07)\/(\d{4})-(06|12)$/.exec(period);
  if (match === null || match[1] !== match[3] || parsePeriod(period) === null) return null;
  const [, year = "", from, , to] = match;
  if (from === "01" && to === "06") return { year, half: "first", other: `${year}-07/${year}-12` };
  if (from === "07" && to === "12") return { year, half: "second", other: `${year}-01/${year}-06` };
  return null;
}

/** A share in JSON, rounded to the side on which what it says of a rise stays certain. */
const shareNumber = (share: Rational, towards: "down" | "up") =>
  decimalToNumber(roundOutward(share, PLACES, towards));

/**
 * What would follow for a half-year under the declared assumption of equal value-added weights, as a function of the
 * share of the base year's energy that was used in its first half; a share that is no decimal between 0 and 1 has no answer. Null where the year or the other half is not known.
 */
export function assumedHalf(
  network: Network,
  { series, period, baseline }: Variable,
  domain: Kind["domain"],
  shares: readonly string[] = SHARES,
): AssumedAnswer | null {
  const [asked, base] = [halfOf(period), baseline === null ? null : halfOf(baseline)];
  if (asked === null || base === null || asked.half !== base.half) return null;
  const year = boundsIn(network, { series, period: asked.year, baseline: base.year }, domain);
  const known = boundsIn(network, { series, period: asked.other, baseline: base.other }, domain);
  if (!year?.lower || !year.upper || !known?.lower || !known.upper) return null;
  const isSecond = asked.half === "second";
  const certain = riseCertainFrom(year.bounds, known.bounds);
  return {
    assumes: [{ id: "equal-value-added-weights", value: null }],
    byShare: shares.flatMap((share) => {
      const read = parseDecimal(share);
      if (read === null) return [];
      const interval = otherHalf(year.bounds, known.bounds, isSecond ? read : minus(ONE, read));
      return interval === null ? [] : [{ share: decimalToString(read), interval }];
    }),
    riseCertainAbove: certain && isSecond ? shareNumber(certain, "up") : null,
    riseCertainBelow: certain && !isSecond ? shareNumber(minus(ONE, certain), "down") : null,
    stated: statedIn(year.lower, year.upper, known.lower, known.upper),
  };
}
