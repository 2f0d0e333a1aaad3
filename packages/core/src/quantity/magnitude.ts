import { decimalToString, parseDecimal, powerOfTen } from "./decimal.ts";
import type { UnitScale } from "./measure.ts";
import { times } from "./rational.ts";

/** The words that stand between a numeral and its unit, each with its power of ten; 万 and 亿 have no English word. */
export const MAGNITUDES = {
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  千: 3,
  万: 4,
  百万: 6,
  亿: 8,
  万亿: 12,
} as const;
/** A magnitude as Chinese and English texts write it. */
export type Magnitude = keyof typeof MAGNITUDES;

/**
 * So many of a unit as a unit of its own: 亿 of yuan is 100,000,000 yuan. A thousand or more things are no longer
 * counted one by one, so the numeral before the word is read as rounded.
 * Throws a RangeError where the unit does not start from zero, or its factor is no decimal.
 * @example inMagnitude(recordOf("units", "CNY"), "亿").factor // "100000000"
 */
export function inMagnitude<Unit extends UnitScale>(unit: Unit, magnitude: Magnitude): Unit {
  const factor = parseDecimal(unit.factor);
  if (factor === null || unit.offset !== "0")
    throw new RangeError(`${unit.id} does not come in ${magnitude}`);
  return {
    ...unit,
    id: `${magnitude} ${unit.id}`,
    factor: decimalToString(times(factor, powerOfTen(MAGNITUDES[magnitude]))),
    counted: false,
  };
}
