import type { Coverage, Exclusion } from "../schema/document.ts";
import type { Place } from "./anchor.ts";

/** What a document says of its numbers: those of the text, the places of its claims, and the exclusions. */
export interface CoverageInput {
  readonly numbers: readonly Place[];
  readonly claims: readonly Place[];
  readonly exclusions: readonly Exclusion[];
}

/** Numbers that nothing accounts for, exclusions that exclude nothing, and numbers accounted for twice. */
export interface CoverageGaps {
  readonly missing: readonly Place[];
  readonly idle: readonly Exclusion[];
  readonly twice: readonly Exclusion[];
}

const keyOf = (place: Place) => `${place.paragraph}:${place.token}#${place.nth}`;

/**
 * How much of the numbers of a document is claimed or excluded, and what is not.
 * @example
 * const [date, claimed, missing] = ["2024", "28", "6.8"].map((token) => ({ paragraph: 1, token, nth: 1 }));
 * const exclusions = [{ ...date!, reason: "date" as const }];
 * coverageOf({ numbers: [date!, claimed!, missing!], claims: [claimed!], exclusions }).gaps.missing;
 * // [{ paragraph: 1, token: "6.8", nth: 1 }]
 */
export function coverageOf({
  numbers,
  claims,
  exclusions,
}: CoverageInput): Coverage & { gaps: CoverageGaps } {
  const claimed = new Set(claims.map(keyOf));
  const inText = new Set(numbers.map(keyOf));
  const excluded = new Map(exclusions.map((exclusion) => [keyOf(exclusion), exclusion]));
  const seen = new Set<string>();
  const repeated = exclusions.filter((exclusion) => seen.size === seen.add(keyOf(exclusion)).size);
  const gaps: CoverageGaps = {
    missing: numbers.filter((place) => !claimed.has(keyOf(place)) && !excluded.has(keyOf(place))),
    idle: exclusions.filter((exclusion) => !inText.has(keyOf(exclusion))),
    twice: [...repeated, ...exclusions.filter((exclusion) => claimed.has(keyOf(exclusion)))],
  };
  const reasons: Coverage["reasons"] = {};
  for (const [key, { reason }] of excluded) {
    if (inText.has(key) && !claimed.has(key)) reasons[reason] = (reasons[reason] ?? 0) + 1;
  }
  const claimedCount = numbers.filter((place) => claimed.has(keyOf(place))).length;
  const excludedCount = numbers.length - claimedCount - gaps.missing.length;
  const share = numbers.length === 0 ? 1 : (claimedCount + excludedCount) / numbers.length;
  return {
    numbers: numbers.length,
    claimed: claimedCount,
    excluded: excludedCount,
    share,
    reasons,
    gaps,
  };
}
