import { describe, expect, test } from "vitest";
import { terminal } from "./medium.ts";
import { cut, wrap } from "./wrap.ts";

const cellsOf = (text: string) =>
  [...text].reduce((sum, char) => sum + (char > "\u2e7f" ? 2 : 1), 0);
/** Rooms are in dots, two for each cell. */
const medium = terminal(80, 16, cellsOf);
const cells = (count: number) => 2 * count;

describe("a text in lines", () => {
  test("breaks between words, and keeps what fits on one line whole", () => {
    expect(wrap("Share of green power", cells(20), 3, medium)).toEqual(["Share of green power"]);
    expect(wrap("Share of green power", cells(10), 3, medium)).toEqual([
      "Share of",
      "green",
      "power",
    ]);
  });

  test("breaks between Chinese characters, and never before a closing mark", () => {
    expect(wrap("绿色工厂（国家层面）", cells(9), 3, medium)).toEqual([
      "绿色工厂",
      "（国家层",
      "面）",
    ]);
    expect(wrap("能耗下降，能效提高", cells(8), 3, medium)).toEqual(["能耗下", "降，能效", "提高"]);
  });

  test("is cut with an ellipsis where it has no more lines", () => {
    expect(wrap("Share of green power in all", cells(10), 2, medium)).toEqual([
      "Share of",
      "green pow…",
    ]);
  });
});

test("what fits is not cut; what does not ends in an ellipsis and fits", () => {
  expect(cut("6,430", cells(5), medium)).toBe("6,430");
  expect(cut("more than 8,000", cells(9), medium)).toBe("more tha…");
  expect(cut("超过八千家绿色工厂", cells(8), medium)).toBe("超过八…");
});
