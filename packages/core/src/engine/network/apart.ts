import { compareRationals } from "../../quantity/rational.ts";
import type { Said } from "./chain.ts";

const unknownOf = ({ series, constraint: { kind, period, baseline } }: Said) =>
  `${series} ${kind} ${period} ${baseline}`;

/** True where no value lies above the lower end of one and below the upper end of the other. */
function areApart(above: Said, below: Said): boolean {
  const [{ lower, lowerOpen }, { upper, upperOpen }] = [
    above.constraint.bounds,
    below.constraint.bounds,
  ];
  if (lower === null || upper === null) return false;
  const order = compareRationals(lower, upper);
  return order > 0 || (order === 0 && (lowerOpen || upperOpen));
}

type Ended = "lower" | "upper";

/** What bounds an unknown at one end, the tightest first. */
function tightestFirst(said: readonly Said[], end: Ended): Said[] {
  const sign = end === "lower" ? -1 : 1;
  const isOpen = ({ constraint: { bounds } }: Said) =>
    end === "lower" ? bounds.lowerOpen : bounds.upperOpen;
  return said
    .filter(({ constraint }) => constraint.bounds[end] !== null)
    .map((each, index) => ({ each, index }))
    .sort((a, b) => {
      const [left, right] = [a.each.constraint.bounds[end], b.each.constraint.bounds[end]];
      const order = left === null || right === null ? 0 : sign * compareRationals(left, right);
      return order || Number(isOpen(b.each)) - Number(isOpen(a.each)) || a.index - b.index;
    })
    .map(({ each }) => each);
}

const claimOf = ({ because }: Said) => (because.kind === "claim" ? because.claim : "");

/**
 * Claims of one unknown that cannot be true beside each other, two by two, the farthest apart first: without them all that
 * is said of it has a value in common (Helly's theorem on a line). Any of two that contradict may be wrong, so both go.
 * @param left claims that are set aside already
 */
export function apartIn(said: readonly Said[], left: readonly string[] = []): string[] {
  const gone = new Set(left);
  const before = gone.size;
  const ofClaims = said.filter(({ because }) => because.kind === "claim");
  for (const some of Map.groupBy(ofClaims, unknownOf).values()) {
    const [above, below] = [tightestFirst(some, "lower"), tightestFirst(some, "upper")];
    let [high, low] = [0, 0];
    for (;;) {
      while (high < above.length && gone.has(claimOf(above[high] as Said))) high += 1;
      while (low < below.length && gone.has(claimOf(below[low] as Said))) low += 1;
      const [top, bottom] = [above[high], below[low]];
      if (top === undefined || bottom === undefined || !areApart(top, bottom)) break;
      gone.add(claimOf(top)).add(claimOf(bottom));
    }
  }
  return [...gone].slice(before);
}
