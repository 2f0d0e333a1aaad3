const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * The first run of so many words that a text of ours shares with a source; null where there is none.
 * Sources are not ours to redistribute: facts carry over, sentences do not.
 * @example sharedWords("It fell by 5.6 percent in 2021.", "Energy use: it fell by 5 percent", 3) // "it fell by"
 */
export function sharedWords(source: string, own: string, length: number): string | null {
  const sourceWords = wordsOf(source);
  const runs = new Set(
    sourceWords.map((_, index) => sourceWords.slice(index, index + length).join(" ")),
  );
  const ownWords = wordsOf(own);
  for (let index = 0; index + length <= ownWords.length; index += 1) {
    const run = ownWords.slice(index, index + length).join(" ");
    if (runs.has(run)) return run;
  }
  return null;
}
