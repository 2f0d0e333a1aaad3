import { expect, test } from "vitest";
import { pageAddress, pageLinks, pageOf } from "./page.ts";

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

test("the pages around a page are known", () => {
  const first = pageOf(LETTERS, keyOf, { limit: 2 });
  const second = pageOf(LETTERS, keyOf, { limit: 2, cursor: first.next });
  const third = pageOf(LETTERS, keyOf, { limit: 2, cursor: second.next });
  expect([first.prev, second.prev, third.prev]).toEqual([undefined, null, first.next]);
  expect([first.last, second.last, third.last]).toEqual([second.next, second.next, second.next]);
  expect(pageOf([], keyOf, { limit: 2 })).toEqual({
    data: [],
    next: undefined,
    prev: undefined,
    last: null,
  });
});

test("the Link header names first, prev, next and last with every filter", () => {
  const first = pageOf(LETTERS, keyOf, { limit: 2 });
  const { next = "" } = first;
  const second = pageOf(LETTERS, keyOf, { limit: 2, cursor: next });
  expect(pageLinks(`http://x/v1/claims?limit=2&cursor=${next}`, second)).toBe(
    '</v1/claims?limit=2>; rel="first", </v1/claims?limit=2>; rel="prev", </v1/claims?limit=2&cursor=ZA>; rel="next", </v1/claims?limit=2&cursor=ZA>; rel="last"',
  );
});

test("the next address keeps every filter", () => {
  expect(
    pageAddress("http://x/v1/claims?sector=cement&sector=steel&cursor=old&limit=2", "new"),
  ).toBe("/v1/claims?sector=cement&sector=steel&cursor=new&limit=2");
});
