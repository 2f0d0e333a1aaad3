import { compare, type Decimal, ZERO } from "../quantity/decimal.ts";
import { measureStatement } from "../quantity/measure.ts";
import { parsePeriod } from "../quantity/period.ts";
import {
  compareRationals,
  fromDecimal,
  plus,
  type Rational,
  rational,
} from "../quantity/rational.ts";
import type { Claim } from "../schema/claim.ts";
import type { Unit } from "../schema/unit.ts";

/** What a claim says of one unknown, or of the ratio of two: bounds on x[period] / x[baseline], or on x[period] itself. */
export interface Constraint {
  readonly claim: Claim;
  readonly period: string;
  /** Null for a level, which is bounded by itself in the base unit. */
  readonly baseline: string | null;
  readonly lower: Rational | null;
  readonly upper: Rational | null;
  readonly lowerOpen: boolean;
  readonly upperOpen: boolean;
}

/** Why a claim does not enter the network of levels and ratios. */
export type Outside =
  | "no-number"
  | "unknown-unit"
  | "period-not-resolved"
  | "not-a-ratio"
  | "not-positive";

const HUNDREDTH = rational(1n, 100n);

/** 1 + p / 100, the factor that a change of p percent stands for. */
function factorOf(percent: Decimal): Rational {
  const { numerator, denominator } = fromDecimal(percent);
  return plus(
    rational(1n),
    rational(numerator * HUNDREDTH.numerator, denominator * HUNDREDTH.denominator),
  );
}

/**
 * The unknown that a claim speaks of. A change over several years binds the last of them to its baseline; a level over
 * several years, a sum, is an unknown of its own.
 */
export function unknownOf(period: string, isChange: boolean): string {
  const span = parsePeriod(period);
  return isChange && span?.kind === "years" ? (period.split("/")[1] ?? period) : period;
}

const isPositive = (value: Rational) => compareRationals(value, rational(0n)) > 0;

/** The constraint of a claim, exactly as its printed digits and its hedge allow, or why there is none. */
export function constraintOf(claim: Claim, units: readonly Unit[]): Constraint | Outside {
  const { quantity, period, baseline } = claim;
  if (quantity === null) return "no-number";
  if (typeof period !== "string" || (baseline !== null && typeof baseline !== "string")) {
    return "period-not-resolved";
  }
  const unit = units.find(({ id }) => id === quantity.unit);
  if (unit === undefined) return "unknown-unit";
  const isRelative = quantity.change === "relative" && unit.base === "percent";
  if (claim.measure === "rank" || (quantity.change !== null && !isRelative)) return "not-a-ratio";
  const direction = quantity.change === null ? null : quantity.value < 0 ? "down" : "up";
  const measured = measureStatement({ ...quantity, unit, direction });
  if (measured === null) return "no-number";
  const { lower, upper, lowerOpen, upperOpen } = measured.normalized.interval;
  const read = (end: Decimal) => (isRelative ? factorOf(end) : fromDecimal(end));
  const low = lower === null ? null : read(lower);
  const high = upper === null ? null : read(upper);
  if (high !== null && !isPositive(high)) return "not-positive";
  if (!isRelative && lower !== null && compare(lower, ZERO) < 0) return "not-positive";
  return {
    claim,
    period: unknownOf(period, isRelative),
    baseline,
    lower: low !== null && isPositive(low) ? low : null,
    upper: high,
    lowerOpen,
    upperOpen,
  };
}
