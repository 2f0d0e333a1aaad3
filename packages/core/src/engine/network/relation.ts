import { parseDecimal } from "../../quantity/decimal.ts";
import { parsePeriod } from "../../quantity/period.ts";
import { inverse, ONE, type Rational } from "../../quantity/rational.ts";
import type { Rule } from "../../schema/rule.ts";
import { type Algebra, DIFFERENCES, RATIOS } from "./algebra.ts";
import type { Formula } from "./chain.ts";

/** A level, or with a baseline the ratio to it. */
export interface Variable {
  readonly series: string;
  readonly period: string;
  readonly baseline: string | null;
}

/** A variable with the sign under which it stands: plus or minus, or times and divided by. */
export interface SignedVariable extends Variable {
  readonly sign: 1 | -1;
}

/**
 * A rule at one time: the signed variables compose to the constant, or to no more than it. Sums are relations of
 * differences, ratios of logarithms; both are carried on in the same way.
 */
export interface Relation {
  readonly rule: string;
  readonly formula: Formula;
  readonly algebra: Algebra;
  readonly terms: readonly SignedVariable[];
  readonly constant: Rational;
  readonly equal: boolean;
}

/** The times at which a series has unknowns. */
export type PeriodsOf = (series: string) => readonly string[];

/** The series of what leaves a stock, where it is counted. */
export function removedBy({
  removed,
  removals,
}: Extract<Rule, { kind: "stock-and-flow" }>): string[] {
  return removals === "counted" && removed !== undefined ? [removed] : [];
}

/** The series that a rule joins. */
export function seriesOfRule(rule: Rule): string[] {
  switch (rule.kind) {
    case "sum":
      return [rule.whole, ...rule.parts];
    case "ratio":
      return [rule.ratio, rule.numerator, rule.denominator];
    case "stock-and-flow":
      return [rule.stock, rule.added, ...removedBy(rule)];
  }
}

const isInstant = (period: string) => parsePeriod(period)?.kind === "date";

/** The period from the day after one instant to another, as it is written; null where it has no whole months. */
export function periodBetween(from: string, to: string): string | null {
  const next = new Date(Date.parse(from) + 86_400_000).toISOString().slice(0, 10);
  const [year, month, day] = next.split("-") as [string, string, string];
  const [lastYear, lastMonth] = to.split("-") as [string, string];
  if (day !== "01" || parsePeriod(`${lastYear}-${lastMonth}`)?.end !== to) return null;
  const [first, last] =
    month === "01" && lastMonth === "12"
      ? [year, lastYear]
      : [`${year}-${month}`, `${lastYear}-${lastMonth}`];
  return first === last ? first : `${first}/${last}`;
}

/** From one instant of a stock to a later one, and the period in which it grew. */
export interface Growth {
  readonly from: string;
  readonly to: string;
  readonly added: string;
}

/**
 * The instants of a stock in order, two by two, with the period in which it grew from one to the next; and every other
 * two between which a flow is known, so that a report in between does not hide that a whole year adds up.
 */
export function growthOf(stock: readonly string[], flows: readonly string[]): Growth[] {
  const instants = stock.filter(isInstant).sort();
  const known = new Set(flows);
  return instants.flatMap((from, index) =>
    instants.slice(index + 1).flatMap((to, further): Growth[] => {
      const added = periodBetween(from, to);
      return added !== null && (further === 0 || known.has(added)) ? [{ from, to, added }] : [];
    }),
  );
}

const common = (periodsOf: PeriodsOf, series: readonly string[]) =>
  [...new Set(series.flatMap((each) => periodsOf(each)))].sort();

/** Every time at which a rule says something, in order. */
export function relationsOf(rule: Rule, periodsOf: PeriodsOf): Relation[] {
  const times = common(periodsOf, seriesOfRule(rule));
  const at = (series: string, sign: 1 | -1, period: string, baseline: string | null = null) => ({
    series,
    sign,
    period,
    baseline,
  });
  switch (rule.kind) {
    case "sum":
      return times.map((period) => ({
        rule: rule.id,
        formula: rule.complete ? "sum" : "at-least-its-parts",
        algebra: DIFFERENCES,
        terms: [...rule.parts.map((part) => at(part, 1, period)), at(rule.whole, -1, period)],
        constant: DIFFERENCES.identity,
        equal: rule.complete,
      }));
    case "ratio": {
      const scale = parseDecimal(rule.scale);
      const scaled = scale === null || scale.numerator === 0n ? ONE : inverse(scale);
      return times.flatMap((period) =>
        [null, ...times.filter((baseline) => baseline < period)].map(
          (baseline): Relation => ({
            rule: rule.id,
            formula: "ratio",
            algebra: RATIOS,
            terms: [
              at(rule.numerator, 1, period, baseline),
              at(rule.denominator, -1, period, baseline),
              at(rule.ratio, -1, period, baseline),
            ],
            constant: baseline === null ? scaled : ONE,
            equal: true,
          }),
        ),
      );
    }
    case "stock-and-flow":
      return growthOf(
        periodsOf(rule.stock),
        [rule.added, ...removedBy(rule)].flatMap(periodsOf),
      ).map(({ from, to, added }) => ({
        rule: rule.id,
        formula: "stock-and-flow",
        algebra: DIFFERENCES,
        terms: [
          at(rule.stock, 1, to),
          at(rule.stock, -1, from),
          at(rule.added, -1, added),
          ...removedBy(rule).map((removed) => at(removed, 1, added)),
        ],
        constant: DIFFERENCES.identity,
        equal: rule.removals !== "unknown",
      }));
  }
}
