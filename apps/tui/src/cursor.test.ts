import { expect, test } from "vitest";
import { type Cursor, clampCursor, type Move, moveCursor, START } from "./cursor.ts";
import { type Stop, text } from "./layout/block.ts";
import { blocksContent, rowsContent } from "./layout/content.ts";
import { line } from "./layout/line.ts";

const stop: Stop = { kind: "noun", noun: "claims" };
const rows = rowsContent(
  100,
  () => stop,
  (index) => line(`${index}`),
);
/** A link on lines 0, 20 and 21 of 40. */
const page = blocksContent([
  { stop, lines: [line("first")] },
  text(...Array.from({ length: 19 }, () => line("text"))),
  { stop, lines: [line("second")] },
  { stop, lines: [line("third")] },
  text(...Array.from({ length: 18 }, () => line("text"))),
]);

const after = (content: typeof rows, moves: readonly Move[], from: Cursor = START) =>
  moves.reduce((cursor, move) => moveCursor(cursor, move, content, 10), from);

test("in a list each step selects the next row, and scrolls when the edge is reached", () => {
  expect(after(rows, ["down", "down"])).toEqual({ stop: 2, top: 0 });
  expect(after(rows, Array(10).fill("down"))).toEqual({ stop: 10, top: 1 });
  expect(after(rows, ["up"])).toEqual(START);
});

test("a page goes on by all lines but one, and its first row is selected", () => {
  expect(after(rows, ["page-down"])).toEqual({ stop: 9, top: 9 });
  expect(after(rows, ["page-down", "page-up"])).toEqual({ stop: 0, top: 0 });
});

test("the last page selects the last row", () => {
  expect(after(rows, ["last"])).toEqual({ stop: 99, top: 90 });
  expect(after(rows, ["last", "page-down"])).toEqual({ stop: 99, top: 90 });
  expect(after(rows, ["last", "first"])).toEqual(START);
});

test("in a text a far link is scrolled to line by line, so that nothing between is skipped", () => {
  expect(after(page, ["down"])).toEqual({ stop: 0, top: 1 });
  expect(after(page, Array(10).fill("down"))).toEqual({ stop: 0, top: 10 });
  expect(after(page, Array(11).fill("down"))).toEqual({ stop: 1, top: 11 });
  expect(after(page, Array(12).fill("down"))).toEqual({ stop: 2, top: 12 });
});

test("below the last link the text scrolls on to its end", () => {
  expect(after(page, Array(100).fill("down")).top).toBe(30);
});

test("Tab goes from link to link and round, and shows each", () => {
  expect(after(page, ["next"])).toEqual({ stop: 1, top: 11 });
  expect(after(page, ["next", "next"])).toEqual({ stop: 2, top: 12 });
  expect(after(page, ["next", "next", "next"])).toEqual({ stop: 0, top: 0 });
  expect(after(page, ["previous"])).toEqual({ stop: 2, top: 12 });
});

test("a cursor beyond what is left after a filter or a resize comes back into it", () => {
  const few = rowsContent(
    3,
    () => stop,
    () => [],
  );
  expect(clampCursor({ stop: 50, top: 45 }, few, 10)).toEqual({ stop: 2, top: 0 });
  const none = blocksContent([]);
  expect(after(none, ["down", "page-down", "last", "next"])).toEqual(START);
});
