import {
  type Bounds,
  boundsToNumbers,
  capUpper,
  type IntervalNumbers,
  negated,
  through,
} from "./bounds.ts";
import { decimalToNumber, parseDecimal, powerOfTen, roundOutward } from "./decimal.ts";
import { parseNumeral } from "./numeral.ts";
import { magnitudeOf, type QualifierId } from "./qualifier.ts";
import { NOUGHT, negative, over, plus, type Rational, times } from "./rational.ts";

/** What a unit contributes to a reading: exact decimals in strings, as in the unit table. */
export interface UnitScale {
  readonly id: string;
  readonly base: string;
  readonly factor: string;
  readonly offset: string;
  readonly counted: boolean;
}

/** A number as a statement gives it. */
export interface Statement {
  readonly printed: string;
  readonly qualifier: QualifierId;
  readonly unit: UnitScale;
  readonly change: "relative" | "absolute" | "points" | null;
  readonly direction: "up" | "down" | null;
}

/** What the statement says in numbers: signed, with every value it allows, as printed and in the base unit. */
export interface Reading {
  readonly value: number;
  readonly interval: IntervalNumbers;
  readonly normalized: {
    readonly value: number;
    readonly unit: string;
    readonly interval: IntervalNumbers;
  };
}

/** Places of 100 % in a unit that it is no whole number of. */
const PLACES = 9;

/** 100 % in a unit of so many percent each: 10 of the tenths that 成 counts. */
const whole = (factor: Rational) => roundOutward(over(powerOfTen(2), factor), PLACES, "up");

const exact = (text: string) => parseDecimal(text) ?? NOUGHT;

/** What a statement says, exactly: signed, as printed and in the base unit. */
export interface Measurement {
  readonly value: Rational;
  readonly interval: Bounds;
  readonly normalized: { readonly value: Rational; readonly interval: Bounds };
}

/**
 * The exact numbers of a statement; null where the printed text is not a numeral.
 * A fall is negative, and a relative fall ends at -100 %.
 */
export function measureStatement(statement: Statement): Measurement | null {
  const { printed, qualifier, unit, change, direction } = statement;
  const numeral = parseNumeral(printed);
  if (numeral === null) return null;
  const [offset, factor] = [exact(unit.offset), exact(unit.factor)];
  const magnitude = magnitudeOf(numeral, qualifier, unit.counted);
  const falls = direction === "down";
  const fallsRelatively =
    falls && change === "relative" && unit.base === "percent" && unit.offset === "0";
  const bounded = fallsRelatively ? capUpper(magnitude, whole(factor)) : magnitude;
  const signed = (a: Bounds) => (falls ? negated(a) : a);
  const sign = (a: Rational) => (falls ? negative(a) : a);
  const inBase = (a: Rational) => times(plus(a, offset), factor);
  return {
    value: sign(numeral.value),
    interval: signed(bounded),
    normalized: {
      value: sign(inBase(numeral.value)),
      interval: signed(through(bounded, inBase)),
    },
  };
}

/**
 * The same in JSON numbers.
 * @example
 * const said = { printed: "6.8", qualifier: "exact", change: "relative", direction: "down" } as const;
 * readStatement({ ...said, unit: recordOf("units", "percent") })?.interval;
 * // { lower: -6.85, upper: -6.75, lowerOpen: false, upperOpen: false }
 */
export function readStatement(statement: Statement): Reading | null {
  const measured = measureStatement(statement);
  if (measured === null) return null;
  const { value, interval, normalized } = measured;
  return {
    value: decimalToNumber(value),
    interval: boundsToNumbers(interval),
    normalized: {
      value: decimalToNumber(normalized.value),
      unit: statement.unit.base,
      interval: boundsToNumbers(normalized.interval),
    },
  };
}
