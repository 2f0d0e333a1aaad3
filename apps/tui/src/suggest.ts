import { nearest } from "@peakline/core";

/** How many letters are to be added, left out, changed or swapped with their neighbour to make one word of the other. */
function edits(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    rows[i] = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const changed = Math.min(
        at(i - 1, j - 1) + (same ? 0 : 1),
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
      );
      rows[i]?.push(swapped && i > 1 && j > 1 ? Math.min(changed, at(i - 2, j - 2) + 1) : changed);
    }
  }
  return at(a.length, b.length);
}

/**
 * The known word that a mistyped one may have meant: the most alike, else one with a part that is alike, else one that
 * differs by a letter in three.
 * @example suggest("stel", ["cement", "iron-and-steel"]) // "iron-and-steel"
 */
export function suggest(word: string, known: readonly string[]): string | undefined {
  const whole = nearest(word, known);
  if (whole !== undefined) return whole;
  const partsOf = (each: string) => each.split(/[-/]/);
  const part = nearest(word, known.flatMap(partsOf));
  if (part !== undefined) return known.find((each) => partsOf(each).includes(part));
  return known.find((each) => edits(word, each) <= Math.max(1, Math.floor(word.length / 3)));
}
