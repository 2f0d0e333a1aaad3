import { expect, test } from "vitest";
import { brailleLines } from "./braille.ts";
import { terminal } from "./medium.ts";
import { scene } from "./scene.ts";
import type { BoardSpec, PlotSpec } from "./spec.ts";

const cellsOf = (text: string) =>
  [...text].reduce((sum, char) => sum + (char > "\u2e7f" ? 2 : 1), 0);

const board: BoardSpec = {
  kind: "scoreboard",
  title: "Targets",
  locale: "en",
  lanes: [
    {
      name: "2025",
      cells: (["met", "missed", "unknown"] as const).map((standing) => ({
        id: standing,
        name: standing,
        when: "2025",
        value: standing,
        allows: "",
        what: "",
        tone: standing === "met" ? "good" : standing === "missed" ? "warning" : "neutral",
        basis: "stated",
        standing,
      })),
    },
  ],
};

test("a scoreboard in a terminal tells where targets stand by form and colour, with how many there are", () => {
  const lines = brailleLines(scene(board, terminal(40, 10, cellsOf)));
  expect(lines.map((spans) => spans.map(({ text }) => text).join(""))).toEqual([
    "2025  ⣿ ⢥ ⠤                            3",
    "⣿  met 1  ⢥  missed 1  ⠤  not known 1",
  ]);
  expect(lines[0]).toContainEqual({ text: "⣿ ", ink: "good" });
  expect(lines[0]).toContainEqual({ text: "⢥ ", ink: "warning" });
});

test("a text covers the dots under it, and a wide character takes two cells", () => {
  const spec: PlotSpec = {
    kind: "series",
    title: "粗钢产量",
    locale: "zh",
    unit: "",
    tick: String,
    data: [],
    courses: [],
  };
  const lines = brailleLines(scene(spec, terminal(30, 8, cellsOf), { titled: true }));
  expect(lines.map((spans) => spans.map(({ text }) => text).join(""))).toEqual([
    "粗钢产量",
    "没有可显示的内容。",
  ]);
});
