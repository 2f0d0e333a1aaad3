import { type Bounds, bounds, exactly } from "./bounds.ts";
import {
  compareRationals,
  inverse,
  NOUGHT,
  plus,
  type Rational,
  rational,
  times,
} from "./rational.ts";

/** One end of bounds: how far out it lies, and whether a member lies there; a null value is without end on its side. */
interface End {
  readonly value: Rational | null;
  readonly side: -1 | 0 | 1;
  readonly reached: boolean;
}

function sideOf({ numerator }: Rational): -1 | 0 | 1 {
  return numerator < 0n ? -1 : numerator > 0n ? 1 : 0;
}

function endsOf({ lower, upper, lowerOpen, upperOpen }: Bounds): [End, End] {
  return [
    { value: lower, side: lower === null ? -1 : sideOf(lower), reached: !lowerOpen },
    { value: upper, side: upper === null ? 1 : sideOf(upper), reached: !upperOpen },
  ];
}

/** Zero times any member is zero, so one reached zero is enough; that holds of a factor without end too. */
function multiplyEnds(a: End, b: End): End {
  const side = (a.side * b.side) as -1 | 0 | 1;
  if (side === 0) {
    const reached = (a.side === 0 && a.reached) || (b.side === 0 && b.reached);
    return { value: NOUGHT, side, reached };
  }
  const value = a.value && b.value && times(a.value, b.value);
  return { value, side, reached: a.reached && b.reached };
}

function compareEnds(a: End, b: End): number {
  if (a.value !== null && b.value !== null) return compareRationals(a.value, b.value);
  return (a.value === null ? a.side : 0) - (b.value === null ? b.side : 0);
}

/** The end furthest out; of two in one place the one that a member reaches. */
function outermost(ends: readonly End[], towards: -1 | 1): End {
  return ends.reduce((far, end) => {
    const order = compareEnds(end, far) * towards;
    return order > 0 || (order === 0 && end.reached) ? end : far;
  });
}

/** The bounds of x + y for every x of a and y of b; an end is closed exactly where some x and y reach it. */
export function addBounds(a: Bounds, b: Bounds): Bounds {
  return bounds(
    a.lower && b.lower && plus(a.lower, b.lower),
    a.upper && b.upper && plus(a.upper, b.upper),
    {
      lower: a.lowerOpen || b.lowerOpen,
      upper: a.upperOpen || b.upperOpen,
    },
  );
}

/** The bounds of x - y for every x of a and y of b. */
export function subtractBounds(a: Bounds, b: Bounds): Bounds {
  return addBounds(a, scaleBounds(b, rational(-1n)));
}

/**
 * The bounds of x * y for every x of a and y of b: the outermost products of two ends.
 * @example multiplyBounds([1, inf), [-5, -1]) // (-inf, -1]
 */
export function multiplyBounds(a: Bounds, b: Bounds): Bounds {
  const ends = endsOf(a).flatMap((x) => endsOf(b).map((y) => multiplyEnds(x, y)));
  const [lower, upper] = [outermost(ends, -1), outermost(ends, 1)];
  return bounds(lower.value, upper.value, { lower: !lower.reached, upper: !upper.reached });
}

/** The bounds of x * factor for every x of a. */
export function scaleBounds(a: Bounds, factor: Rational): Bounds {
  return multiplyBounds(a, exactly(factor));
}

/** One over an end of bounds that lie on one side of zero; at zero itself the quotients have no end, far out they near zero. */
function inverseOf(end: Rational | null): Rational | null {
  if (end === null) return NOUGHT;
  return end.numerator === 0n ? null : inverse(end);
}

/**
 * The bounds of x / y for every x of a and every y of b but zero; null where b is zero and nothing else.
 * @example divideBounds([15, 30], [3, inf)) // (0, 10]
 */
export function divideBounds(a: Bounds, b: Bounds): Bounds | null {
  const [low, high] = endsOf(b);
  if (low.side === 0 && high.side === 0) return null;
  // Around zero, one over y is every number far enough out on either side.
  const around = low.side < 0 && high.side > 0;
  const inverses = around
    ? bounds(null, null)
    : bounds(inverseOf(b.upper), inverseOf(b.lower), { lower: b.upperOpen, upper: b.lowerOpen });
  return multiplyBounds(a, inverses);
}
