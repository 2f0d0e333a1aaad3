import {
  type Dataset,
  type Hypothesis,
  parsePeriod,
  readStatement,
  type ScenarioInput,
} from "@peakline/core";
import { ProblemError } from "./problem.ts";

/** Nobody prints more, and what logarithms cannot tell apart has to be decided on ever longer fractions. */
const MOST_DECIMALS = 10;
/** What the hypotheses of one scenario may come to: every product of them is exact, and as long as all of them together. */
const MOST_DIGITS = 250;
/** Values that lie 15 orders of magnitude apart are noise to each other in binary numbers: finding a chain takes long. */
const MOST_ORDERS = 12;
/** Values of a path are computed, and may have the length of what computes them. */
const MOST_PATH_DIGITS = 40;
/** As many years as a path of own values has at most. */
const MOST_YEARS = 200;

const digitsOf = (text: string) => text.replaceAll(/\D/g, "").length;

const tooMuch = (path: string, what: string) =>
  new ProblemError("unusable-body", `${path}: ${what}.`, { param: path });

/** How many times a printed number enters a product: once, or once for every year that a yearly rate holds for. */
function timesUsed({ unit, change, period, baseline }: Hypothesis): number {
  const [from, to] = [baseline === null ? null : parsePeriod(baseline), parsePeriod(period)];
  if (change !== "relative" || !unit.endsWith("/year") || from === null || to === null) return 1;
  return Math.max(1, Number(to.end.slice(0, 4)) - Number(from.end.slice(0, 4)));
}

/** By how many orders of magnitude a relative change moves what it changes; none for what is no such change. */
function ordersOf({ units }: Dataset, hypothesis: Hypothesis): number {
  const unit = units.find(({ id }) => id === hypothesis.unit);
  if (hypothesis.change !== "relative" || unit === undefined) return 0;
  const percent = readStatement({ ...hypothesis, unit })?.normalized.value ?? 0;
  // A fall ends at -100 %, and is never known to more than its digits.
  const factor = Math.max(1 + percent / 100, 10 ** -MOST_DECIMALS);
  return timesUsed(hypothesis) * Math.abs(Math.log10(factor));
}

function oversizedHypotheses(dataset: Dataset, hypotheses: readonly Hypothesis[]): ProblemError[] {
  const fine = hypotheses.flatMap(({ printed }, index) => {
    const { length } = printed.split(".")[1] ?? "";
    const why = `it has ${length} decimals, and ${MOST_DECIMALS} are allowed`;
    return length <= MOST_DECIMALS ? [] : [tooMuch(`hypotheses.${index}.printed`, why)];
  });
  const sum = (of: (hypothesis: Hypothesis) => number) =>
    hypotheses.reduce((all, each) => all + of(each), 0);
  const digits = sum((each) => digitsOf(each.printed) * timesUsed(each));
  const long = `they come to ${digits} digits, those of a yearly rate once for each of its years, and ${MOST_DIGITS} are allowed`;
  const orders = sum((each) => ordersOf(dataset, each));
  const wide = `together they change by ${Math.ceil(orders)} orders of magnitude, and ${MOST_ORDERS} are allowed`;
  return [
    ...fine,
    ...(digits > MOST_DIGITS ? [tooMuch("hypotheses", long)] : []),
    ...(orders > MOST_ORDERS ? [tooMuch("hypotheses", wide)] : []),
  ];
}

function oversizedPath(path: NonNullable<ScenarioInput["path"]>): ProblemError[] {
  const points: [string, { readonly value: string }][] =
    path.shape === "own"
      ? path.values.map((value, index) => [`path.values.${index}`, value])
      : [
          ["path.from", path.from],
          ["path.to", path.to],
        ];
  const long = points.flatMap(([at, { value }]) => {
    const why = `it has ${digitsOf(value)} digits, and ${MOST_PATH_DIGITS} are allowed`;
    return digitsOf(value) <= MOST_PATH_DIGITS ? [] : [tooMuch(`${at}.value`, why)];
  });
  const years = path.shape === "own" ? 0 : path.to.year - path.from.year;
  if (years <= MOST_YEARS) return long;
  return [
    ...long,
    tooMuch("path.to.year", `a path spans at most ${MOST_YEARS} years, and this one ${years}`),
  ];
}

/**
 * What a scenario asks too much of: an answer is computed exactly, takes longer with every digit and every year, and is to
 * be there in a second.
 */
export function oversized(dataset: Dataset, { hypotheses, path }: ScenarioInput): ProblemError[] {
  return [
    ...oversizedHypotheses(dataset, hypotheses),
    ...(path === null ? [] : oversizedPath(path)),
  ];
}
