import type { Bounds } from "../../quantity/bounds.ts";
import type { Rational } from "../../quantity/rational.ts";
import { type Algebra, DIFFERENCES } from "./algebra.ts";

/** An end of bounds as an edge needs it. */
export interface Weighed {
  readonly bound: Rational;
  readonly weight: number;
  readonly strict: boolean;
}

/** Both ends of bounds, the lower one turned over; null where the algebra cannot hold an end. */
interface WeighedEnds {
  readonly upper: Weighed | null;
  readonly lower: Weighed | null;
}

const weighed = {
  ratio: new WeakMap<Bounds, WeighedEnds>(),
  difference: new WeakMap<Bounds, WeighedEnds>(),
};

/** Weighs the ends of bounds once: the same printed number stands in many claims. */
export function weigh(algebra: Algebra, bounds: Bounds): WeighedEnds {
  const known = weighed[algebra.name].get(bounds);
  if (known !== undefined) return known;
  const holds = (end: Rational | null) =>
    end !== null && (algebra === DIFFERENCES || end.numerator > 0n) ? end : null;
  const end = (bound: Rational | null, strict: boolean) =>
    bound && { bound, weight: algebra.weight(bound), strict };
  const lower = holds(bounds.lower);
  const ends = {
    upper: end(holds(bounds.upper), bounds.upperOpen),
    lower: end(lower && algebra.invert(lower), bounds.lowerOpen),
  };
  weighed[algebra.name].set(bounds, ends);
  return ends;
}
