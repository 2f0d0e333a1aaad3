import { expect, test } from "vitest";
import { text } from "./layout/block.ts";
import { blocksContent } from "./layout/content.ts";
import { segment } from "./layout/line.ts";
import { linearPage } from "./linear-page.ts";
import { WORDS } from "./words.ts";

const row = (key: string, name: string) => ({
  stop: { kind: "noun", noun: "claims" } as const,
  lines: [[segment(`${key}  `, "key"), segment(name)]],
});

test("a number that is the key of a row is not read twice, any other key is", () => {
  const content = blocksContent([
    text([segment("Above")]),
    row("1", "Claims"),
    row("f", "Findings"),
  ]);
  const layout = {
    crumbs: ["Peakline"],
    head: [],
    panes: [{ title: "", width: 80, content }],
    beside: false,
  };
  const page = linearPage(layout, 0, WORDS.en);
  expect(page.lines(0, 3)).toEqual(["Above", "1. Claims", "2. f  Findings"]);
});
