import { type Noun, type Nouns, nearest } from "@peakline/core";
import type { Catalogue } from "./catalogue.ts";
import { ProblemError } from "./problem.ts";

const SINGULAR = {
  documents: "document",
  claims: "claim",
  commitments: "commitment",
  indicators: "indicator",
  plans: "plan",
  mechanisms: "mechanism",
  sectors: "sector",
  actors: "actor",
} as const satisfies Record<Noun, string>;

/** One of a noun. */
export type Singular = (typeof SINGULAR)[Noun];

/** What one of a noun is called. */
export const singularOf = (noun: Noun): Singular => SINGULAR[noun];

/** The id most like a misspelt one; a misspelt claim is looked for in its own document first. */
function nearestId(id: string, ids: readonly string[]): string | undefined {
  const folder = id.slice(0, id.lastIndexOf("/") + 1);
  const own = ids.filter((other) => folder !== "" && other.startsWith(folder));
  if (own.length === 0) return nearest(id, ids);
  const key = nearest(
    id.slice(folder.length),
    own.map((other) => other.slice(folder.length)),
  );
  return key === undefined ? undefined : folder + key;
}

/** The problem of an id that no record has, with the one that was meant and the address that lists them. */
export function unknownRecord(
  kind: string,
  id: string,
  ids: readonly string[],
  see: string,
): ProblemError {
  const didYouMean = nearestId(id, ids);
  const hint = didYouMean === undefined ? "" : ` Did you mean "${didYouMean}"?`;
  return new ProblemError("unknown-record", `There is no ${kind} "${id}".${hint}`, {
    value: id,
    see,
    ...(didYouMean !== undefined && { didYouMean }),
  });
}

/** One record by its id, with the release it belongs to. */
export function recordOf<N extends Noun>(
  catalogue: Catalogue,
  noun: N,
  id: string,
): Nouns[N] & { version: string } {
  const record = catalogue.find(noun, id);
  if (record !== undefined) return { ...record, version: catalogue.dataset.version };
  throw unknownRecord(singularOf(noun), id, catalogue.ids(noun), `/v1/${noun}`);
}
