import type { Check } from "../../schema/check.ts";

/** What every check says; the rest is empty until a kind of check fills it. */
export type Draft = Pick<
  Check,
  "kind" | "verdict" | "series" | "modality" | "period" | "baseline" | "claims" | "unit"
> &
  Partial<Check>;

const [BASIS, PRIME] = [0xcbf29ce484222325n, 0x100000001b3n];

/** A short name of a text, the same everywhere (FNV-1a, 64 bits; Fowler, Noll, Vo). */
function shortName(text: string): string {
  let hash = BASIS;
  for (let index = 0; index < text.length; index += 1)
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * PRIME);
  return hash.toString(16).padStart(16, "0");
}

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
