/**
 * How many tokens a text takes in a language model, estimated from above: three characters of ASCII to a token, one of
 * any other script. Tokenizers differ; ids with hyphens take more than prose, and Chinese about one for each character.
 */
export function tokensOf(text: string): number {
  const ascii = text.replace(/[^\x20-\x7e\n]/g, "").length;
  return Math.ceil(ascii / 3) + ([...text].length - ascii);
}

/**
 * A text cut off after so many tokens, with a mark where it was.
 * @example clip("a long sentence", 2) // "a lon…"
 */
export function clip(text: string, most: number): string {
  if (tokensOf(text) <= most) return text;
  const letters = [...text];
  let [low, high] = [0, letters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (tokensOf(`${letters.slice(0, middle).join("")}…`) <= most) low = middle;
    else high = middle - 1;
  }
  return `${letters.slice(0, low).join("")}…`;
}
