import { type Bounds, bounds, exactly, through, turned } from "../../quantity/bounds.ts";
import {
  compareRationals,
  minus,
  NOUGHT,
  ONE,
  over,
  type Rational,
  rational,
  times,
} from "../../quantity/rational.ts";
import type { Elapsed } from "./elapsed.ts";
import { power } from "./logarithm.ts";
import type { Reason } from "./reason.ts";
import type { ExactThreshold } from "./threshold.ts";

/** What is left to do and how fast, as fractions: -0.0659 is a fall of 6.59 %. */
export interface Remaining {
  /** compound: relative changes that multiply; straight: amounts that add up, in the base unit or shares of the baseline. */
  readonly kind: "compound" | "straight";
  /** What must still change from the evidence to the deadline. */
  readonly change: Bounds | Reason;
  /** The same per year. */
  readonly required: Bounds | Reason;
  /** What changed per year from the baseline to the evidence. */
  readonly pace: Bounds | Reason;
  /** What the target asked per year from the baseline on. */
  readonly plan: Bounds | Reason;
}

const lessOne = (factor: Rational) => minus(factor, ONE);

/**
 * factor ** (1 / years) - 1: the annual mean of a change by a factor over so many years, rounded outward.
 * Source: Qinghai Statistics Bureau, method page (t20091013_237651), mean annual rate of fall.
 */
export function annualRate(factors: Bounds, years: Rational): Bounds {
  const root = (end: Rational, towards: "down" | "up") =>
    end.numerator <= 0n ? NOUGHT : power(end, over(ONE, years), towards);
  const lower = factors.lower === null ? null : root(factors.lower, "down");
  const upper = factors.upper === null ? null : root(factors.upper, "up");
  const open = { lower: factors.lowerOpen, upper: factors.upperOpen };
  return through(bounds(lower, upper, open), lessOne);
}

/** target / found for every found factor: the factor that is left. Zero leaves it unbounded. */
function factorsLeft(target: Rational, found: Bounds): Bounds {
  return through(turned(found), (end) => (end.numerator <= 0n ? null : over(target, end)));
}

function compound(target: Rational, found: Bounds, { years, past, left }: Elapsed): Remaining {
  const factors = factorsLeft(target, found);
  // With no upper end the factor left is still above zero.
  const open = factors.lower === null ? { ...factors, lower: NOUGHT } : factors;
  return {
    kind: "compound",
    change: through(open, lessOne),
    required: compareRationals(left, NOUGHT) > 0 ? annualRate(open, left) : "deadline-reached",
    pace: annualRate(found, past),
    plan: annualRate(exactly(target), years),
  };
}

/** target - value for every value. */
const distances = (target: Rational, values: Bounds) =>
  through(turned(values), (end) => minus(target, end));

const perYear = (change: Bounds, years: Rational) => through(change, (end) => over(end, years));

/** value - start for every value and start. */
function changesSince(start: Bounds, found: Bounds): Bounds {
  const back = through(turned(start), (end) => times(end, rational(-1n)));
  const sum = (a: Rational | null, b: Rational | null) =>
    a === null || b === null ? null : minus(a, times(b, rational(-1n)));
  return bounds(sum(found.lower, back.lower), sum(found.upper, back.upper), {
    lower: found.lowerOpen || back.lowerOpen,
    upper: found.upperOpen || back.upperOpen,
  });
}

function straight(
  target: Rational,
  start: Bounds | null,
  found: Bounds,
  { years, past, left }: Elapsed,
): Remaining {
  const change = distances(target, found);
  return {
    kind: "straight",
    change,
    required: compareRationals(left, NOUGHT) > 0 ? perYear(change, left) : "deadline-reached",
    pace: start === null ? "no-baseline-level" : perYear(changesSince(start, found), past),
    plan: start === null ? "no-baseline-level" : perYear(distances(target, start), years),
  };
}

/**
 * The remaining task. A relative change is left as target / found - 1 and goes on at a compound rate (same source);
 * differences, levels and every way to zero, which no constant rate reaches, go in equal yearly amounts.
 */
export function remainingOf(
  threshold: ExactThreshold,
  start: Bounds | null,
  found: Bounds,
  elapsed: Elapsed,
): Remaining {
  const { measure, value } = threshold;
  return measure === "ratio" && value.numerator > 0n
    ? compound(value, found, elapsed)
    : straight(value, start, found, elapsed);
}
