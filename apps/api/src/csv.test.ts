import { expect, test } from "vitest";
import { type Cell, csvOf } from "./csv.ts";

const line = (...cells: Cell[]) =>
  csvOf(
    cells.map((_, index) => [`c${index}`, (row: Cell[]) => row[index] ?? null] as const),
    [cells],
  ).split("\r\n")[1];

test("a table has a header line and ends every line with CR LF", () => {
  expect(csvOf([["id", (row: { id: string }) => row.id]], [{ id: "a" }, { id: "b" }])).toBe(
    "id\r\na\r\nb\r\n",
  );
});

test("a table without records is its header line", () => {
  expect(csvOf([["id", () => ""]], [])).toBe("id\r\n");
});

test("commas, quotation marks and line breaks are quoted", () => {
  expect(line("a,b", 'say "x"', "two\nlines")).toBe('"a,b","say ""x""","two\nlines"');
});

test("nothing is an empty field, a list is joined, Chinese stays as it is", () => {
  expect(line(null, ["energy-saving", "water-saving"], "能耗", true)).toBe(
    ",energy-saving; water-saving,能耗,true",
  );
});

test("negative numbers stay numbers, in value and as printed", () => {
  expect(line(-6.8, "-6.8", "+12", "-1,200", "-5%")).toBe('-6.8,-6.8,+12,"-1,200",-5%');
});

test("a text that a spreadsheet would run as a formula gets an apostrophe", () => {
  expect(line("=1+2", "@SUM(A1)", "-cmd", "+x", "\ttab", "＝1")).toBe(
    "'=1+2,'@SUM(A1),'-cmd,'+x,'\ttab,'＝1",
  );
});
