import { expect, test } from "vitest";
import { judge } from "./precondition.ts";

test.each([
  ["If-None-Match", '"b"', 304],
  ["If-None-Match", 'W/"b"', 304],
  ["If-None-Match", '"a" ,W/"x",  "b"', 304],
  ["If-None-Match", '"a,b", "b"', 304],
  ["If-None-Match", " * ", 304],
  ["If-None-Match", '"a"', 200],
  ["If-None-Match", "b", 200],
  ["If-None-Match", '"b', 200],
  ["If-None-Match", "", 200],
  ["If-Match", '"b"', 200],
  ["If-Match", "*", 200],
  ["If-Match", '"a", "b"', 200],
  ["If-Match", 'W/"b"', 412],
  ["If-Match", '"a"', 412],
  ["If-Modified-Since", "Thu, 01 Jan 1970 00:00:00 GMT", 200],
])("%s: %s makes %d of the answer with the tag b", (name, value, status) => {
  expect(judge(new Headers({ [name]: value }), '"b"')).toBe(status);
});

test("If-Match is asked first", () => {
  const both = new Headers({ "If-Match": '"a"', "If-None-Match": '"b"' });
  expect(judge(both, '"b"')).toBe(412);
});
