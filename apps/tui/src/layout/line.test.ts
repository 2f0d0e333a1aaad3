import { expect, test } from "vitest";
import { linesToString, paintLine } from "./ansi.ts";
import { lineCells, padLine, segment, spread, textOf, truncateLine } from "./line.ts";

const parts = [segment("能耗", "value"), segment(" down "), segment("5.6 %", "target")];

test("a line is cut within the piece that no longer fits", () => {
  expect(textOf(truncateLine(parts, 20))).toBe("能耗 down 5.6 %");
  expect(textOf(truncateLine(parts, 12))).toBe("能耗 down 5…");
  expect(textOf(truncateLine(parts, 10))).toBe("能耗 down…");
  expect(textOf(truncateLine(parts, 3))).toBe("能…");
});

test("a padded line has exactly the width", () => {
  for (let width = 0; width < 30; width++) expect(lineCells(padLine(parts, width))).toBe(width);
});

test("of two ends the right one stays whole", () => {
  expect(textOf(spread(parts, [segment("1 of 9")], 16))).toBe("能耗 down…1 of 9");
});

test("without colour a text has no escape sequence, and no line ends in spaces", () => {
  const text = linesToString([[...parts, segment("   ")]], false);
  expect(text).toBe("能耗 down 5.6 %\n");
});

test("with colour each piece is closed, so that nothing leaks into the next line", () => {
  expect(linesToString([parts], true)).toBe(
    "\u001b[1m能耗\u001b[0m down \u001b[33m5.6 %\u001b[0m\n",
  );
});

test("a selection is inverse without colour too", () => {
  expect(paintLine([{ ...segment("a", "target"), inverse: true }], false)).toBe(
    "\u001b[7ma\u001b[0m",
  );
});

test("a text cannot command the terminal", () => {
  expect(paintLine([segment("a\u001b[2Jb\u009b2J\tc")], true)).toBe("a[2Jb2Jc");
});
