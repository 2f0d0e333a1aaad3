import type { PathYear } from "@peakline/core/view";
import { pathValue } from "@peakline/core/view";
import type { PathDraft } from "./state.ts";

/** The years of a path of one's own values, as they stand; null for another, or while a value is no number. */
export function ownYears(path: PathDraft | null): PathYear[] | null {
  if (path === null || path.shape !== "own") return null;
  const first = Number(path.fromYear);
  const isNumber = (value: string) => value !== "" && Number.isFinite(Number(value));
  if (!/^\d{4}$/.test(path.fromYear) || !path.values.every(isNumber)) return null;
  return path.values.map((value, at) => ({ year: first + at, lower: value, upper: value }));
}

/** A path with the value of one year moved: from then on it is of one's own values. */
export function moved(years: readonly PathYear[], at: number, value: string): PathDraft {
  return {
    shape: "own",
    fromYear: String(years[0]?.year ?? ""),
    values: years.map((year, index) => (index === at ? value : String(pathValue(year)))),
  };
}

/**
 * How far a slider reaches: half as far again beyond the values on either side, so that none stands at its end.
 * @example reachOf([100, 80]) // [70, 110]
 */
export function reachOf(values: readonly number[]): readonly [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const beyond = (most - least) / 2 || Math.abs(most) / 2 || 1;
  return [least - beyond, most + beyond];
}

/** The change on the year before in percent, to two places; null for the first, and where there was nothing. */
export function changeAt(values: readonly number[], at: number): number | null {
  const [before, now] = [values[at - 1], values[at]];
  if (before === undefined || now === undefined || before === 0) return null;
  return Number((((now - before) / Math.abs(before)) * 100).toFixed(2));
}
