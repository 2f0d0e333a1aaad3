import type { Locale } from "./locale.ts";

/** U+2212, the minus sign of print; a hyphen would wrap and look like a dash. */
const MINUS = "−";

/**
 * A number without binary noise, grouped by thousands in English, ungrouped in Chinese as Chinese statistics print it.
 * @example
 * formatNumber(12345.6, "en"); // "12,345.6"
 * formatNumber(12345.6, "zh"); // "12345.6"
 */
export function formatNumber(value: number, locale: Locale): string {
  return formatDecimal(`${value < 0 ? "-" : ""}${trimmed(Math.abs(value))}`, locale);
}

/** A decimal number in a string in the same manner; it keeps every digit. */
export function formatDecimal(text: string, locale: Locale): string {
  const [whole = "", fraction] = text.replace("-", "").split(".");
  const grouped = locale === "en" ? whole.replace(/\B(?=(?:\d{3})+$)/g, ",") : whole;
  return `${text.startsWith("-") ? MINUS : ""}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}

/** Twelve significant digits hold every printed number and none of the noise of binary arithmetic; never an exponent. */
function trimmed(value: number): string {
  if (value >= 1e15) return BigInt(value).toString();
  const rounded = Number(value.toPrecision(12));
  const text = rounded.toString();
  return text.includes("e") ? rounded.toFixed(20).replace(/0+$/, "") : text;
}

const CHINESE_MAGNITUDES = [
  [1e12, "万亿"],
  [1e8, "亿"],
  [1e4, "万"],
] as const;

/**
 * A number of base units as Chinese statistics write it: 150,000,000 is "1.5亿".
 * @example formatChineseMagnitude(150_000_000) // "1.5亿"
 */
export function formatChineseMagnitude(value: number): string {
  const [size, word] = CHINESE_MAGNITUDES.find(([limit]) => Math.abs(value) >= limit) ?? [1, ""];
  return `${formatNumber(value / size, "zh")}${word}`;
}
