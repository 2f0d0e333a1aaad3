import { expect, test } from "vitest";
import { dataset } from "../data.ts";
import { NOUNS } from "../engine/filter.ts";
import { chartsOf } from "./charts/charts-of.ts";
import { COMPUTED_NOUNS, computedIds, computedView } from "./computed-view.ts";
import { LOCALES } from "./locale.ts";
import { recordMarkdown } from "./markdown.ts";
import { escapeMarkdown, linkMarkdown, tableMarkdown } from "./markdown-inline.ts";
import { rowsMarkdown } from "./markdown-rows.ts";
import type { RecordView, Target } from "./model.ts";
import { recordView } from "./record-view.ts";

const addressOf = ({ noun, id }: Target) => `/v1/${noun}/${id}`;

test.each([
  ["a_b|c*d", "a\\_b\\|c\\*d"],
  ["1. first", "1\\. first"],
  ["- 6.8 %", "\\- 6.8 %"],
  ["two\nlines", "two lines"],
  ["能耗 [1] <b>", "能耗 \\[1\\] \\<b\\>"],
])("%j is shown as it is when it is written %j", (text, written) => {
  expect(escapeMarkdown(text)).toBe(written);
});

test("an address with brackets or spaces does not end its link early", () => {
  expect(linkMarkdown({ text: "a", href: "https://example.org/x (1)" }, addressOf)).toBe(
    "[a](https://example.org/x%20%281%29)",
  );
});

test("a table without rows is nothing", () => {
  expect(tableMarkdown(["a"], [])).toBe("");
  expect(tableMarkdown(["a", "b"], [["1", "2"]])).toBe("| a | b |\n| --- | --- |\n| 1 | 2 |");
});

test("what no source prints says so, and a column that nothing fills is left out", () => {
  const row = { value: "", interval: "", period: "2020", source: "", tags: [], title: "x" };
  const to = { noun: "claims", id: "a/b" } as const;
  expect(rowsMarkdown([{ ...row, to, inferred: ["period"] }], "en", addressOf)).toBe(
    "| Title | Period |\n| --- | --- |\n| [x](/v1/claims/a/b) | 2020 _(inferred)_ |",
  );
});

/** Cells of a table line: a bar that is escaped ends none. */
const cells = (line: string) => line.replaceAll("\\|", "").split("|").length;

function expectWellFormed(view: RecordView, locale: (typeof LOCALES)[number]) {
  const text = recordMarkdown(view, locale, addressOf, chartsOf(dataset, view.to, locale));
  expect(text.startsWith(`# ${escapeMarkdown(view.title)}\n`)).toBe(true);
  expect(text).not.toMatch(/undefined|\[object|\n{3}/);
  for (const block of text.split("\n\n").filter((part) => part.startsWith("| "))) {
    const lines = block.split("\n");
    expect(new Set(lines.map(cells)).size, block).toBe(1);
  }
}

test.each(NOUNS)("every one of %s is Markdown with whole tables, in both languages", (noun) => {
  for (const locale of LOCALES)
    for (const record of dataset[noun])
      expectWellFormed(recordView(dataset, noun, record, locale), locale);
});

test.each(COMPUTED_NOUNS)("every one of %s is, too", (noun) => {
  for (const locale of LOCALES)
    for (const id of computedIds(dataset, noun).slice(0, 60)) {
      const view = computedView(dataset, noun, id, locale);
      if (view !== null) expectWellFormed(view, locale);
    }
});
