import type { Row } from "@peakline/core/view";
import { expect, test } from "vitest";
import { textOf } from "../layout/line.ts";
import { columnsOf, tableRow } from "./table-row.ts";

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
  const columns = { lead: 11, value: 15, title: 32, period: 0, tag: 14 };
  expect(columnsOf(rows, 78, 11)).toEqual(columns);
  expect(11 + 15 + 32 + 14 + 3 * 2).toBe(78);
});

test("where there is no end of room nothing is cut", () => {
  const long = row("achieved ahead of schedule", "Administrative measure");
  const columns = columnsOf([row("1", "x")], Number.POSITIVE_INFINITY);
  expect(textOf(tableRow(long, columns, "Claim"))).toBe(
    "Claim  achieved ahead of schedule  The steel industry reached its capacity target ahead of schedule.  Administrative measure",
  );
});
