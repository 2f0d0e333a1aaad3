import { expect, test } from "vitest";
import { numbersOf } from "./numbers.ts";

const tokens = (text: string) => numbersOf(text).map(({ token }) => token);

test.each([
  ["sales of 3.194 million, up 1.2 times", ["3.194", "1.2"]],
  ["the 14th Five-Year Plan of 2021-12-12", ["14", "Five", "2021", "12", "12"]],
  ["123.6GW of modules and 5G stations", ["123.6", "5"]],
  ["First, 2,783 factories. The second is 20,000 products", ["2,783", "second", "20,000"]],
  ["seven consecutive years, one of the largest", ["seven"]],
  ["a two-way link of a network", ["two"]],
  ["millions of cars and a million more", ["million"]],
  ["<  1  2  3  >", ["1", "2", "3"]],
  ["no number at all", []],
])("%j holds the numbers %j", (text, expected) => {
  expect(tokens(text)).toEqual(expected);
});

test("a number knows its paragraph, its occurrence there and its offsets", () => {
  expect(numbersOf("a\n\n  20 and 2020 and 20")).toEqual([
    { paragraph: 2, token: "20", nth: 1, start: 5, end: 7 },
    { paragraph: 2, token: "2020", nth: 1, start: 12, end: 16 },
    { paragraph: 2, token: "20", nth: 2, start: 21, end: 23 },
  ]);
});
