/** The day of an address: "?asOf=2022-12-31"; null for what is known now, and for what is no day. */
export function readAsOf(search: string): string | null {
  const day = new URLSearchParams(search).get("asOf") ?? "";
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
  return isDay ? day : null;
}

/** The query of a day; empty for what is known now. */
export const asOfQuery = (day: string | null): string => (day === null ? "" : `?asOf=${day}`);

/**
 * The place of a day among days in order: the last one up to it, as between two publications nothing becomes known; the
 * first for a day before all.
 * @example placeOf("2022-06-30", ["2022-01-01", "2022-07-01"]) // 0
 */
export function placeOf(day: string | null, days: readonly string[]): number {
  if (day === null) return days.length - 1;
  return Math.max(
    0,
    days.findLastIndex((each) => each <= day),
  );
}
