import { expect, test } from "vitest";
import type { Anchor } from "../schema/anchor.ts";
import { verifyAnchor } from "./verify.ts";

/** Any injective function serves as a hash here. */
const hash = (text: string) => `#${text}`;
const anchor: Anchor = {
  paragraph: 2,
  token: "6.8",
  nth: 1,
  start: 19,
  end: 22,
  sentence: "#It fell by 6.8%.",
};

test("a token that stands where the record says, in the same sentence, is ok", () => {
  expect(verifyAnchor("Title\n\nIt fell by 6.8%.", { ...anchor, start: 18 }, hash)).toEqual({
    state: "ok",
    start: 18,
  });
});

test("the same sentence in another place has moved", () => {
  expect(verifyAnchor("Title\nNew line\nIt fell by 6.8%.", { ...anchor, start: 18 }, hash)).toEqual(
    { state: "moved", start: 26 },
  );
});

test("a token at its place in a changed sentence is a text that differs", () => {
  expect(verifyAnchor("Title\nIt rose by 6.8%.", anchor, hash)).toEqual({
    state: "text-differs",
    start: 17,
  });
});

test("neither token nor sentence is not found", () => {
  expect(verifyAnchor("Title\nIt fell by 6.9%.", anchor, hash)).toEqual({
    state: "not-found",
    start: null,
  });
});
