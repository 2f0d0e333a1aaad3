import type { Check } from "../../schema/check.ts";
import { shortName } from "../short-name.ts";

/** What every check says; the rest is empty until a kind of check fills it. */
export type Draft = Pick<
  Check,
  "kind" | "verdict" | "series" | "modality" | "period" | "baseline" | "claims" | "unit"
> &
  Partial<Check>;

/** A check with nothing left out. Its id is made from its kind and claims, so that it stays the same from release to release. */
export function toCheck(draft: Draft): Check {
  const compared = [...draft.claims].sort().join(" ");
  return {
    id: `${draft.kind}-${shortName(`${compared} ${draft.reading ?? ""}`)}`,
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
