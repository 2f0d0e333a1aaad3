import { type Noun, type Nouns, nearest } from "@peakline/core";
import { recordView } from "@peakline/core/view";
import type { Context } from "hono";
import { markdownRecord } from "./answer-forms.ts";
import type { Catalogue } from "./catalogue.ts";
import { splitForm } from "./form.ts";
import { ProblemError } from "./problem.ts";
import { recordBody } from "./record-body.ts";

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

/** The problem of a record that exists and was not yet published on the day asked for. */
function notYet({ dataset }: Catalogue, noun: Noun, id: string, asOf: string): ProblemError {
  const document = noun === "documents" ? id : id.slice(0, id.lastIndexOf("/"));
  const published = dataset.documents.find((each) => each.id === document)?.published;
  return new ProblemError(
    "unknown-record",
    `There was no ${singularOf(noun)} "${id}" on ${asOf}: its document was published ${published}.`,
    { value: id, see: `/v1/${noun}` },
  );
}

/** A record by its id, as it was known on a day. */
function find<N extends Noun>(catalogue: Catalogue, noun: N, id: string, asOf?: string): Nouns[N] {
  const record = catalogue.find(noun, id);
  if (record === undefined)
    throw unknownRecord(singularOf(noun), id, catalogue.ids(noun), `/v1/${noun}`);
  if (asOf !== undefined && catalogue.asOf(asOf).find(noun, id) === undefined)
    throw notYet(catalogue, noun, id, asOf);
  return record;
}

/** One record by the last part of its path: as JSON, with the release it belongs to, or as the Markdown asked for. */
export function recordOf<N extends Noun>(
  c: Context,
  catalogue: Catalogue,
  noun: N,
  named: string,
  asOf?: string,
): { json: Nouns[N] & { version: string }; markdown?: Response } {
  const { id, form } = splitForm(c.req.path, named);
  const record = find(catalogue, noun, id, asOf);
  const { dataset } = catalogue.asOf(asOf);
  return {
    json: recordBody(record, dataset),
    ...(form === "md" && {
      markdown: markdownRecord(c, catalogue, (lang) => recordView(dataset, noun, record, lang)),
    }),
  };
}
