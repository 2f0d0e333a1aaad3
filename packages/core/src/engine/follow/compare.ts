import { parsePeriod } from "../../quantity/period.ts";
import type { Period } from "../../schema/period.ts";
import type { Linked } from "./linked.ts";
import type { Subject } from "./subject.ts";

/** When something was said against the day of a promise; "unknown" where days are known too roughly to tell. */
export type Order = "earlier" | "later" | "unknown";

/** The order of a document, or of any day, against the promise. */
export function orderOf({ span }: Pick<Subject, "span">, on: string): Order {
  const other = parsePeriod(on);
  if (other === null) return "unknown";
  if (other.start > span.end) return "later";
  return other.end < span.start ? "earlier" : "unknown";
}

/** How the sectors of a statement lie to those of the promise: a part of them, around them, or apart. */
export function fitOf(
  { isWithin }: Linked,
  kind: "sectors" | "places",
  others: readonly string[],
  own: readonly string[],
): "within" | "around" | "apart" {
  const some = (test: (other: string, mine: string) => boolean) =>
    others.some((other) => own.some((mine) => test(other, mine)));
  if (some((other, mine) => isWithin(kind, other, mine))) return "within";
  return some((other, mine) => isWithin(kind, mine, other)) ? "around" : "apart";
}

/** Whether a report tells of a time after a day: "unknown" where the source leaves its time open. */
export function tellsOfAfter(period: Period, day: string): boolean | "unknown" {
  const span = typeof period === "string" ? parsePeriod(period) : null;
  return span === null ? "unknown" : span.end > day;
}

/** Whether two lists share an entry. */
export const share = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((each) => others.includes(each));
