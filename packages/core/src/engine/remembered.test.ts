import { expect, test } from "vitest";
import { remembered } from "./remembered.ts";

test("what is computed of an object is computed once, even where it comes to nothing", () => {
  const asked: string[] = [];
  const nothingOf = remembered(({ id }: { readonly id: string }) => {
    asked.push(id);
    return undefined;
  });
  const [a, b] = [{ id: "a" }, { id: "b" }];
  expect([nothingOf(a), nothingOf(a), nothingOf(b)]).toEqual([undefined, undefined, undefined]);
  expect(asked).toEqual(["a", "b"]);
});
