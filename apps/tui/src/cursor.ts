import type { Content } from "./layout/content.ts";

/** Where a reader is in a pane: the selected stop and the first line in view. */
export interface Cursor {
  readonly stop: number;
  readonly top: number;
}

/** The cursor of a pane that was just opened. */
export const START: Cursor = { stop: 0, top: 0 };

/** A way to move within a pane. */
export type Move = "up" | "down" | "page-up" | "page-down" | "first" | "last" | "next" | "previous";

const between = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));

/** The cursor, valid for this content and height: after a resize, a change of language or of filters. */
export function clampCursor(cursor: Cursor, content: Content, height: number): Cursor {
  return {
    stop: between(cursor.stop, 0, Math.max(0, content.stops - 1)),
    top: between(cursor.top, 0, Math.max(0, content.height - height)),
  };
}

function isVisible(stop: number, top: number, content: Content, height: number): boolean {
  const span = content.spanOf(stop);
  return content.stops > 0 && span.top < top + height && span.top + span.height > top;
}

/** Selects a stop and scrolls as little as it takes to show it whole. */
function select(cursor: Cursor, stop: number, content: Content, height: number): Cursor {
  const span = content.spanOf(stop);
  const lowest = span.top + Math.min(span.height, height) - height;
  // What stands above the first stop is seen again by going up to it.
  const top = stop === 0 && span.top < height ? 0 : between(cursor.top, lowest, span.top);
  return clampCursor({ stop, top }, content, height);
}

/** The stop in view that is met first in a direction; -1 where none is. */
function firstVisible(top: number, by: 1 | -1, content: Content, height: number): number {
  for (let count = 0; count < content.stops; count++) {
    const stop = by > 0 ? count : content.stops - 1 - count;
    if (isVisible(stop, top, content, height)) return stop;
  }
  return -1;
}

/** The cursor on a stop that is in view, where one is. */
function settled(cursor: Cursor, by: 1 | -1, content: Content, height: number): Cursor {
  if (isVisible(cursor.stop, cursor.top, content, height)) return cursor;
  const found = firstVisible(cursor.top, by, content, height);
  return found < 0 ? cursor : { ...cursor, stop: found };
}

function step(cursor: Cursor, by: 1 | -1, content: Content, height: number): Cursor {
  const { stop, top } = cursor;
  const next = stop + by;
  if (isVisible(stop, top, content, height) && next >= 0 && next < content.stops) {
    // A stop just out of view is near enough to jump to; a farther one is scrolled to line by line.
    const span = content.spanOf(next);
    const isNear = span.top <= top + height && span.top + span.height >= top;
    if (isNear) return select(cursor, next, content, height);
  }
  return settled(clampCursor({ stop, top: top + by }, content, height), by, content, height);
}

function page(cursor: Cursor, by: 1 | -1, content: Content, height: number): Cursor {
  const moved = clampCursor(
    { stop: cursor.stop, top: cursor.top + by * Math.max(1, height - 1) },
    content,
    height,
  );
  if (content.stops === 0) return moved;
  const end = by > 0 ? content.stops - 1 : 0;
  if (moved.top === cursor.top) return select(moved, end, content, height);
  return { ...moved, stop: settled({ ...moved, stop: -1 }, 1, content, height).stop };
}

/** The cursor after a move. */
export function moveCursor(cursor: Cursor, move: Move, content: Content, height: number): Cursor {
  const now = clampCursor(cursor, content, height);
  const last = Math.max(0, content.stops - 1);
  switch (move) {
    case "up":
      return step(now, -1, content, height);
    case "down":
      return step(now, 1, content, height);
    case "page-up":
      return page(now, -1, content, height);
    case "page-down":
      return page(now, 1, content, height);
    case "first":
      return { stop: 0, top: 0 };
    case "last":
      return clampCursor({ stop: last, top: content.height }, content, height);
    case "next":
      return select(now, now.stop >= last ? 0 : now.stop + 1, content, height);
    case "previous":
      return select(now, now.stop <= 0 ? last : now.stop - 1, content, height);
  }
}
