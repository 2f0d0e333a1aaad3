import { expect, test } from "vitest";
import { paragraphsOf, sentenceAt } from "./paragraph.ts";

const sentence = (text: string, at: string) => {
  const span = sentenceAt(text, { start: 0, end: text.length }, text.indexOf(at));
  return text.slice(span.start, span.end);
};

test("paragraphs are the lines that are not empty", () => {
  expect(paragraphsOf("one\n\n  \ntwo\n")).toEqual([
    { start: 0, end: 3 },
    { start: 8, end: 11 },
  ]);
});

test("a decimal point does not end a sentence", () => {
  expect(sentence("It fell by 5.6% in 2021. It rose by 4.2% later.", "4.2")).toBe(
    "It rose by 4.2% later.",
  );
});

test("a Chinese full stop ends a sentence without a space", () => {
  expect(sentence("下降5.6%。增长4.2%。", "4.2")).toBe("增长4.2%。");
});

test("the last sentence needs no mark", () => {
  expect(sentence("Done. And 7 more", "7")).toBe("And 7 more");
});
