import type { Layout } from "./frame.ts";
import { shown } from "./layout/cells.ts";
import { GUTTER } from "./layout/content.ts";
import { type Line, textOf } from "./layout/line.ts";
import type { Words } from "./words.ts";

/** A screen as lines of text from top to bottom, made as they are read. */
export interface LinearPage {
  /** Where the reader is, and what the screen says above its parts. */
  readonly head: readonly string[];
  readonly height: number;
  /** Some of its lines; each that can be opened begins with its number. */
  lines(from: number, count: number): string[];
}

/** A number that is the key of a row is not read beside the number that opens it. */
function withoutKey(line: Line, number: number): Line {
  const at = line.findIndex(({ text }) => text.trim() !== "");
  const isKey = line[at]?.role === "key" && line[at].text.trim() === `${number}`;
  return isKey ? line.toSpliced(at, 1) : line;
}

const plain = (line: Line) => shown(textOf(line)).trim();

/**
 * The part of a screen that is in focus, for reading aloud: no columns beside each other, no marks, and a number before everything
 * that can be opened.
 */
export function linearPage(layout: Layout, pane: number, words: Words): LinearPage {
  const { content, title } = layout.panes[pane] ?? {};
  const others = layout.panes.filter((_, index) => index !== pane).map((each) => each.title);
  const head = [
    layout.crumbs.join(", "),
    ...(others.length === 0 ? [] : [`${title}. ${words.otherPart(others.join(", "))}`]),
    ...layout.head.map(plain).filter((text) => text !== ""),
  ];
  if (content === undefined) return { head, height: 0, lines: () => [] };
  const numbers = new Map<number, number>();
  for (let stop = 0; stop < content.stops; stop++) numbers.set(content.spanOf(stop).top, stop + 1);
  return {
    head,
    height: content.height,
    lines: (from, count) =>
      content.draw(from, count, null).flatMap((line, offset) => {
        const number = numbers.get(from + offset);
        const read = number === undefined ? line : withoutKey(line, number);
        const text = shown(textOf(read)).slice(GUTTER).trim().replaceAll(/ {2,}/g, "  ");
        if (text === "") return [];
        return [number === undefined ? text : `${number}. ${text}`];
      }),
  };
}
