import {
  logarithm,
  NOUGHT,
  ONE,
  type Rational,
  rationalToNumber,
} from "../../quantity/rational.ts";

/** How bounds between unknowns combine along a chain, exactly; and the weight by which a chain is chosen. */
export interface Algebra {
  readonly name: "ratio" | "difference";
  /** The bound of an unknown against itself. */
  readonly identity: Rational;
  /** The bound of a chain of two. Fractions are left unreduced: they are compared, and reduced where they are served. */
  readonly compose: (a: Rational, b: Rational) => Rational;
  /** The same bound read in the other direction. */
  readonly invert: (a: Rational) => Rational;
  /** A number that adds up along a chain as the bounds compose; it chooses paths and decides nothing. */
  readonly weight: (a: Rational) => number;
  /** What rounding does to the weight of a bound however small it is, in units of the last place of 1. */
  readonly floor: 0 | 1;
}

/**
 * The logarithm of a fraction that is divided first where it can be: two large logarithms would take away each other's
 * digits, and a ratio near one would be known to fewer places than one.
 */
function logarithmOfRatio(a: Rational): number {
  const ratio = rationalToNumber(a);
  return ratio > 1e-300 && ratio < 1e300 ? Math.log(ratio) : logarithm(a);
}

/** Ratios of positive values, which multiply: x[to] <= bound * x[from]. */
export const RATIOS: Algebra = {
  name: "ratio",
  identity: ONE,
  compose: (a, b) => ({
    numerator: a.numerator * b.numerator,
    denominator: a.denominator * b.denominator,
  }),
  invert: ({ numerator, denominator }) => ({ numerator: denominator, denominator: numerator }),
  weight: logarithmOfRatio,
  // A ratio near one is known to the last place of 1, and so is its logarithm near zero.
  floor: 1,
};

/** Differences, which add: x[to] <= bound + x[from]. */
export const DIFFERENCES: Algebra = {
  name: "difference",
  identity: NOUGHT,
  compose: (a, b) =>
    a.denominator === b.denominator
      ? { numerator: a.numerator + b.numerator, denominator: a.denominator }
      : {
          numerator: a.numerator * b.denominator + b.numerator * a.denominator,
          denominator: a.denominator * b.denominator,
        },
  invert: ({ numerator, denominator }) => ({ numerator: -numerator, denominator }),
  weight: rationalToNumber,
  floor: 0,
};
