import type { TextLink } from "@peakline/core/view";
import { expect, test } from "vitest";
import { textOf } from "../layout/line.ts";
import { columnWidths, rowsOfCells } from "./tables.ts";

const cells = (...texts: string[]): TextLink[] => texts.map((text) => ({ text }));
const drawn = (columns: string[], rows: TextLink[][], width: number) =>
  rowsOfCells(columns, rows, width).flatMap(({ lines }) =>
    lines.map((line) => textOf(line).trimEnd()),
  );

test("columns are as wide as their cells, and the widest gives way first", () => {
  expect(columnWidths([["a", "long words"]], 40)).toEqual([1, 10]);
  expect(columnWidths([["2022", "some long words", "other long words"]], 28)).toEqual([4, 10, 10]);
});

test("cells wrap within their columns", () => {
  const rows = [cells("2022", "No claim ties anything to it.", "some document of the year")];
  expect(drawn(["Since", "Known", "Document"], rows, 60)).toEqual([
    "Since  Known                       Document",
    "2022   No claim ties anything to   some document of the year",
    "       it.",
  ]);
});

test("where there is no room cells stand under each other with the name of their column", () => {
  const rows = [cells("2022", "No claim ties anything to it.", "")];
  expect(drawn(["Since", "Known", "Document"], rows, 30)).toEqual([
    "2022",
    "  Known  No claim ties",
    "  anything to it.",
  ]);
});

test("a long head wraps and stacks nothing", () => {
  expect(drawn(["Energy used in the first half", "Change"], [cells("30 %", "0.2 %")], 24)).toEqual([
    "Energy used in    Change",
    "the first half",
    "30 %              0.2 %",
  ]);
});

test("a row leads to the claim that one of its cells comes from", () => {
  const to = { noun: "claims", id: "a/b" } as const;
  const blocks = rowsOfCells(["", ""], [[{ text: "÷ 0.9" }, { text: "down 10 %", to }]], 40);
  expect(blocks.map(({ stop }) => stop)).toEqual([{ kind: "record", to }]);
});
