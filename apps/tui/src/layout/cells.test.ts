import stringWidth from "string-width";
import { afterEach, describe, expect, test } from "vitest";
import { cellsOf, graphemeCells, pad, setCellMode, shown, truncate } from "./cells.ts";
import { shownAs } from "./stand-in.ts";

afterEach(() => setCellMode({ ambiguous: 1, ascii: false }));

test.each([1, 2] as const)(
  "every character that can stand alone takes the cells that string-width gives it, open widths of %i",
  (ambiguous) => {
    setCellMode({ ambiguous, ascii: false });
    const wrong: string[] = [];
    for (let code = 0x20; code < 0x40000; code++) {
      const character = String.fromCodePoint(code);
      if (
        /[\p{Cn}\p{Co}\p{Cs}\p{Cc}\p{Mn}\p{Me}\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(
          character,
        )
      )
        continue;
      if (
        graphemeCells(character) !== stringWidth(character, { ambiguousIsNarrow: ambiguous === 1 })
      )
        wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  },
);

test.each([
  "能耗下降6.8％",
  "CO₂",
  "é",
  "e\u0301",
  "👩‍🔬",
  "🇨🇳",
  "1️⃣",
  "❤️",
  "한글",
  "“约” — ± ≤",
  "a\u200bb",
])("%s takes the cells that string-width gives it", (text) => {
  expect(cellsOf(text)).toBe(stringWidth(text));
});

test("a text that fits is left alone, one that does not ends in an ellipsis", () => {
  expect(truncate("能耗", 4)).toBe("能耗");
  expect(truncate("能耗下降", 5)).toBe("能耗…");
  expect(truncate("能耗下降", 6)).toBe("能耗…");
  expect(truncate("energy use", 8)).toBe("energy…");
  expect(truncate("energy", 0)).toBe("");
});

test("padding gives exactly the width, also where a wide character would be cut in half", () => {
  expect(pad("能耗", 5)).toBe("能耗 ");
  expect(pad("能耗下降", 6)).toBe("能耗… ");
  expect(pad("能", 1)).toBe("…");
});

describe("where characters of open width take two cells", () => {
  test("dashes, dots and signs do, and braille and ASCII do not", () => {
    setCellMode({ ambiguous: 2, ascii: false });
    expect(cellsOf("— … · ± ×")).toBe(14);
    expect(cellsOf("⣿⣤ 6.8 %")).toBe(8);
  });

  test("a text is cut so that its ellipsis fits", () => {
    setCellMode({ ambiguous: 2, ascii: false });
    expect(truncate("energy use", 8)).toBe("energy…");
    expect(cellsOf(truncate("energy use", 7))).toBeLessThanOrEqual(7);
    expect(pad("energy", 1)).toBe(" ");
  });
});

describe("in ASCII", () => {
  test("signs are replaced, and take the cells of what replaces them", () => {
    setCellMode({ ambiguous: 1, ascii: true });
    expect(shown("“≤ 6.8” — 2021–2025 …")).toBe('"<= 6.8" - 2021-2025 ...');
    expect(cellsOf("≤ 6.8 …")).toBe(10);
    expect(shown(truncate("energy use", 9))).toBe("energy...");
    expect(shown("能耗")).toBe("能耗");
  });

  test("every stand-in is ASCII", () => {
    for (const sign of "‐‑–—−…“”‘’·•×÷±≤≥≠≈→←↑↓°²³₂₃₄½⣿⣤⣀")
      expect(shownAs(sign)).toMatch(/^[ -~]+$/);
  });
});
