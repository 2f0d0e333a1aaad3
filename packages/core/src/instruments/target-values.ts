import { type Bounds, bounds, exactly } from "../quantity/bounds.ts";
import { divideBounds, multiplyBounds } from "../quantity/bounds-arithmetic.ts";
import { parsePeriod } from "../quantity/period.ts";
import {
  compareRationals,
  NOUGHT,
  ONE,
  plus,
  type Rational,
  rational,
  times,
} from "../quantity/rational.ts";
import type { Bilingual } from "../schema/text.ts";
import { type GivenNumber, readNumber } from "./number-input.ts";
import { said } from "./words.ts";

/** One of the values so far: for a year, or for several years together. */
export interface TargetEntry {
  readonly period: string;
  readonly first: number;
  readonly last: number;
  readonly number: GivenNumber;
}

const ENTRY = /^(\d{4}(?:\/\d{4})?)\s*[=:：]\s*(\S+)$/;

/**
 * Reads "2021=-2.7, 2022=-0.1" in order of time; a span of years is "2021/2023=-7.3". What cannot be read is named.
 */
export function readEntries(text: string): { entries: TargetEntry[]; wrong: string[] } {
  const wrong: string[] = [];
  const entries = text
    .split(/[,，;；、\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .flatMap((part): TargetEntry[] => {
      const [, period = "", value = ""] = ENTRY.exec(part) ?? [];
      const span = parsePeriod(period);
      const number = readNumber(value);
      if (span === null || number === null) {
        wrong.push(part);
        return [];
      }
      const [first, last] = [span.start, span.end].map((day) => Number(day.slice(0, 4)));
      return [{ period, first: first ?? 0, last: last ?? 0, number }];
    });
  return { entries: entries.sort((a, b) => a.last - b.last || a.first - b.first), wrong };
}

/** How values are given: each change on the year before, each change since the base year, or levels. */
export type EntryForm = "yearly" | "cumulative" | "levels";

/** What is wrong with the years of the values; empty where all is right. */
export function entryProblems(
  entries: readonly TargetEntry[],
  form: EntryForm,
  base: number,
  deadline: number,
): Bilingual[] {
  const outside = entries.filter(({ first, last }) => first <= base || last > deadline);
  const problems = outside.map(({ period }) =>
    said(
      `${period} does not lie after the base year ${base} and up to the target year ${deadline}.`,
      `${period}不在基年${base}之后、目标年${deadline}之前（含）。`,
    ),
  );
  if (form !== "yearly") {
    const spans = entries.filter(({ first, last }) => first !== last);
    const twice = entries.filter(({ last }, index) => entries[index - 1]?.last === last);
    return [
      ...problems,
      ...spans.map(({ period }) =>
        said(
          `${period}: give one year; a span is for changes year on year.`,
          `${period}：请填单个年份，跨年仅用于逐年变化。`,
        ),
      ),
      ...twice.map(({ last }) => said(`${last} stands there twice.`, `${last}重复出现。`)),
    ];
  }
  let next = base + 1;
  for (const { first, last, period } of entries) {
    if (first <= base || last > deadline) continue;
    if (first > next)
      problems.push(
        said(
          `The change of ${next} is missing before ${period}.`,
          `${period}之前缺少${next}年的变化。`,
        ),
      );
    if (first < next)
      problems.push(said(`${period} stands there twice or overlaps.`, `${period}重复或重叠。`));
    next = Math.max(next, last + 1);
  }
  return problems;
}

const HUNDREDTH = rational(1n, 100n);

/** 1 + percent / 100, never below zero. */
function factorOf({ interval }: Pick<GivenNumber, "interval">): Bounds {
  const { lower, upper, lowerOpen, upperOpen } = interval;
  const end = (value: Rational | null) =>
    value === null ? null : plus(ONE, times(value, HUNDREDTH));
  const low = end(lower);
  const floor = low !== null && compareRationals(low, NOUGHT) < 0 ? NOUGHT : low;
  return bounds(floor, end(upper), { lower: lowerOpen, upper: upperOpen });
}

/** A number taken as exactly what was printed. */
export const asExact = (number: GivenNumber): GivenNumber => ({
  ...number,
  interval: exactly(number.value),
});

/** What is known at the end of each value, as factors since the base year: 0.95 is a fall of 5 %. Null where a base of zero divides. */
export function factorsSinceBase(
  entries: readonly TargetEntry[],
  form: EntryForm,
  base: GivenNumber | null,
): { year: number; bounds: Bounds }[] {
  if (form === "cumulative")
    return entries.map(({ last, number }) => ({ year: last, bounds: factorOf(number) }));
  if (form === "levels")
    return entries.flatMap(({ last, number }) => {
      const factor = base === null ? null : divideBounds(number.interval, base.interval);
      return factor === null ? [] : [{ year: last, bounds: factor }];
    });
  let product = exactly(rational(1n));
  return entries.map(({ last, number }) => {
    product = multiplyBounds(product, factorOf(number));
    return { year: last, bounds: product };
  });
}
