import type { Words } from "../words.ts";

/** What is said of a query that finds nothing. */
export function nothingFound(query: string, words: Words): string {
  const isOpen = (query.match(/["“”]/gu)?.length ?? 0) % 2 === 1;
  return isOpen ? `${words.noHits(query)}${words.openQuote}` : words.noHits(query);
}
