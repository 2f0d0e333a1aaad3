import { roundOutward } from "../../quantity/decimal.ts";
import {
  compareRationals,
  NOUGHT,
  ONE,
  plus,
  type Rational,
  rational,
  times,
} from "../../quantity/rational.ts";
import type { Network } from "../network.ts";
import { carryFurther, carryOnce } from "./carry.ts";
import { oneEnd, type Said } from "./chain.ts";
import type { Bound } from "./graph.ts";
import { knownBound } from "./propagate.ts";
import type { Variable } from "./relation.ts";

/** A value for every level, so that every claim and every rule holds. */
export type Witness = readonly {
  readonly series: string;
  readonly period: string;
  readonly value: Rational;
}[];

/** More unknowns than this are not tried one by one. */
const MOST = 120;

const HALF = rational(1n, 2n);

/** The decimal of the fewest places that lies strictly between two fractions. */
function shortestBetween(lower: Rational, upper: Rational): Rational {
  const middle = times(plus(lower, upper), HALF);
  for (let places = 0; ; places += 1) {
    const found = roundOutward(middle, places, "down");
    if (compareRationals(found, lower) > 0 && compareRationals(found, upper) < 0) return found;
  }
}

/** A value that bounds allow, as plain as possible: the middle, or beside the one end that there is. */
function within(lower: Bound | null, upper: Bound | null): Rational {
  if (lower !== null && upper !== null) {
    return compareRationals(lower.bound, upper.bound) < 0
      ? shortestBetween(lower.bound, upper.bound)
      : lower.bound;
  }
  if (upper !== null)
    return upper.bound.numerator > 0n
      ? shortestBetween(NOUGHT, upper.bound)
      : plus(upper.bound, rational(-1n));
  return lower === null ? ONE : plus(lower.bound, ONE);
}

/** A level that is tried: both ends at one value. */
function fixed({ series, period }: Variable, value: Rational): Said[] {
  return (["lower", "upper"] as const).map((end) => {
    const bounds = oneEnd(end, { bound: value, strict: false });
    return {
      series,
      constraint: { kind: "level", period, baseline: null, bounds },
      because: { kind: "domain", domain: "signed" },
    };
  });
}

/**
 * Values that satisfy every claim of a network that was not set aside; null where none were found. One level after the other is given a value that the bounds still allow,
 * and carried on. In a single network of differences this never fails (Dechter, Meiri, Pearl 1991, theorem on
 * decomposability); across rules it may, and then nothing is claimed. When the last value is in place, every
 * constraint has been held against exact values.
 * @example
 * const level = { id: "a", baseline: null, period: "2021" } as const;
 * const quantity = { printed: "12", value: 12, unit: "t", change: null, qualifier: "over" } as const;
 * const kind = { aggregation: "flow", domain: "positive" } as const;
 * const series = [{ series: "s", kind, claims: [{ ...level, quantity }] }];
 * const network = createNetwork({ series }, new Map(dataset.units.map((unit) => [unit.id, unit])));
 * findWitness(network); // [{ series: "s", period: "2021", value: rational(13n) }]
 */
export function findWitness({ rested }: Pick<Network, "rested">): Witness | null {
  if (rested === null) return null;
  const levels: Variable[] = [...rested.times].flatMap(([series, periods]) =>
    periods.map((period) => ({ series, period, baseline: null })),
  );
  if (levels.length > MOST) return null;
  const carrying = { ...rested, fewest: false };
  const values = [];
  let carried = carryOnce(carrying);
  for (const variable of levels) {
    if (carried.contradiction !== null || carried.stopped) return null;
    const [lower, upper] = [
      knownBound(carried.fields, variable, "lower"),
      knownBound(carried.fields, variable, "upper"),
    ];
    const value = within(lower, upper);
    values.push({ series: variable.series, period: variable.period, value });
    // What is known to be one value is carried already.
    if (lower !== null && upper !== null && compareRationals(lower.bound, upper.bound) === 0)
      continue;
    carried = carryFurther(carried, variable.series, fixed(variable, value), carrying);
  }
  return carried.contradiction === null && !carried.stopped ? values : null;
}
