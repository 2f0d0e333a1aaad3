import { dataset } from "@peakline/core/data";
import { expect, test } from "vitest";
import { cellsOf } from "./cells.ts";
import { segment, textOf } from "./line.ts";
import { wrap, wrapLine } from "./wrap.ts";

test("words stay whole, and the space between two lines is dropped", () => {
  expect(wrap("energy use fell by 5.6 %", 10)).toEqual(["energy use", "fell by", "5.6 %"]);
});

test("Chinese text breaks between characters, but no line begins with a closing mark or ends with an opening one", () => {
  expect(wrap("单位能耗下降。", 8)).toEqual(["单位能耗", "下降。"]);
  expect(wrap("单位能耗。下降", 8)).toEqual(["单位能", "耗。下降"]);
  expect(wrap("单位能（耗）下降", 8)).toEqual(["单位能", "（耗）下", "降"]);
});

test("numbers and Latin words within Chinese text stay whole", () => {
  expect(wrap("较2020年下降18%左右", 10)).toEqual(["较2020年下", "降18%左右"]);
});

test("a word longer than the line is cut", () => {
  expect(wrap("https://example.org/a", 8)).toEqual(["https://", "example.", "org/a"]);
});

test("an empty text is one empty line", () => {
  expect(wrap("", 5)).toEqual([""]);
  expect(wrapLine([], 5)).toEqual([[]]);
});

test("pieces keep their roles across lines", () => {
  const lines = wrapLine([segment("down 5.6 %", "value"), segment(" in 2021", "faint")], 9);
  expect(lines.map((line) => line.map(({ text, role }) => `${role}:${text}`))).toEqual([
    ["value:down"],
    ["value:5.6 %", "faint: in"],
    ["faint:2021"],
  ]);
});

test("over every text of the record nothing is lost and nothing is too wide", () => {
  const texts = [
    ...dataset.claims.map((claim) => claim.statement),
    ...dataset.commitments.map((commitment) => commitment.statement),
    ...dataset.documents.flatMap((each) => each.paragraphs.map(({ gist }) => gist)),
    ...dataset.plans.map((plan) => plan.name),
    ...dataset.mechanisms.flatMap(({ description }) => description ?? []),
  ].flatMap(({ en, zh }) => [en, zh]);
  for (const text of texts) {
    for (const width of [2, 7, 20, 36, 78]) {
      const lines = wrapLine([segment(text)], width).map(textOf);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      expect(Math.max(...lines.map(cellsOf))).toBeLessThanOrEqual(width);
    }
  }
});

test("a percentage stays with its number", () => {
  expect(wrap("down more than 20 %", 18)).toEqual(["down more than", "20 %"]);
});
