import type { Row } from "@peakline/core/view";
import { expect, test } from "vitest";
import { columnsOf } from "./table-row.ts";

const row = (value: string, tag: string): Row => ({
  to: { noun: "claims", id: "a/b" },
  value,
  title: "The steel industry reached its capacity target ahead of schedule.",
  period: "",
  interval: "",
  source: "",
  tags: [{ text: tag, tone: "neutral" }],
  inferred: [],
});

test("a title has what the other columns leave", () => {
  expect(columnsOf([row("246 Mt", "Reported")], 78)).toEqual({
    lead: 0,
    value: 6,
    title: 60,
    period: 0,
    tag: 8,
  });
});

test("one long tag and one long value do not cut every title to a few letters", () => {
  const rows = [row("246 Mt", "Administrative measure"), row("achieved ahead of schedule", "x")];
  const { lead, value, title, tag } = columnsOf(rows, 78, 11);
  expect({ value, title, tag }).toEqual({ value: 15, title: 32, tag: 14 });
  expect(lead + value + title + tag + 3 * 2).toBe(78);
});
