import { type Bounds, turned } from "../../quantity/bounds.ts";
import { compareRationals, minus, over, type Rational } from "../../quantity/rational.ts";
import type { Progress } from "./progress-end.ts";
import type { Reason } from "./reason.ts";

/** One corner of the values and starts: its progress, and whether it is only approached. */
interface Corner {
  readonly value: Rational;
  readonly open: boolean;
}

/**
 * (value - start) / (target - start): the covered share of the distance, on the straight path of ScienceBasedTargets/
 * SBTi-finance-tool, whose yearly reduction is ambition / years. For net zero it is 1 - value / start. Monotone in the
 * value and, for a given value, in the start: the corners suffice.
 */
export function linearProgress(target: Rational, start: Bounds, found: Bounds): Progress | Reason {
  if (start.lower === null || start.upper === null) return "no-baseline-level";
  const starts = [
    { at: start.lower, open: start.lowerOpen },
    { at: start.upper, open: start.upperOpen },
  ];
  const falls = compareRationals(start.lower, target) > 0;
  const rising = falls ? turned(found) : found;
  const corner = (value: Rational, valueOpen: boolean): Corner[] =>
    starts.map(({ at, open }) => ({
      value: over(minus(value, at), minus(target, at)),
      // At the target itself the start makes no difference.
      open: valueOpen || (open && compareRationals(value, target) !== 0),
    }));
  const far = (corners: Corner[], sign: -1 | 1) =>
    corners.reduce((best, next) => {
      const order = compareRationals(next.value, best.value) * sign;
      return order > 0 || (order === 0 && !next.open) ? next : best;
    });
  const low = rising.lower === null ? null : far(corner(rising.lower, rising.lowerOpen), -1);
  const high = rising.upper === null ? null : far(corner(rising.upper, rising.upperOpen), 1);
  return {
    lower: low === null ? null : { measure: "fraction", value: low.value },
    upper: high === null ? null : { measure: "fraction", value: high.value },
    lowerOpen: low?.open ?? true,
    upperOpen: high?.open ?? true,
  };
}
