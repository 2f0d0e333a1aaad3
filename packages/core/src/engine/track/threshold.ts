import type { Bounds } from "../../quantity/bounds.ts";
import { measureStatement } from "../../quantity/measure.ts";
import {
  compareRationals,
  NOUGHT,
  ONE,
  plus,
  type Rational,
  rational,
  times,
} from "../../quantity/rational.ts";
import type { Claim } from "../../schema/claim.ts";
import type { Unit } from "../../schema/unit.ts";

/**
 * What a target demands, exactly. A ratio is x[deadline] / x[baseline] (a fall of 18 % is 0.82), a difference is
 * x[deadline] - x[baseline] in the base unit (percentage points too), a level is x[deadline] in the base unit.
 */
export interface ExactThreshold {
  readonly measure: "ratio" | "difference" | "level";
  readonly value: Rational;
  readonly direction: "up" | "down";
  readonly open: boolean;
}

/** Why a claim demands nothing that can be tracked. */
export type NoThreshold = "no-threshold" | "unknown-unit";

/** What the threshold of a claim demands, exactly as printed. */
export function exactThreshold(
  { quantity, threshold }: Claim,
  units: readonly Unit[],
): ExactThreshold | NoThreshold {
  if (quantity === null || threshold === null) return "no-threshold";
  const unit = units.find(({ id }) => id === quantity.unit);
  if (unit === undefined) return "unknown-unit";
  const sign = quantity.value < 0 ? "down" : "up";
  const direction = quantity.change === null ? null : sign;
  const measured = measureStatement({ ...quantity, unit, direction });
  if (measured === null) return "no-threshold";
  const value = measured.normalized.value;
  const demand = { direction: threshold.direction, open: threshold.open };
  if (quantity.change === null) return { measure: "level", value, ...demand };
  if (quantity.change !== "relative") return { measure: "difference", value, ...demand };
  return { measure: "ratio", value: plus(ONE, times(value, rational(1n, 100n))), ...demand };
}

/** Where every value stood at the baseline itself: a ratio at 1, a difference at 0; a level has to be told. */
export function startOf({ measure }: ExactThreshold): Rational | null {
  return measure === "level" ? null : measure === "ratio" ? ONE : NOUGHT;
}

/** Whether values meet a demand: all of them, none, or some and some not. */
export type Satisfied = "yes" | "no" | "possibly";

/** Whether values meet a demand, exact at the threshold with its open or closed end. */
export function satisfied({ value, direction, open }: ExactThreshold, found: Bounds): Satisfied {
  const down = direction === "down";
  const [far, farOpen] = down ? [found.upper, found.upperOpen] : [found.lower, found.lowerOpen];
  const [near, nearOpen] = down ? [found.lower, found.lowerOpen] : [found.upper, found.upperOpen];
  /** Below zero where the end lies on the wanted side of the threshold. */
  const side = (end: Rational) => compareRationals(end, value) * (down ? 1 : -1);
  if (far !== null && (side(far) < 0 || (side(far) === 0 && (farOpen || !open)))) return "yes";
  if (near !== null && (side(near) > 0 || (side(near) === 0 && (nearOpen || open)))) return "no";
  return "possibly";
}
