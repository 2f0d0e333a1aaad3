/** A calendar period with its first and last day; a single date is an instant. */
export interface PeriodSpan {
  readonly start: string;
  readonly end: string;
  readonly kind: "year" | "month" | "date" | "years" | "months" | "dates";
}

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function lastDay(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function parsePoint(
  text: string,
): { start: string; end: string; kind: "year" | "month" | "date" } | null {
  const match = POINT.exec(text);
  if (match === null) return null;
  const [, year = "", month, day] = match;
  if (month === undefined) return { start: `${year}-01-01`, end: `${year}-12-31`, kind: "year" };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const last = lastDay(Number(year), Number(month));
  if (day === undefined)
    return { start: `${year}-${month}-01`, end: `${year}-${month}-${last}`, kind: "month" };
  return Number(day) < 1 || Number(day) > last ? null : { start: text, end: text, kind: "date" };
}

/**
 * Reads an ISO 8601 period, ends inclusive: a year, month or date, or two of one kind in order with "/" between.
 * Null where the text is none of these.
 * @example parsePeriod("2022-01/2022-07") // { start: "2022-01-01", end: "2022-07-31", kind: "months" }
 */
export function parsePeriod(text: string): PeriodSpan | null {
  const [first = "", second, ...rest] = text.split("/");
  const from = parsePoint(first);
  if (from === null || rest.length > 0) return null;
  if (second === undefined) return from;
  const to = parsePoint(second);
  if (to === null || to.kind !== from.kind || to.end <= from.end) return null;
  return { start: from.start, end: to.end, kind: `${from.kind}s` };
}
