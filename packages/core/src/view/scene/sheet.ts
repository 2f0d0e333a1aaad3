import type { Medium } from "./medium.ts";
import type { Box, Shape, Text } from "./shape.ts";

/** A text that is to be set. */
export type Wanted = Pick<Text, "role" | "x" | "y" | "text" | "anchor">;

/** What a drawing is made on: shapes are added, and texts only where they lie on nothing. */
export interface Sheet {
  readonly shapes: Shape[];
  /** Adds what is no text. */
  readonly draw: (...shapes: Shape[]) => void;
  /** Sets a text in its place, whatever lies there. */
  readonly set: (wanted: Wanted) => void;
  /** Sets a text in the first of these places where it lies on no text and no obstacle; false where there is none. */
  readonly fit: (places: readonly Wanted[], within: Box) => boolean;
  /** Keeps texts that must fit away from here. */
  readonly block: (box: Box) => void;
}

const meet = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const HELD = { start: 0, middle: 0.5, end: 1 } as const;

/** What a text covers. */
export function boxOf(
  { x, y, width, anchor }: Omit<Text, "shape" | "role" | "text">,
  line: number,
): Box {
  const left = x - width * HELD[anchor];
  return { left, right: left + width, top: y - line / 2, bottom: y + line / 2 };
}

/** An empty sheet. Texts begin where the medium has cells for them. */
export function createSheet({ width: across, cell, inCells, line, gap, widthOf }: Medium): Sheet {
  const shapes: Shape[] = [];
  const blocked: Box[] = [];
  const texts: Box[] = [];
  /** Rounded away from what a text begins after or ends before, so that a space stays between; never over the edge. */
  const leftOf = ({ anchor }: Wanted, left: number, width: number) => {
    const cells = left / cell.x;
    const last = Math.floor((across - width) / cell.x);
    if (anchor === "middle") return Math.round(cells) * cell.x;
    const away = anchor === "start" ? Math.min(Math.ceil(cells), last) : Math.floor(cells);
    return Math.max(0, away) * cell.x;
  };
  const placed = (wanted: Wanted): Text => {
    const width = widthOf(wanted.text);
    const before = width * HELD[wanted.anchor];
    const left = leftOf(wanted, wanted.x - before, width);
    // A cell has its text in the middle.
    const y = inCells
      ? Math.floor(wanted.y / cell.y) * cell.y + cell.y / 2
      : Math.round(wanted.y / cell.y) * cell.y;
    return { shape: "text", ...wanted, x: left + before, y, width };
  };
  const put = (text: Text) => {
    shapes.push(text);
    texts.push(boxOf(text, line));
  };
  return {
    shapes,
    draw: (...added) => {
      shapes.push(...added);
    },
    set: (wanted) => put(placed(wanted)),
    block: (box) => {
      blocked.push(box);
    },
    fit: (places, within) => {
      for (const place of places) {
        const text = placed(place);
        const box = boxOf(text, line);
        const isInside =
          box.left >= within.left &&
          box.right <= within.right &&
          box.top >= within.top &&
          box.bottom <= within.bottom;
        const wide = { ...box, left: box.left - gap / 2, right: box.right + gap / 2 };
        if (!isInside || texts.some((other) => meet(wide, other))) continue;
        if (blocked.some((other) => meet(box, other))) continue;
        put(text);
        return true;
      }
      return false;
    },
  };
}
