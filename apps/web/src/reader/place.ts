/** A rectangle of the window, in CSS pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Between the card, what it explains, and the edges of the window. */
const GAP = 8;

/**
 * Where a card stands beside what it explains: under it, or over it where there is more room, and inside the window.
 * @example placeOf({ left: 0, top: 700, width: 50, height: 20 }, { width: 300, height: 200 }, { width: 800, height: 800 })
 * // { left: 8, top: 492 }
 */
export function placeOf(
  explained: Area,
  card: Pick<Area, "width" | "height">,
  window: Pick<Area, "width" | "height">,
): Pick<Area, "left" | "top"> {
  const below = explained.top + explained.height + GAP;
  const above = explained.top - GAP - card.height;
  const fitsBelow = below + card.height + GAP <= window.height;
  const top = fitsBelow || above < GAP ? Math.min(below, window.height - card.height - GAP) : above;
  const left = Math.min(explained.left, window.width - card.width - GAP);
  return { left: Math.max(GAP, left), top: Math.max(GAP, top) };
}
