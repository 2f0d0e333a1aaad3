import { expect, test } from "vitest";
import { type Cell, csvOf } from "./csv.ts";

const tableOf = (cells: Cell[], excel: boolean) =>
  csvOf(
    cells.map((_, index) => [`c${index}`, (row: Cell[]) => row[index] ?? null] as const),
    [cells],
    { excel },
  ).split("\r\n");
const line = (...cells: Cell[]) => tableOf(cells, false)[1];
const lineForExcel = (...cells: Cell[]) => tableOf(cells, true)[1];

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
  const written = '-6.8,-6.8,+12,"-1,200",-5%';
  expect(line(-6.8, "-6.8", "+12", "-1,200", "-5%")).toBe(written);
  expect(lineForExcel(-6.8, "-6.8", "+12", "-1,200", "-5%")).toBe(written);
});

test("for a spreadsheet a text that it would run as a formula gets an apostrophe", () => {
  expect(lineForExcel("=1+2", "@SUM(A1)", "-cmd", "+x", "\ttab", "＝1", "能耗")).toBe(
    "'=1+2,'@SUM(A1),'-cmd,'+x,'\ttab,'＝1,能耗",
  );
});

test("for any other reader a text stays as it is", () => {
  expect(line("=1+2", "@SUM(A1)", "-cmd")).toBe("=1+2,@SUM(A1),-cmd");
});

test("only for a spreadsheet the table starts with a byte order mark", () => {
  expect(tableOf(["a"], true)[0]).toBe("\uFEFFc0");
  expect(tableOf(["a"], false)[0]).toBe("c0");
});
