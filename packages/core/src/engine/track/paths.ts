import { type Bounds, bounds, exactly } from "../../quantity/bounds.ts";
import {
  compareRationals,
  minus,
  over,
  plus,
  type Rational,
  rational,
  times,
} from "../../quantity/rational.ts";
import { power } from "./logarithm.ts";

/** A value in a year. */
export interface Milestone {
  readonly year: number;
  readonly value: Rational;
}

/** A year of a path: exact where the shape is, else rounded outward. */
export interface PathPoint {
  readonly year: number;
  readonly value: Bounds;
}

/** How a path goes from a value to a target. */
export type PathShape = "constant-rate" | "straight-line" | "geometric-then-linear";

/** Why there is no path. */
export type NoPath =
  /** The target's year does not lie after the first. */
  | "period-reversed"
  /** A rate needs a value above zero to start from. */
  | "start-not-positive"
  /** No constant rate reaches zero or what lies below it. */
  | "rate-cannot-reach-zero"
  /** Own values must name every year once, in order. */
  | "year-missing";

/**
 * Below this share of the start a constant rate becomes absurdly steep, and a straight part takes over: 1 / 11.11 is the
 * limit of os-climate/ITR (base_providers.py, the rule by which targets are projected).
 */
const GEOMETRIC_DOWN_TO: Rational = rational(100n, 1111n);

type Curve = (share: Rational, towards: "down" | "up") => Rational | null;

/** start * factor^share: the same relative change every year. */
function geometric(start: Rational, factor: Rational): Curve {
  return (share, towards) => {
    const grown = power(factor, share, towards);
    return grown === null ? null : times(start, grown);
  };
}

/** start + (end - start) * share: the same amount every year. */
function straight(start: Rational, end: Rational): Curve {
  return (share) => plus(start, times(minus(end, start), share));
}

/**
 * start * limit^share - (limit * start - end) * share: geometric down to the limit, less a straight line that takes away
 * what the geometric part leaves, so that zero is reached. Above the limit it is a constant rate.
 */
function blended(start: Rational, end: Rational): Curve {
  const floor = times(start, GEOMETRIC_DOWN_TO);
  if (compareRationals(end, floor) >= 0) return geometric(start, over(end, start));
  const [fall, rest] = [geometric(start, GEOMETRIC_DOWN_TO), minus(floor, end)];
  return (share, towards) => {
    const fallen = fall(share, towards);
    return fallen === null ? null : minus(fallen, times(rest, share));
  };
}

const SHAPES: Record<PathShape, (start: Rational, end: Rational) => Curve> = {
  "constant-rate": (start, end) => geometric(start, over(end, start)),
  "straight-line": straight,
  "geometric-then-linear": blended,
};

/**
 * The yearly values from one milestone to another, both included and exact.
 * @example
 * const from = { year: 2020, value: rational(100n) };
 * const path = pathTo("straight-line", from, { year: 2022, value: rational(80n) });
 * Array.isArray(path) && path.map(({ value }) => value.lower?.numerator); // [100n, 90n, 80n]
 */
export function pathTo(shape: PathShape, from: Milestone, to: Milestone): PathPoint[] | NoPath {
  const years = to.year - from.year;
  if (!(Number.isInteger(years) && years > 0)) return "period-reversed";
  if (shape !== "straight-line" && from.value.numerator <= 0n) return "start-not-positive";
  if (shape === "constant-rate" && to.value.numerator <= 0n) return "rate-cannot-reach-zero";
  const curve = SHAPES[shape](from.value, to.value);
  return Array.from({ length: years + 1 }, (_, passed) => {
    const year = from.year + passed;
    if (passed === 0) return { year, value: exactly(from.value) };
    if (passed === years) return { year, value: exactly(to.value) };
    const share = rational(BigInt(passed), BigInt(years));
    return { year, value: bounds(curve(share, "down"), curve(share, "up")) };
  });
}

/** A path of one's own: a value for every year, exactly as given. */
export function ownPath(values: readonly Milestone[]): PathPoint[] | NoPath {
  const gap = values.some(({ year }, index) => year !== (values[0]?.year ?? 0) + index);
  return gap || values.length === 0
    ? "year-missing"
    : values.map(({ year, value }) => ({ year, value: exactly(value) }));
}
