import stringWidth from "string-width";
import { expect, test } from "vitest";
import { cellsOf, graphemeCells, pad, truncate } from "./cells.ts";

test("every character that can stand alone takes the cells that string-width gives it", () => {
  const wrong: string[] = [];
  for (let code = 0x20; code < 0x40000; code++) {
    const character = String.fromCodePoint(code);
    if (
      /[\p{Cn}\p{Co}\p{Cs}\p{Cc}\p{Mn}\p{Me}\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(
        character,
      )
    )
      continue;
    if (graphemeCells(character) !== stringWidth(character)) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

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
