import { type Bounds, through } from "./bounds.ts";
import { addBounds } from "./bounds-arithmetic.ts";
import { parseDecimal } from "./decimal.ts";
import type { UnitScale } from "./measure.ts";
import { minus, over, plus, type Rational, times } from "./rational.ts";

/** What is measured, as literal types: a tonne of steel is no tonne of cement, and a yuan of 2020 no yuan of 2025. */
export interface Measurand<
  Dimension extends string = string,
  Commodity extends string | null = string | null,
  PriceBasis extends string | null = string | null,
> {
  readonly dimension: Dimension;
  readonly commodity: Commodity;
  readonly priceBasis: PriceBasis;
}

/** A unit of the unit table, its factor positive, together with what is measured in it. */
export interface UnitOf<Of extends Measurand> extends UnitScale {
  readonly of: Of;
}

/** The values that a quantity can have, exactly, in a unit. Amounts of different measurands do not mix: not in types, and not in data. */
export interface Amount<Of extends Measurand> {
  readonly bounds: Bounds;
  readonly unit: UnitOf<Of>;
}

/** Why two amounts do not mix, with what each of them is. */
export interface Mismatch {
  readonly reason: MismatchReason;
  readonly left: string | null;
  readonly right: string | null;
}

/** Why two amounts cannot be brought together. */
export type MismatchReason =
  | "incompatible-dimensions"
  | "different-commodities"
  | "different-price-bases"
  | "different-bases";

/**
 * A unit of the table for one commodity and price basis; null for a measurand that has none.
 * @example
 * unitOf(recordOf("units", "t"), { commodity: "cement", priceBasis: null }).of;
 * // { dimension: "mass", commodity: "cement", priceBasis: null }
 */
export function unitOf<
  Dimension extends string,
  Commodity extends string | null,
  PriceBasis extends string | null,
>(
  { id, base, factor, offset, counted, dimension }: UnitScale & { readonly dimension: Dimension },
  { commodity, priceBasis }: Omit<Measurand<string, Commodity, PriceBasis>, "dimension">,
): UnitOf<Measurand<Dimension, Commodity, PriceBasis>> {
  return { id, base, factor, offset, counted, of: { dimension, commodity, priceBasis } };
}

/** Why amounts in two units do not mix; null where they do. */
function mismatchOf(a: UnitOf<Measurand>, b: UnitOf<Measurand>): Mismatch | null {
  const compared: [MismatchReason, string | null, string | null][] = [
    ["incompatible-dimensions", a.of.dimension, b.of.dimension],
    ["different-commodities", a.of.commodity, b.of.commodity],
    ["different-price-bases", a.of.priceBasis, b.of.priceBasis],
    // Two bases of one dimension are a fault of the table, and no reason to guess a factor.
    ["different-bases", a.base, b.base],
  ];
  const found = compared.find(([, left, right]) => left !== right);
  return found === undefined ? null : { reason: found[0], left: found[1], right: found[2] };
}

/** A decimal of the unit table; throws a RangeError where it is none. */
function exact(text: string): Rational {
  const decimal = parseDecimal(text);
  if (decimal === null) throw new RangeError(`not a decimal number: ${text}`);
  return decimal;
}

function toBase(a: Bounds, { offset, factor }: UnitScale): Bounds {
  return through(a, (end) => times(plus(end, exact(offset)), exact(factor)));
}

function fromBase(a: Bounds, { offset, factor }: UnitScale): Bounds {
  return through(a, (end) => minus(over(end, exact(factor)), exact(offset)));
}

/**
 * The same amount in another unit of the same measurand.
 * @example
 * const coal = { commodity: "coal", priceBasis: null } as const;
 * const [tonne, kilotonne] = [unitOf(recordOf("units", "t"), coal), unitOf(recordOf("units", "kt"), coal)];
 * const converted = convert({ bounds: bounds(rational(3n), null), unit: tonne }, kilotonne);
 * "bounds" in converted && converted.bounds.lower; // rational(3n, 1000n)
 */
export function convert<Of extends Measurand>(
  amount: Amount<Of>,
  unit: UnitOf<NoInfer<Of>>,
): Amount<Of> | Mismatch {
  return (
    mismatchOf(amount.unit, unit) ?? {
      bounds: fromBase(toBase(amount.bounds, amount.unit), unit),
      unit,
    }
  );
}

/**
 * The sum of two amounts of the same measurand, in the unit of the first.
 * @example
 * const [one, steel] = [bounds(rational(1n), rational(1n)), { commodity: "steel", priceBasis: null } as const];
 * const [tonne, kilotonne] = [unitOf(recordOf("units", "t"), steel), unitOf(recordOf("units", "kt"), steel)];
 * const sum = addAmounts({ bounds: one, unit: tonne }, { bounds: one, unit: kilotonne });
 * "bounds" in sum && sum.bounds.lower; // rational(1001n)
 */
export function addAmounts<Of extends Measurand>(
  a: Amount<Of>,
  b: Amount<NoInfer<Of>>,
): Amount<Of> | Mismatch {
  const sum = () => addBounds(toBase(a.bounds, a.unit), toBase(b.bounds, b.unit));
  return mismatchOf(a.unit, b.unit) ?? { bounds: fromBase(sum(), a.unit), unit: a.unit };
}
