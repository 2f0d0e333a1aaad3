import { distance } from "fastest-levenshtein";

/** How many letters tell the words apart; a part of a compound id counts for a little less than the whole. */
function difference(word: string, candidate: string): number {
  const parts = candidate.split(/[-/]/).map((part) => distance(word, part) + 0.5);
  return Math.min(distance(word, candidate), ...parts);
}

/**
 * The known word that a misspelt one may have meant: at most one letter in three is wrong; undefined where none is so like it.
 * @example nearest("stel", ["cement", "iron-and-steel"]) // "iron-and-steel"
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: { word: string; difference: number } | undefined;
  for (const candidate of known) {
    const found = difference(wanted, candidate.toLowerCase());
    if (found < (best?.difference ?? Number.POSITIVE_INFINITY)) {
      best = { word: candidate, difference: found };
    }
  }
  const allowed = Math.min(wanted.length - 1, Math.max(1, Math.floor(wanted.length / 3)) + 0.5);
  return best !== undefined && best.difference <= allowed ? best.word : undefined;
}
