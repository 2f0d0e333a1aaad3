const pairsOf = (text: string) =>
  new Set(
    Array.from({ length: Math.max(0, text.length - 1) }, (_, index) =>
      text.slice(index, index + 2),
    ),
  );

/**
 * The known word most like a misspelt one, by shared letter pairs (Dice's coefficient); undefined where none is alike.
 * @example nearest("sectr", ["sector", "theme"]) // "sector"
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const wanted = pairsOf(word.toLowerCase());
  let best: { word: string; score: number } | undefined;
  for (const candidate of known) {
    const own = pairsOf(candidate.toLowerCase());
    const shared = [...wanted].filter((pair) => own.has(pair)).length;
    const score = (2 * shared) / (wanted.size + own.size || 1);
    if (score > (best?.score ?? 0.5)) best = { word: candidate, score };
  }
  return best?.word;
}
