import { parsePeriod } from "../../quantity/period.ts";
import {
  compareRationals,
  minus,
  NOUGHT,
  over,
  plus,
  type Rational,
  rational,
} from "../../quantity/rational.ts";
import type { Reason } from "./reason.ts";

/** The time of a target in years, by the ends of its periods, so that whole years count as whole years. */
export interface Elapsed {
  /** From baseline to deadline. */
  readonly years: Rational;
  /** From baseline to the evidence. */
  readonly past: Rational;
  /** From the evidence to the deadline. */
  readonly left: Rational;
  /** past / years. */
  readonly share: Rational;
}

/** The end of a period in years: 2022 is 2023, 2022-06 is 2022.5; a day inside a month is its share of that month. */
export function endOf(period: string): Rational | null {
  const end = parsePeriod(period)?.end;
  const last = end === undefined ? undefined : parsePeriod(end.slice(0, 7))?.end;
  if (end === undefined || last === undefined) return null;
  const [year = 0n, month = 0n, day = 0n] = end.split("-").map(BigInt);
  const months = plus(rational(year * 12n + month - 1n), rational(day, BigInt(last.slice(8))));
  return over(months, rational(12n));
}

/** How much of the time from baseline to deadline had passed at the end of a period. */
export function elapsedAt(period: string, baseline: string, deadline: string): Elapsed | Reason {
  const [from, at, to] = [endOf(baseline), endOf(period), endOf(deadline)];
  if (from === null || at === null || to === null) return "period-not-resolved";
  const years = minus(to, from);
  if (compareRationals(years, NOUGHT) <= 0) return "period-reversed";
  const past = minus(at, from);
  return { years, past, left: minus(to, at), share: over(past, years) };
}

/** The number of months of a period; zero for a single day, which is an instant. */
function monthsOf(period: string): number {
  const span = parsePeriod(period);
  if (span === null || span.kind === "date") return 0;
  const [year = 0, month = 0] = span.end.split("-").map(Number);
  const [fromYear = 0, fromMonth = 0] = span.start.split("-").map(Number);
  return (year - fromYear) * 12 + month - fromMonth + 1;
}

/**
 * True where values of the two periods can be set beside each other: as long as each other, an instant, or sums from
 * the same day. A half-year beside a year cannot.
 */
export function comparable(period: string, deadline: string): boolean {
  const lengths = [monthsOf(period), monthsOf(deadline)];
  const together = parsePeriod(period)?.start === parsePeriod(deadline)?.start;
  return lengths.includes(0) || lengths[0] === lengths[1] || together;
}
