import type { Check } from "../../schema/check.ts";

/** What every check says; the rest is empty until a kind of check fills it. */
export type Draft = Pick<
  Check,
  "kind" | "verdict" | "series" | "modality" | "period" | "baseline" | "claims" | "unit"
> &
  Partial<Check>;

/** A check with nothing left out. Its id is its kind with its claims, so that it stays the same from release to release. */
export function toCheck(draft: Draft): Check {
  const which = draft.reading === undefined || draft.reading === null ? "" : `#${draft.reading}`;
  return {
    id: `${draft.kind}:${[...draft.claims].sort().join("+")}${which}`,
    reason: null,
    stated: null,
    implied: null,
    lower: null,
    upper: null,
    cycle: null,
    difference: null,
    tolerance: null,
    differs: [],
    reading: null,
    follows: null,
    witness: null,
    ...draft,
  };
}
