import { createDots, type Dots, type Ink } from "./dots.ts";
import { DOTS_ACROSS, DOTS_DOWN } from "./medium.ts";
import type { Line, Look, Mark, Sample, Scene, Text } from "./shape.ts";
import { boxOf } from "./sheet.ts";
import type { Standing } from "./spec.ts";

/** A piece of a line of a terminal, with how it may be coloured. */
export interface Span {
  readonly text: string;
  readonly ink: Ink;
}

/** Where a target stands as one braille cell: told apart by form, and one cell wide in every terminal. */
const CELLS: Readonly<Record<Standing, number>> = {
  met: 0xff,
  missed: 0xaa ^ 0x0f,
  ahead: 0x1b,
  "on-track": 0x36,
  behind: 0xe4,
  open: 0x47,
  unknown: 0x20 | 0x04,
};

type Pattern = (x: number, y: number) => boolean;

/** How a look is filled with dots: whole, by every other one, or along its edge. */
function patternOf(
  { tone, basis, isPart, isEarlier }: Look,
  width: number,
  height: number,
): Pattern {
  const isThin = Math.min(width, height) <= 2;
  const along = (x: number, y: number) => (width >= height ? x : y);
  const edge: Pattern = (x, y) => x === 0 || y === 0 || x === width - 1 || y === height - 1;
  if (basis === "derived")
    return isThin ? (x, y) => along(x, y) % 4 < 2 : (x, y) => (x + y) % 2 === 0;
  if (basis === "assumed" || tone === "forecast")
    return isThin ? (x, y) => along(x, y) % 2 === 0 : (x, y) => edge(x, y) && (x + y) % 2 === 0;
  if (isPart) return (x, y) => (x + y) % 2 === 0;
  if (tone === "target") return isThin ? (x, y) => along(x, y) % 3 < 2 : edge;
  if (isEarlier) return edge;
  return () => true;
}

function drawLook(look: Mark | Sample, dots: Dots): void {
  const { form, box, tone } = look;
  if (form === "any") return;
  const [left, top] = [Math.round(box.left), Math.round(box.top)];
  if (form === "cell") {
    const [column, row] = [Math.floor(left / DOTS_ACROSS), Math.floor(top / DOTS_DOWN)];
    // Most cells of a board may be of what nobody knows: they must not drown the others.
    const standing = look.standing ?? "unknown";
    dots.stamp(column, row, CELLS[standing], standing === "unknown" ? "faint" : tone);
    return;
  }
  if (form === "box") {
    // A thing that leads to another has a bar before it.
    dots.fill({ ...box, right: box.left + 1 }, tone);
    return;
  }
  const [width, height] = [
    Math.max(1, Math.round(box.right) - left),
    Math.max(1, Math.round(box.bottom) - top),
  ];
  dots.fill(box, tone, form === "dot" ? undefined : patternOf(look, width, height));
}

function drawOpen({ box, open, tone }: Mark, dots: Dots): void {
  const [x, y] = [Math.round((box.left + box.right) / 2), Math.round((box.top + box.bottom) / 2)];
  for (const { side, edge } of open) {
    const end = Math.round(edge);
    if (side === "up" || side === "down") {
      const back = side === "up" ? 1 : -1;
      dots.line(
        [
          [x, side === "up" ? Math.round(box.top) : Math.round(box.bottom)],
          [x, end],
        ],
        tone,
      );
      dots.dot(x - 1, end + back, tone);
      dots.dot(x + 1, end + back, tone);
    } else {
      const back = side === "left" ? 1 : -1;
      dots.line(
        [
          [side === "left" ? Math.round(box.left) : Math.round(box.right), y],
          [end, y],
        ],
        tone,
      );
      dots.dot(end + back, y - 1, tone);
      dots.dot(end + back, y + 1, tone);
    }
  }
}

/** How a line is drawn: its ink, and which dots of it. */
const LINES: Readonly<Record<Line["role"], { ink: Ink; on: (step: number) => boolean }>> = {
  grid: { ink: "faint", on: (step) => step % 4 === 0 },
  zero: { ink: "faint", on: () => true },
  trend: { ink: "actual", on: (step) => step % 2 === 0 },
  course: { ink: "target", on: (step) => step % 5 < 3 },
  link: { ink: "faint", on: () => true },
};

const INKS: Readonly<Partial<Record<Text["role"], Ink>>> = {
  tick: "faint",
  note: "faint",
  head: "faint",
};

/** The dots of a line; one that stands on the edge of the drawing does not reach into the row of cells below it. */
function drawLine({ role, points }: Line, dots: Dots): void {
  const [first, last] = [points[0], points.at(-1)];
  const isUpright = first !== undefined && last !== undefined && first[0] === last[0];
  const isAxis = role === "grid" || role === "zero";
  const drawn =
    isAxis && isUpright ? [first, [last[0], Math.max(first[1], last[1] - 1)] as const] : points;
  dots.line(drawn, LINES[role].ink, LINES[role].on);
}

/** Whether a name stands on its mark. */
const isOnMark = ({ role, anchor }: Text) => role === "name" && anchor === "middle";

/**
 * One line: texts where they begin, dots between them; nothing after the last. A dot of what lies behind the marks beside a
 * text would be read as a part of it, and is left out.
 */
function spansOf(
  dots: Dots,
  row: number,
  texts: readonly Text[],
  isBehind: (column: number, ink: Ink) => boolean,
): Span[] {
  const begins = new Map(
    texts.map((text) => [Math.round(boxOf(text, DOTS_DOWN).left / DOTS_ACROSS), text] as const),
  );
  const spans: { text: string; ink: Ink }[] = [];
  const add = (text: string, ink: Ink) => {
    const last = spans.at(-1);
    if (last !== undefined && (last.ink === ink || text === " ")) last.text += text;
    else spans.push({ text, ink });
  };
  let before: Text | undefined;
  for (let column = 0; column < dots.columns; column += 1) {
    const text = begins.get(column);
    if (text === undefined) {
      const { char, ink } = dots.cell(column, row);
      const beside = before ?? begins.get(column + 1);
      const isLeftOut = beside !== undefined && (isBehind(column, ink) || isOnMark(beside));
      add(isLeftOut ? " " : char, ink);
      before = undefined;
    } else {
      add(text.text, INKS[text.role] ?? "neutral");
      column += Math.max(1, Math.round(text.width / DOTS_ACROSS)) - 1;
      before = text;
    }
  }
  const last = spans.at(-1);
  if (last !== undefined) last.text = last.text.trimEnd();
  return spans.filter(({ text }) => text !== "");
}

/**
 * A scene as lines of a terminal, drawn in braille, which is one cell wide in every one; the face chooses colours.
 * @example
 * const spec = pathChart([{ year: 2025, lower: "100", upper: "100" }, { year: 2030, lower: "82", upper: "82" }], "en");
 * brailleLines(scene(spec, terminal(40, 8, (text) => text.length))).length; // 8
 */
export function brailleLines({ width, height, shapes }: Scene): Span[][] {
  const dots = createDots(width, height);
  for (const shape of shapes) {
    if (shape.shape === "line") drawLine(shape, dots);
    else if (shape.shape === "band")
      dots.fill(shape.box, "warning", (x, y) => x % 2 === 0 && y % 4 === 2);
    else if (shape.shape !== "text") {
      drawLook(shape, dots);
      if (shape.shape === "mark") drawOpen(shape, dots);
    }
  }
  const texts = Map.groupBy(
    shapes.filter((shape) => shape.shape === "text"),
    ({ y }) => Math.floor(y / DOTS_DOWN),
  );
  const bands = shapes.flatMap((shape) => (shape.shape === "band" ? [shape.box] : []));
  const isBehind = (column: number, ink: Ink) =>
    ink === "faint" ||
    (ink === "warning" &&
      bands.some(
        ({ left, right }) => left < (column + 1) * DOTS_ACROSS && column * DOTS_ACROSS < right,
      ));
  return Array.from({ length: dots.rows }, (_, row) =>
    spansOf(dots, row, texts.get(row) ?? [], isBehind),
  );
}
