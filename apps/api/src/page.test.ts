import { expect, test } from "vitest";
import { nextAddress, pageOf } from "./page.ts";

const keyOf = (key: string) => key;
const LETTERS = ["a", "b", "c", "d", "e"];

test("pages follow each other until the list ends", () => {
  const first = pageOf(LETTERS, keyOf, { limit: 2 });
  const second = pageOf(LETTERS, keyOf, { limit: 2, cursor: first.next });
  const third = pageOf(LETTERS, keyOf, { limit: 2, cursor: second.next });
  expect([first.data, second.data, third.data]).toEqual([["a", "b"], ["c", "d"], ["e"]]);
  expect(third.next).toBeUndefined();
});

test("a list that fits one page exactly has no next page", () => {
  expect(pageOf(LETTERS, keyOf, { limit: 5 }).next).toBeUndefined();
});

test("a cursor stays right when a record is added before it", () => {
  const { next } = pageOf(LETTERS, keyOf, { limit: 2 });
  expect(pageOf(["a", "aa", "b", "c"], keyOf, { limit: 2, cursor: next }).data).toEqual(["c"]);
});

test("a cursor of another list is a problem", () => {
  const { next } = pageOf(LETTERS, keyOf, { limit: 2 });
  expect(() => pageOf(["x", "y"], keyOf, { limit: 2, cursor: next })).toThrow("cursor");
});

test("the next address keeps every filter", () => {
  expect(
    nextAddress("http://x/v1/claims?sector=cement&sector=steel&cursor=old&limit=2", "new"),
  ).toBe("/v1/claims?sector=cement&sector=steel&cursor=new&limit=2");
});
