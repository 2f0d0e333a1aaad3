import { type Noun, parseQuery, type QueryAnswer, runQuery } from "@peakline/core";
import type { Catalogue } from "./catalogue.ts";
import { badQuery } from "./vocabulary.ts";

/** All that a query finds; what is wrong in it is a problem, never an empty answer. */
export function find(
  { dataset, search }: Catalogue,
  q: string,
  noun: Noun | undefined,
): QueryAnswer {
  const answer = runQuery(dataset, search, parseQuery(q), {
    noun,
    limit: Number.POSITIVE_INFINITY,
  });
  const [issue] = answer.issues;
  if (issue !== undefined) throw badQuery(issue);
  return answer;
}
