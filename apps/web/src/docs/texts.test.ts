import { expect, test } from "vitest";
import { TEXTS, textIn, WRITTEN } from "./texts.ts";
import { partsOf } from "./written.ts";

const texts = new Map([
  ["a.md", "One"],
  ["a.zh.md", "一"],
  ["b.md", "Two"],
]);

test("a text is looked for in the language of the page, and is English where there is none", () => {
  expect(textIn("zh", "a", texts)).toEqual({ markdown: "一", locale: "zh" });
  expect(textIn("en", "a", texts)).toEqual({ markdown: "One", locale: "en" });
  expect(textIn("zh", "b", texts)).toEqual({ markdown: "Two", locale: "en" });
});

test("a text that is nowhere is an error that names its file", () => {
  expect(() => textIn("zh", "c", texts)).toThrow("docs/c.md is missing");
});

test("each written page has its English text", () => {
  for (const name of Object.values(WRITTEN)) expect(textIn("en", name, TEXTS).locale).toBe("en");
});

/** What a translation cannot change: parts, rows, points, and code to the letter but for the words that stand for others. */
const shape = (html: string) => ({
  rows: html.match(/<tr>/g)?.length,
  points: html.match(/<li>/g)?.length,
  code: html.match(/<pre[\s\S]*?<\/pre>/g)?.map((code) => code.replace(/# .*/g, "#")),
  names: html
    .match(/<code>[^<]*<\/code>/g)
    ?.map((name) => name.replace(/&lt;.*?&gt;/g, "&lt;&gt;"))
    .sort(),
});

test.each(["mcp", "serving", "terminal"])(
  "docs/%s.zh.md has the parts, rows, points and code of the English text",
  (name) => {
    const { markdown, locale } = textIn("zh", name, TEXTS);
    expect(locale).toBe("zh");
    const shapes = (text: string, language: "en" | "zh") =>
      partsOf(text, language).map(({ html }) => shape(html));
    expect(shapes(markdown, locale)).toEqual(shapes(textIn("en", name, TEXTS).markdown, "en"));
  },
);
