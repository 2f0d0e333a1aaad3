/** A text that wants to stand over a mark. */
export interface Wanted {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Widths in the units of the drawing: Chinese characters are as wide as they are high. */
const [LATIN, CHINESE, HEIGHT] = [6.4, 12, 14];

/** How wide a text is drawn, about. */
export const widthOf = (text: string) =>
  [...text].reduce((sum, char) => sum + (char > "\u2e7f" ? CHINESE : LATIN), 0);

const overlap = (a: Wanted, b: Wanted) =>
  Math.abs(a.x - b.x) < (widthOf(a.text) + widthOf(b.text)) / 2 + LATIN &&
  Math.abs(a.y - b.y) < HEIGHT;

/**
 * Which labels can stand without lying on another: the last and the first before the others, because a reader looks for
 * where things came from and where they are. Labels are moved inward where they would leave the drawing.
 */
export function placeLabels(
  wanted: readonly Wanted[],
  left: number,
  right: number,
): (Wanted | null)[] {
  const inward = wanted.map((label) => {
    const half = widthOf(label.text) / 2;
    return {
      ...label,
      x: Math.round(Math.min(Math.max(label.x, left + half), right - half) * 10) / 10,
    };
  });
  const order = [...inward.keys()].sort(
    (a, b) => Number(b === inward.length - 1) - Number(a === inward.length - 1) || a - b,
  );
  const placed = new Map<number, Wanted>();
  for (const index of order) {
    const label = inward[index] as Wanted;
    if (![...placed.values()].some((other) => overlap(other, label))) placed.set(index, label);
  }
  return inward.map((_, index) => placed.get(index) ?? null);
}
