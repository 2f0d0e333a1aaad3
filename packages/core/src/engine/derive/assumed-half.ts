import { type Bounds, minus, NOUGHT, over } from "../../quantity/bounds.ts";
import { decimalToNumber, decimalToString, parseDecimal } from "../../quantity/decimal.ts";
import { parsePeriod } from "../../quantity/period.ts";
import {
  compareRationals,
  fromDecimal,
  ONE,
  type Rational,
  rational,
  roundOutward,
  times,
} from "../../quantity/rational.ts";
import type { AssumedAnswer } from "../../schema/derivation.ts";
import type { Interval } from "../../schema/quantity.ts";
import { supportOf } from "../network/chain.ts";
import type { Variable } from "../network/relation.ts";
import type { Network } from "../network.ts";
import { PLACES } from "./steps.ts";

/** A half of a year: the first is known and the second asked for, or the other way about. */
type Half = "first" | "second";

/** The shares for which an answer is given where the user names none. */
const SHARES = ["0.3", "0.35", "0.4", "0.45", "0.5", "0.55", "0.6", "0.65", "0.7"];

const inPercent = (factor: Rational, towards: "down" | "up") =>
  decimalToNumber(roundOutward(times(minus(factor, ONE), rational(100n)), PLACES, towards));

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
  return {
    lower: inPercent(asked(least, known.upper), "down"),
    upper: inPercent(asked(most, known.lower), "up"),
    lowerOpen: year.lowerOpen || known.upperOpen,
    upperOpen: year.upperOpen || known.lowerOpen,
  };
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

function ratioIn(
  network: Network,
  variable: Variable,
): { bounds: Bounds; stated: Set<string> } | null {
  const [lower, upper] = [network.end(variable, "lower"), network.end(variable, "upper")];
  if (lower === null || upper === null) return null;
  const stated = new Set<string>();
  for (const { said } of [...lower.links, ...upper.links]) supportOf(said, stated);
  const ends = { lower: lower.bound, upper: upper.bound };
  return { bounds: { ...ends, lowerOpen: lower.strict, upperOpen: upper.strict }, stated };
}

/**
 * What would follow for a half-year under the declared assumption of equal value-added weights, as a function of the
 * share of the base year's energy that was used in its first half; a share that is no decimal between 0 and 1 has no answer. Null where the year or the other half is not known.
 */
export function assumedHalf(
  network: Network,
  { series, period, baseline }: Variable,
  shares: readonly string[] = SHARES,
): AssumedAnswer | null {
  const [asked, base] = [halfOf(period), baseline === null ? null : halfOf(baseline)];
  if (asked === null || base === null || asked.half !== base.half) return null;
  const year = ratioIn(network, { series, period: asked.year, baseline: base.year });
  const known = ratioIn(network, { series, period: asked.other, baseline: base.other });
  if (year === null || known === null) return null;
  const isSecond = asked.half === "second";
  const certain = riseCertainFrom(year.bounds, known.bounds);
  const above =
    isSecond && certain !== null ? decimalToNumber(roundOutward(certain, PLACES, "up")) : null;
  const below =
    !isSecond && certain !== null
      ? decimalToNumber(roundOutward(minus(ONE, certain), PLACES, "down"))
      : null;
  return {
    assumes: [{ id: "equal-value-added-weights", value: null }],
    byShare: shares.flatMap((share) => {
      const read = parseDecimal(share);
      if (read === null) return [];
      const first = fromDecimal(read);
      const interval = otherHalf(year.bounds, known.bounds, isSecond ? first : minus(ONE, first));
      return interval === null ? [] : [{ share: decimalToString(read), interval }];
    }),
    riseCertainAbove: above,
    riseCertainBelow: below,
    stated: [...new Set([...year.stated, ...known.stated])].sort(),
  };
}
