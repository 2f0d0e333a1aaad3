import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boundsToNumbers, contains } from "./bounds.ts";
import { type Numeral, parseNumeral } from "./numeral.ts";
import { magnitudeOf, QUALIFIER_IDS, type QualifierId } from "./qualifier.ts";
import { compareRationals } from "./rational.ts";

const closed = (lower: number | null, upper: number | null) => ({
  lower,
  upper,
  lowerOpen: lower === null,
  upperOpen: upper === null,
});

/** Literal readings of the table in DESIGN.md: printed, qualifier, whether things are counted, the allowed magnitudes. */
const READINGS: [string, QualifierId, boolean, ReturnType<typeof closed>][] = [
  ["6.8", "exact", false, closed(6.75, 6.85)],
  ["13.50", "exact", false, closed(13.495, 13.505)],
  ["150", "exact", false, closed(149.5, 150.5)],
  ["435", "exact", true, closed(435, 435)],
  ["40", "exact", true, closed(40, 40)],
  ["6,800", "exact", true, closed(6750, 6850)],
  ["20", "over", false, { ...closed(20, null), lowerOpen: true }],
  ["18", "at-least", false, closed(18, null)],
  ["16", "about", false, closed(15, 17)],
  ["40", "about", false, closed(35, 45)],
  ["7.5", "about", false, closed(7.4, 7.6)],
  ["123.6", "about", false, closed(123.5, 123.7)],
  ["40", "nearly", false, { ...closed(35, 40), upperOpen: true }],
  ["3", "up-to", false, closed(0, 3)],
  ["90", "below", false, { ...closed(0, 90), upperOpen: true }],
  ["16", "reached", false, closed(15.5, 16.5)],
  ["16", "nearly", false, { ...closed(15.5, 16), upperOpen: true }],
  ["6,800", "about", true, closed(6750, 6850)],
  ["0.5", "about", false, closed(0.4, 0.6)],
  ["500", "over", true, { ...closed(500, null), lowerOpen: true }],
  ["0", "about", false, closed(0, 1)],
];

describe("the qualifier table", () => {
  test.each(READINGS)("%s %s (counted: %s) allows %o", (printed, qualifier, counted, expected) => {
    expect(
      boundsToNumbers(magnitudeOf(parseNumeral(printed) as Numeral, qualifier, counted)),
    ).toEqual(expected);
  });

  test("over excludes its number and at least includes it: Civil Code, article 1259", () => {
    const eighteen = parseNumeral("18") as Numeral;
    expect(contains(magnitudeOf(eighteen, "over", false), eighteen.value)).toBe(false);
    expect(contains(magnitudeOf(eighteen, "at-least", false), eighteen.value)).toBe(true);
  });

  test("law: no magnitude lies below zero, and no interval is empty", () => {
    const printed = fc
      .tuple(fc.nat(99_999), fc.integer({ min: 0, max: 3 }))
      .map(([digits, scale]) => (digits / 10 ** scale).toFixed(scale));
    fc.assert(
      fc.property(
        printed,
        fc.constantFrom(...QUALIFIER_IDS),
        fc.boolean(),
        (text, qualifier, counted) => {
          const { lower, upper } = magnitudeOf(parseNumeral(text) as Numeral, qualifier, counted);
          const fromZero = lower === null || lower.numerator >= 0n;
          return (
            fromZero && (lower === null || upper === null || compareRationals(lower, upper) <= 0)
          );
        },
      ),
    );
  });
});
