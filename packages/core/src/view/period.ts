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

/**
 * A date, or a month or year where no more is known: "3 December 2021", "2021年12月".
 * @example
 * formatDate("2021-12-03", "en"); // "3 December 2021"
 * formatDate("2021-12", "zh"); // "2021年12月"
 */
export function formatDate(text: string, locale: Locale): string {
  const [year = "", month, day] = text.split("-");
  if (month === undefined) return locale === "zh" ? `${year}年` : year;
  const ofMonth = formatMonth(`${year}-${month}`, locale);
  if (day === undefined) return ofMonth;
  return locale === "zh" ? `${ofMonth}${Number(day)}日` : `${Number(day)} ${ofMonth}`;
}

/** The parts of a year that have names, by their first and last month. */
const PARTS: Readonly<Record<string, { readonly en: string; readonly zh: string }>> = {
  "1-3": { en: "first quarter", zh: "一季度" },
  "4-6": { en: "second quarter", zh: "二季度" },
  "7-9": { en: "third quarter", zh: "三季度" },
  "10-12": { en: "fourth quarter", zh: "四季度" },
  "1-6": { en: "first half", zh: "上半年" },
  "7-12": { en: "second half", zh: "下半年" },
  "1-9": { en: "first three quarters", zh: "前三季度" },
};

function formatMonths(start: string, end: string, locale: Locale): string {
  const [year, endYear] = [start.slice(0, 4), end.slice(0, 4)];
  const [first, last] = [Number(start.slice(5, 7)), Number(end.slice(5, 7))];
  if (year !== endYear)
    return `${formatMonth(start, locale)}${locale === "zh" ? "至" : " to "}${formatMonth(end, locale)}`;
  const part = PARTS[`${first}-${last}`];
  if (part !== undefined) return locale === "zh" ? `${year}年${part.zh}` : `${part.en} of ${year}`;
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

/**
 * A period inside an English sentence, where a part of the year takes its article; in Chinese as it is.
 * @example periodInSentence("2025-12-31", "en") // "the end of 2025"
 */
export function periodInSentence(period: Period, locale: Locale): string {
  const text = formatPeriod(period, locale);
  return locale === "en" &&
    typeof period === "string" &&
    /^(?:end|first|second|third|fourth) /.test(text)
    ? `the ${text}`
    : text;
}

/**
 * When something held, with the preposition that English asks for; in Chinese the period alone.
 * @example atPeriod("2025-12-31", "en") // "at the end of 2025"
 */
export function atPeriod(period: Period, locale: Locale): string {
  const text = periodInSentence(period, locale);
  if (locale === "zh" || typeof period !== "string") return text;
  if (parsePeriod(period)?.kind !== "date") return `in ${text}`;
  return text.startsWith("the ") ? `at ${text}` : `on ${text}`;
}

/** On a day, or in the month or year where no more is known: "on 3 December 2021", "in 2018"; in Chinese the date alone. */
export function onDate(text: string, locale: Locale): string {
  const date = formatDate(text, locale);
  if (locale === "zh") return date;
  return `${text.length === "2021-12-03".length ? "on" : "in"} ${date}`;
}
