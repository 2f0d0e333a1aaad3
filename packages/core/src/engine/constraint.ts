import { type Bounds, bounds } from "../quantity/bounds.ts";
import { measureStatement, type UnitScale } from "../quantity/measure.ts";
import { parsePeriod } from "../quantity/period.ts";
import { compareRationals, NOUGHT, type Rational, rational } from "../quantity/rational.ts";
import type { Claim } from "../schema/claim.ts";
import type { Indicator } from "../schema/indicator.ts";
import type { Quantity } from "../schema/quantity.ts";

/** What the network reads of a claim: whoever brings claims of their own need bring no more. */
export interface Stated extends Pick<Claim, "id" | "period" | "baseline"> {
  readonly quantity: Pick<Quantity, "printed" | "value" | "unit" | "change" | "qualifier"> | null;
}

/** How the values of an indicator combine, which they can be, and in what they are measured. */
export interface Kind extends Pick<Indicator, "aggregation" | "domain"> {
  /** True for a stock that never falls. */
  readonly cumulative?: boolean | undefined;
  /** The base unit of its levels; left out, whatever its claims use. */
  readonly base?: string | undefined;
}

/**
 * What a claim says of one unknown or of two, exactly: a level in its base unit, a ratio x[period] / x[baseline] as a
 * factor, or a difference x[period] - x[baseline] in the base unit.
 */
export interface Constraint {
  readonly kind: "level" | "ratio" | "difference";
  readonly period: string;
  /** Null for a level. */
  readonly baseline: string | null;
  readonly bounds: Bounds;
}

/** Why a claim does not enter the network. */
export type Outside =
  | "no-number"
  | "unknown-unit"
  | "period-not-resolved"
  | "same-period"
  | "other-dimension"
  | "not-comparable"
  | "not-positive";

/** The time an unknown is named by. A stock is held at an instant, so a year stands for its last day. */
export function unknownOf(period: string, { aggregation }: Pick<Kind, "aggregation">): string {
  return aggregation === "stock" ? (parsePeriod(period)?.end ?? period) : period;
}

/** The time that a change ends in: a change over 2021/2022 binds 2022 to its baseline. */
export function lastOf(period: string): string {
  if (!period.includes("/")) return period;
  return parsePeriod(period)?.kind === "years" ? (period.split("/")[1] ?? period) : period;
}

/** 1 + p / 100 for every p percent, and never below zero: a fall ends at -100 %. */
function factors(percent: Bounds): Bounds {
  const factor = ({ numerator, denominator }: Rational): Rational => ({
    numerator: numerator + 100n * denominator,
    denominator: 100n * denominator,
  });
  const lower = percent.lower === null ? null : factor(percent.lower);
  const upper = percent.upper === null ? null : factor(percent.upper);
  const floored = lower === null || compareRationals(lower, NOUGHT) < 0;
  const open = { lower: !floored && percent.lowerOpen, upper: percent.upperOpen };
  return bounds(floored ? NOUGHT : lower, upper, open);
}

/** A factor once a year over so many years: an annual average r over n years is n * ln(1 + r). */
function compounded(factor: Bounds, years: number): Bounds {
  const power = (end: Rational | null) =>
    end && rational(end.numerator ** BigInt(years), end.denominator ** BigInt(years));
  return { ...factor, lower: power(factor.lower), upper: power(factor.upper) };
}

/** Whole years from one period to another; null where they do not lie whole years apart. */
function yearsBetween(baseline: string, period: string): number | null {
  const [from, to] = [parsePeriod(baseline), parsePeriod(period)];
  if (from === null || to === null || from.end.slice(4) !== to.end.slice(4)) return null;
  const years = Number(to.end.slice(0, 4)) - Number(from.end.slice(0, 4));
  return years > 0 ? years : null;
}

/** Units that give a change as a share of what it started from. */
const RELATIVE = "percent";
/** Units that give it as such a share in every year on average. */
const RELATIVE_PER_YEAR = "percent/year";

type Units = ReadonlyMap<string, UnitScale>;

/** What a quantity says by itself, in base units, or as a factor where it is a relative change. */
type Reading = { readonly unit: UnitScale; readonly bounds: Bounds } | "no-number" | "unknown-unit";

/** A reading with what it was read from. */
interface Kept extends NonNullable<Stated["quantity"]> {
  readonly reading: Reading;
}

/** How many printed numerals are kept. The same few return again and again: most changes are below 20.0 %. */
const KEPT = 20_000;
const readings = new WeakMap<Units, Map<string, Kept[]>>();

function readQuantity(quantity: NonNullable<Stated["quantity"]>, units: Units): Reading {
  const unit = units.get(quantity.unit);
  if (unit === undefined) return "unknown-unit";
  const direction = quantity.change === null ? null : quantity.value < 0 ? "down" : "up";
  const measured = measureStatement({ ...quantity, unit, direction });
  if (measured === null) return "no-number";
  const stated = measured.normalized.interval;
  return { unit, bounds: quantity.change === "relative" ? factors(stated) : stated };
}

/** The same, read once for every quantity that is printed alike. */
function readingOf(quantity: NonNullable<Stated["quantity"]>, units: Units): Reading {
  let known = readings.get(units);
  if (known === undefined || known.size > KEPT) {
    known = new Map();
    readings.set(units, known);
  }
  const { printed, value, unit, change, qualifier } = quantity;
  let alike = known.get(printed);
  if (alike === undefined) {
    alike = [];
    known.set(printed, alike);
  }
  for (const each of alike) {
    const isAlike = each.unit === unit && each.qualifier === qualifier && each.change === change;
    if (isAlike && each.value < 0 === value < 0) return each.reading;
  }
  const reading = readQuantity(quantity, units);
  alike.push({ printed, value, unit, change, qualifier, reading });
  return reading;
}

/** True for a unit in which the levels of the indicator, or their differences, can be given. */
function measures({ base: unit }: UnitScale, { base }: Kind): boolean {
  return base === undefined || unit === base || (unit === "point" && base === "percent");
}

/** The constraint of a claim, exactly as its printed digits and its hedge allow, or why there is none. */
export function constraintOf(
  { quantity, period, baseline }: Stated,
  kind: Kind,
  units: Units,
): Constraint | Outside {
  if (quantity === null) return "no-number";
  if (typeof period !== "string" || (baseline !== null && typeof baseline !== "string"))
    return "period-not-resolved";
  const reading = readingOf(quantity, units);
  if (typeof reading === "string") return reading;
  const { unit, bounds } = reading;
  if (unit.base === "rank") return "not-comparable";
  if (quantity.change !== "relative" && !measures(unit, kind)) return "other-dimension";
  if (quantity.change === null || baseline === null)
    return { kind: "level", period: unknownOf(period, kind), baseline: null, bounds };
  const [to, from] = [unknownOf(lastOf(period), kind), unknownOf(baseline, kind)];
  if (to === from) return "same-period";
  if (quantity.change !== "relative")
    return { kind: "difference", period: to, baseline: from, bounds };
  const years = unit.base === RELATIVE_PER_YEAR ? yearsBetween(from, to) : 1;
  if (years === null || (unit.base !== RELATIVE && unit.base !== RELATIVE_PER_YEAR))
    return "not-comparable";
  if (kind.domain === "signed" || (bounds.upper !== null && bounds.upper.numerator <= 0n))
    return "not-positive";
  const yearly = years === 1 ? bounds : compounded(bounds, years);
  return { kind: "ratio", period: to, baseline: from, bounds: yearly };
}
