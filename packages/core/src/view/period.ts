import { parsePeriod } from "../quantity/period.ts";
import type { Period } from "../schema/period.ts";
import { type Locale, say } from "./locale.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

function formatMonth(text: string, locale: Locale): string {
  const [year = "", month = ""] = text.split("-");
  return locale === "zh"
    ? `${year}年${Number(month)}月`
    : `${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** A date, or a month or year where no more is known: "3 December 2021", "2021年12月". */
export function formatDate(text: string, locale: Locale): string {
  const [year = "", month, day] = text.split("-");
  if (month === undefined) return locale === "zh" ? `${year}年` : year;
  const ofMonth = formatMonth(`${year}-${month}`, locale);
  if (day === undefined) return ofMonth;
  return locale === "zh" ? `${ofMonth}${Number(day)}日` : `${Number(day)} ${ofMonth}`;
}

function formatMonths(start: string, end: string, locale: Locale): string {
  const [year, endYear] = [start.slice(0, 4), end.slice(0, 4)];
  const [first, last] = [Number(start.slice(5, 7)), Number(end.slice(5, 7))];
  if (year !== endYear)
    return `${formatMonth(start, locale)}${locale === "zh" ? "至" : " to "}${formatMonth(end, locale)}`;
  if (first === 1 && last === 6)
    return locale === "zh" ? `${year}年上半年` : `first half of ${year}`;
  if (first === 7 && last === 12)
    return locale === "zh" ? `${year}年下半年` : `second half of ${year}`;
  return locale === "zh"
    ? `${year}年${first}—${last}月`
    : `${MONTHS[first - 1]} to ${MONTHS[last - 1]} ${year}`;
}

/**
 * A period in words.
 * @example formatPeriod("2022-01/2022-07", "en") // "January to July 2022"
 */
export function formatPeriod(period: Period, locale: Locale): string {
  if (typeof period !== "string") return say(period.text, locale);
  const span = parsePeriod(period);
  if (span === null) return period;
  const [start = "", end = ""] = period.split("/");
  switch (span.kind) {
    case "year":
      return locale === "zh" ? `${start}年` : start;
    case "years":
      return locale === "zh" ? `${start}—${end}年` : `${start}–${end}`;
    case "month":
      return formatMonth(start, locale);
    case "months":
      return formatMonths(start, end, locale);
    case "date":
      return /-12-31$/.test(start)
        ? endOfYear(start.slice(0, 4), locale)
        : formatDate(start, locale);
    case "dates":
      return `${formatDate(start, locale)}${locale === "zh" ? "至" : " to "}${formatDate(end, locale)}`;
  }
}

function endOfYear(year: string, locale: Locale): string {
  return locale === "zh" ? `${year}年底` : `end of ${year}`;
}
